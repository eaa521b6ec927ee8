package entente.register.account;

import entente.domain.follow.Tracked;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The last days of what is due, so written that those before a day are counted without reading them
 * all.
 *
 * @param written sorted, each in ten characters, with a blank between two ("2017-12-31 2018-06-30")
 */
record DueDays(String written) {
    private static final int DAY = "2017-12-31".length();
    private static final int STEP = DAY + 1;

    static DueDays of(Stream<Tracked> tracked) {
        return new DueDays(
                tracked.map(each -> Days.to(each.due()))
                        .filter(Objects::nonNull)
                        .sorted()
                        .collect(Collectors.joining(" ")));
    }

    int count() {
        return (written.length() + 1) / STEP;
    }

    /** How many are due before a day. */
    int before(LocalDate day) {
        String asked = day.toString();
        int from = 0;
        int to = count();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (written.substring(middle * STEP, middle * STEP + DAY).compareTo(asked) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
