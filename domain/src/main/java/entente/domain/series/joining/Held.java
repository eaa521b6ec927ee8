package entente.domain.series.joining;

import entente.domain.series.telling.Round;
import entente.domain.series.telling.Telling;
import entente.domain.series.telling.Window;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sessions that were held and that their report does not number: of the one session of the
 * mechanism that has their time and place. Where two have ("the consultation of 2023", and there
 * were two in 2023), of neither.
 */
final class Held {
    private static final Comparator<Telling> EXACT_FIRST =
            Comparator.<Telling>comparingLong(Held::days).thenComparing(Comparator.naturalOrder());

    private Held() {}

    static void join(List<Telling> tellings, Rounds rounds) {
        Calendar calendar = new Calendar(rounds.all());
        for (Telling telling : tellings.stream().sorted(EXACT_FIRST).toList()) {
            Round round = one(telling, calendar);
            if (round == null) {
                calendar.add(rounds.open(telling));
            } else {
                round.add(telling);
            }
        }
    }

    private static long days(Telling telling) {
        Window window = telling.window();
        return window == null ? Long.MAX_VALUE : window.days();
    }

    /** The one round that it can be of, those held before those promised; null for none or many. */
    static @Nullable Round one(Telling telling, Calendar calendar) {
        Window window = telling.window();
        if (window == null) {
            return null;
        }
        List<Round> fitting =
                calendar.meeting(window).stream()
                        .filter(round -> round.mayBeAt(telling.meeting().where()))
                        .filter(round -> isAfterPromise(window, round))
                        .toList();
        List<Round> held = fitting.stream().filter(Round::isHeld).toList();
        List<Round> candidates = held.isEmpty() ? fitting : held;
        return candidates.size() == 1 ? candidates.getFirst() : null;
    }

    /** Nothing is promised once it has been held. */
    static boolean isAfterPromise(Window held, Round round) {
        LocalDate promised = round.promised();
        return round.isHeld() || promised == null || !held.to().isBefore(promised);
    }
}
