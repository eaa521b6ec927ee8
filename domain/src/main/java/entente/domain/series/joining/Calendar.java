package entente.domain.series.joining;

import entente.domain.series.telling.Round;
import entente.domain.series.telling.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Rounds by their time, so that none has to be laid beside every other. */
final class Calendar {
    /** Days; what lasts longer than a year and its margins is looked through each time. */
    private static final int WIDE = 400;

    private final TreeMap<LocalDate, List<Round>> byFirstDay = new TreeMap<>();
    private final List<Round> wide = new ArrayList<>();

    Calendar(List<Round> rounds) {
        rounds.forEach(this::add);
    }

    /** Rounds without a time are left out. */
    void add(Round round) {
        Window window = round.window();
        if (window != null && window.days() > WIDE) {
            wide.add(round);
        } else if (window != null) {
            byFirstDay.computeIfAbsent(window.from(), from -> new ArrayList<>()).add(round);
        }
    }

    /** Those whose time can be this one, by their first day. */
    List<Round> meeting(Window window) {
        Predicate<Round> meets =
                round -> {
                    Window theirs = round.window();
                    return theirs != null && theirs.meets(window);
                };
        Stream<Round> near =
                byFirstDay
                        .subMap(window.from().minusDays(WIDE), true, window.to(), true)
                        .values()
                        .stream()
                        .flatMap(List::stream);
        return Stream.concat(near, wide.stream()).filter(meets).toList();
    }
}
