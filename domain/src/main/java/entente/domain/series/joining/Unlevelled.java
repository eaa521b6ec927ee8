package entente.domain.series.joining;

import entente.domain.series.telling.Round;
import entente.domain.series.telling.Telling;
import entente.domain.series.telling.Window;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Sessions of a kind of mechanism whose level their report does not tell: of the one session of
 * that kind, at whatever level, that has their number and does not contradict their time; where
 * they have no number, that has their time and place.
 */
final class Unlevelled {
    private final Map<Integer, List<Round>> byOrdinal = new HashMap<>();
    private final Calendar calendar;

    /**
     * @param levelled the rounds of the same kind whose level is known
     */
    Unlevelled(List<Round> levelled) {
        calendar = new Calendar(levelled);
        for (Round round : levelled) {
            if (round.ordinal() != null) {
                byOrdinal.computeIfAbsent(round.ordinal(), o -> new ArrayList<>()).add(round);
            }
        }
    }

    /** The tellings that found no round, in the order given. */
    List<Telling> join(List<Telling> tellings) {
        List<Telling> left = new ArrayList<>();
        for (Telling telling : tellings) {
            Round round = round(telling);
            if (round == null) {
                left.add(telling);
            } else {
                round.add(telling);
            }
        }
        return left;
    }

    private @Nullable Round round(Telling telling) {
        Integer ordinal = telling.ordinal();
        List<Round> numbered =
                byOrdinal.getOrDefault(Objects.requireNonNullElse(ordinal, 0), List.of());
        List<Round> fitting = numbered.stream().filter(round -> fits(telling, round)).toList();
        if (ordinal != null) {
            return fitting.size() == 1 ? fitting.getFirst() : null;
        }
        Round held = Held.one(telling, calendar);
        return held != null && (telling.isHeld() || !held.isHeld()) ? held : null;
    }

    /** Whether a round of the same number can be meant: the times agree, or one is a promise. */
    private static boolean fits(Telling telling, Round round) {
        Window told = telling.window();
        Window known = round.window();
        if (told == null || known == null) {
            return true;
        }
        if (telling.isHeld()) {
            return round.isHeld() ? told.meets(known) : Held.isAfterPromise(told, round);
        }
        return !round.isHeld() || telling.said() == null || !known.to().isBefore(telling.said());
    }
}
