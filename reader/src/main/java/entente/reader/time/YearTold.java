package entente.reader.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Which year a report's days without one are of, by its own text and then by the page's clock. */
final class YearTold {
    /** A page shows a report's day, or one of so many days behind it. */
    private static final int SHOWN_SOON = 3;

    private final Chronology.Testimony testimony;

    YearTold(Chronology.Testimony testimony) {
        this.testimony = testimony;
    }

    /** The year; 0 where nothing tells it. */
    int year() {
        return ofClock(ofText());
    }

    /**
     * The year that the body tells: the latest past one that no planned one contradicts, else the
     * earliest planned one.
     */
    private int ofText() {
        if (testimony.told() instanceof Moment.Day d && d.year() > 0) {
            return d.year();
        }
        if (testimony.told() instanceof Moment.Days d && d.last().year() > 0) {
            return d.last().year();
        }
        int near = testimony.future().stream().mapToInt(Integer::intValue).min().orElse(0);
        int whole = testimony.next().stream().mapToInt(Integer::intValue).min().orElse(0);
        int planned = near > 0 && (whole == 0 || near <= whole) ? near : whole;
        int past =
                testimony.past().stream()
                        .mapToInt(Integer::intValue)
                        .filter(y -> planned == 0 || y <= planned)
                        .max()
                        .orElse(0);
        return past > 0 && (planned == 0 || planned - past <= 3)
                ? past
                : planned == near ? planned : planned - 1;
    }

    /**
     * A page's clock that shows the day told, or one of the next days, tells its year where the
     * text's own years only bound it; where they leave no room for it, the text goes before.
     */
    private int ofClock(int text) {
        Moment told =
                testimony.told() == null && testimony.dateline() != null
                        ? testimony.dateline().moment()
                        : testimony.told();
        if (told == null || isWithYear(told)) {
            return text;
        }
        for (Chronology.Stated clock : testimony.clocks()) {
            LocalDate shown = Chronology.day(clock.moment(), 0);
            LocalDate day = shown == null ? null : Chronology.day(told, shown.getYear());
            if (shown != null && day != null && isSoonAfter(day, shown) && isPossible(shown)) {
                return shown.getYear();
            }
        }
        return text;
    }

    private static boolean isWithYear(Moment told) {
        return told instanceof Moment.Day d && d.year() > 0
                || told instanceof Moment.Days days && days.last().year() > 0;
    }

    private static boolean isSoonAfter(LocalDate told, LocalDate shown) {
        long late = ChronoUnit.DAYS.between(told, shown);
        return late >= 0 && late <= SHOWN_SOON;
    }

    /** Not before what has been, not behind what is planned. */
    private boolean isPossible(LocalDate shown) {
        return testimony.past().stream().allMatch(year -> year <= shown.getYear())
                && testimony.future().stream().allMatch(year -> year >= shown.getYear())
                && testimony.next().stream().allMatch(year -> year >= shown.getYear());
    }
}
