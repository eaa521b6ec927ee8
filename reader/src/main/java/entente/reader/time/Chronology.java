package entente.reader.time;

import entente.domain.Dated;
import entente.domain.Doubt;
import entente.domain.Evidence;
import entente.domain.When;
import entente.reader.DoubtReason;
import entente.reader.Rule;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Settles when a report was published and which year its days belong to. Asked in the contract's
 * order (rule 10): what the text itself tells, the byline, the dateline, what the page's metadata
 * witnesses, and last the page's clock.
 */
public final class Chronology {
    private static final int LATE_REPORT_DAYS = 60;

    private final Testimony testimony;
    private final List<Doubt> doubts = new ArrayList<>();
    private Anchor anchor = Anchor.NONE;
    private Dated published = Dated.UNSAID;

    /** A day somebody names, with the words. */
    public record Stated(Moment moment, List<Evidence> words, String name) {}

    /**
     * What is known of a report's time.
     *
     * @param told the body's first day, which the meeting took place on or near; null where it
     *     tells none
     * @param past explicit years that the body tells as past or present
     * @param future explicit years that it tells as planned, with a part of the year that may be
     *     near
     * @param next explicit years that it tells as planned as a whole, more likely the year after
     * @param bylines days in the byline, the likeliest first
     * @param dateline day in the dateline; null for none
     * @param witnesses days in the page's metadata
     * @param clocks days in page clocks
     */
    public record Testimony(
            @Nullable Moment told,
            List<Integer> past,
            List<Integer> future,
            List<Integer> next,
            List<Stated> bylines,
            @Nullable Stated dateline,
            List<Stated> witnesses,
            List<Stated> clocks) {}

    private Chronology(Testimony testimony) {
        this.testimony = testimony;
    }

    public static Chronology of(Testimony testimony) {
        Chronology chronology = new Chronology(testimony);
        chronology.settle();
        return chronology;
    }

    public Anchor anchor() {
        return anchor;
    }

    public Dated published() {
        return published;
    }

    public List<Doubt> doubts() {
        return doubts;
    }

    private void settle() {
        int text = new YearTold(testimony).year();
        Stated byline = first(testimony.bylines());
        LocalDate day = byline == null ? null : day(byline.moment(), 0);
        if (byline != null
                && day == null
                && byline.moment() instanceof Moment.Day d
                && d.year() == 0
                && text > 0) {
            day = day(byline.moment(), text);
        }
        if (byline != null && day != null) {
            published = new Dated(When.on(day), byline.words(), Rule.DATE_BYLINE.key());
            anchor = Anchor.on(day);
            if (contradicts(day, text)) {
                doubt(
                        "report.published",
                        DoubtReason.BYLINE_CONTRADICTS_TEXT,
                        byline.words(),
                        day.toString(),
                        Integer.toString(text));
                anchor = new Anchor(null, text);
            }
        } else {
            withoutByline(text);
        }
        clocks();
        witnesses();
    }

    private void withoutByline(int text) {
        Stated dateline = testimony.dateline();
        int year = text;
        if (dateline != null) {
            LocalDate day = day(dateline.moment(), text);
            if (day != null) {
                published = new Dated(When.on(day), dateline.words(), Rule.DATE_DATELINE.key());
                anchor = Anchor.on(day);
                return;
            }
        }
        Stated witness = agreeingWitness(text);
        if (witness != null) {
            LocalDate day = day(witness.moment(), 0);
            if (day != null) {
                published = new Dated(When.on(day), witness.words(), Rule.DATE_WITNESS.key());
                anchor = Anchor.on(day);
                return;
            }
        }
        Stated clock = first(testimony.clocks());
        LocalDate shown = clock == null ? null : day(clock.moment(), 0);
        if (year == 0 && clock != null && shown != null) {
            LocalDate told =
                    testimony.told() == null ? null : day(testimony.told(), shown.getYear());
            year =
                    told != null && told.isAfter(shown.plusDays(1))
                            ? shown.getYear() - 1
                            : shown.getYear();
            doubt(
                    "report.published",
                    DoubtReason.YEAR_FROM_CLOCK,
                    clock.words(),
                    Integer.toString(year));
        }
        LocalDate told = testimony.told() == null || year == 0 ? null : day(testimony.told(), year);
        anchor = new Anchor(told, year);
        if (year == 0 && testimony.told() != null) {
            doubt("report.published", DoubtReason.NO_YEAR, List.of());
        }
    }

    /** A witness that lies not before the day that the text tells, nor long after it. */
    private @Nullable Stated agreeingWitness(int text) {
        for (Stated witness : testimony.witnesses()) {
            LocalDate day = day(witness.moment(), 0);
            if (day == null
                    || !witness.name().toLowerCase(java.util.Locale.ROOT).contains("publi")) {
                continue;
            }
            LocalDate told =
                    testimony.told() == null
                            ? null
                            : day(testimony.told(), text > 0 ? text : day.getYear());
            long late = told == null ? 0 : ChronoUnit.DAYS.between(told, day);
            if (late >= -1
                    && late <= LATE_REPORT_DAYS
                    && (text == 0 || Math.abs(day.getYear() - text) <= 1)) {
                return witness;
            }
        }
        return null;
    }

    /**
     * Whether a byline's day cannot be when this was written: the text is of another year and its
     * day is not near.
     */
    private boolean contradicts(LocalDate byline, int text) {
        if (text == 0 || text == byline.getYear() || testimony.told() == null) {
            return false;
        }
        LocalDate near = first(testimony.told(), byline.getYear());
        LocalDate before = first(testimony.told(), byline.getYear() - 1);
        return !near(near, byline) && !near(before, byline);
    }

    private static @Nullable LocalDate first(Moment moment, int year) {
        return day(moment instanceof Moment.Days days ? days.first() : moment, year);
    }

    private static boolean near(@Nullable LocalDate told, LocalDate written) {
        if (told == null) {
            return false;
        }
        long late = ChronoUnit.DAYS.between(told, written);
        return late >= -1 && late <= LATE_REPORT_DAYS;
    }

    private void clocks() {
        Stated clock = first(testimony.clocks());
        LocalDate shown = clock == null ? null : day(clock.moment(), 0);
        if (clock != null
                && shown != null
                && anchor.year() > 0
                && shown.getYear() != anchor.year()) {
            doubt(
                    "report.published",
                    DoubtReason.CLOCK_CONTRADICTS_TEXT,
                    clock.words(),
                    shown.toString(),
                    Integer.toString(anchor.year()));
        }
    }

    private void witnesses() {
        for (Stated witness : testimony.witnesses()) {
            LocalDate day = day(witness.moment(), 0);
            LocalDate base = anchor.day();
            if (day != null
                    && base != null
                    && Math.abs(ChronoUnit.DAYS.between(base, day)) > LATE_REPORT_DAYS) {
                doubt(
                        "report.published",
                        DoubtReason.WITNESS_CONTRADICTS_TEXT,
                        List.of(),
                        witness.name(),
                        day.toString(),
                        base.toString());
                return;
            }
        }
    }

    private void doubt(String about, DoubtReason reason, List<Evidence> words, String... details) {
        doubts.add(new Doubt(about, reason.key(), List.of(details), words));
    }

    private static @Nullable Stated first(List<Stated> days) {
        return days.isEmpty() ? null : days.getFirst();
    }

    /**
     * The day a moment means, its last day for a run of days; {@code year} where it says none; null
     * where no day can be told.
     */
    static @Nullable LocalDate day(Moment moment, int year) {
        Moment.Day d =
                moment instanceof Moment.Day one
                        ? one
                        : moment instanceof Moment.Days some ? some.last() : null;
        if (d == null) {
            return null;
        }
        int y = d.year() > 0 ? d.year() : year;
        if (y == 0 || d.day() > java.time.YearMonth.of(y, d.month()).lengthOfMonth()) {
            return null;
        }
        return Year.of(y).atMonth(d.month()).atDay(d.day());
    }
}
