package entente.domain.series.joining;

import entente.domain.series.MechanismId;
import entente.domain.series.telling.Round;
import entente.domain.series.telling.Telling;
import entente.domain.series.telling.Window;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Numbered sessions of an unsaid level, of which the known ones are none: where exactly one series
 * of the kind lacks the number, and its pace lets that number be expected about that time, it is
 * that series' session. The 40th meeting of a committee in 2018 is of the committee of prime
 * ministers that has met for the 43rd time in 2020.
 */
final class FreeNumbers {
    private record Known(Set<Integer> numbers, Pace pace) {}

    private final Map<MechanismId, Known> series = new TreeMap<>();
    private final Map<MechanismId, Map<Integer, Round>> opened = new LinkedHashMap<>();

    /**
     * @param levelled the rounds of the kind whose level is known
     */
    FreeNumbers(List<Round> levelled) {
        Map<MechanismId, List<Round>> byMechanism =
                levelled.stream()
                        .filter(round -> round.ordinal() != null)
                        .collect(
                                Collectors.groupingBy(
                                        round -> Objects.requireNonNull(round.mechanism())));
        byMechanism.forEach((id, rounds) -> series.put(id, known(rounds)));
    }

    private static Known known(List<Round> rounds) {
        Set<Integer> numbers =
                rounds.stream()
                        .map(Round::ordinal)
                        .filter(number -> number != null)
                        .collect(Collectors.toSet());
        List<DatedRound> dated = new ArrayList<>();
        for (Round round : rounds) {
            DatedRound times = DatedRound.of(round);
            if (times != null) {
                dated.add(times);
            }
        }
        return new Known(numbers, Pace.of(dated));
    }

    /** The rounds that the tellings open, in their series. */
    List<Round> open(List<Telling> tellings) {
        for (Telling telling : tellings) {
            MechanismId mechanism = telling.isHeld() ? lacking(telling) : null;
            Integer ordinal = telling.ordinal();
            if (mechanism != null && ordinal != null) {
                opened.computeIfAbsent(mechanism, id -> new TreeMap<>())
                        .computeIfAbsent(ordinal, number -> new Round(mechanism, number))
                        .add(telling);
            }
        }
        return opened.values().stream().flatMap(rounds -> rounds.values().stream()).toList();
    }

    /** The one series that lacks the number; null for none or several. */
    private @Nullable MechanismId lacking(Telling telling) {
        Integer ordinal = telling.ordinal();
        Window window = telling.window();
        if (ordinal == null || window == null) {
            return null;
        }
        List<MechanismId> lacking = new ArrayList<>();
        series.forEach(
                (id, known) -> {
                    boolean free = !known.numbers.contains(ordinal);
                    if (free && known.pace.isInLine(ordinal, window)) {
                        lacking.add(id);
                    }
                });
        return lacking.size() == 1 ? lacking.getFirst() : null;
    }
}
