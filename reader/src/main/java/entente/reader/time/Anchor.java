package entente.reader.time;

import entente.domain.When;
import entente.reader.time.Moment.Part;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * What a report's relative times hang on.
 *
 * @param day the day that "today", "Monday", "in February" are counted from; null where nothing
 *     tells it
 * @param year the year that days without one take; 0 where nothing tells it
 */
public record Anchor(@Nullable LocalDate day, int year) {
    /** Nothing is known. */
    public static final Anchor NONE = new Anchor(null, 0);

    public static Anchor on(LocalDate day) {
        return new Anchor(day, day.getYear());
    }

    /**
     * Where the day of a report's first meeting is all that is known, what it tells of as past may
     * have been some days later ("on 5 June … then, on 7 June").
     */
    private static final int SOON_BEHIND = 14;

    /** Which way an unsaid year lies: what is told as past, as planned, or neither. */
    public enum Tense {
        PAST,
        FUTURE,
        UNSAID
    }

    /** The interval that a moment means here; unsaid where the anchor is too weak for it. */
    public When resolve(Moment moment, Tense tense) {
        return switch (moment) {
            case Moment.Day d -> day(d, tense);
            case Moment.Days d -> days(d, tense);
            case Moment.Month m -> month(m, tense);
            case Moment.Year y -> part(y.year(), y.part());
            case Moment.FirstMonths f -> firstMonths(f);
            case Moment.Years y ->
                    within(LocalDate.of(y.first(), 1, 1), LocalDate.of(y.last(), 12, 31));
            case Moment.Weekday w -> weekday(w, tense);
            case Moment.Weekdays w -> weekdays(w, tense);
            case Moment.DaysAway a -> day == null ? When.UNSAID : When.on(day.plusDays(a.days()));
            case Moment.MonthsAway a ->
                    day == null ? When.UNSAID : whole(YearMonth.from(day).plusMonths(a.months()));
            case Moment.YearsAway a -> year == 0 ? When.UNSAID : part(year + a.years(), a.part());
            case Moment.Limit l -> limit(l);
        };
    }

    private When day(Moment.Day d, Tense tense) {
        int y = d.year() > 0 ? d.year() : yearOf(d.month(), d.day(), tense);
        return y > 0 && Years.isDay(y, d.month(), d.day())
                ? When.on(LocalDate.of(y, d.month(), d.day()))
                : When.UNSAID;
    }

    private When days(Moment.Days d, Tense tense) {
        When last = day(d.last(), tense);
        if (!(last instanceof When.Within end)) {
            return When.UNSAID;
        }
        int y =
                d.first().year() > 0
                        ? d.first().year()
                        : end.to().getYear() - (d.first().month() > d.last().month() ? 1 : 0);
        if (!Years.isDay(y, d.first().month(), d.first().day())) {
            return When.UNSAID;
        }
        LocalDate from = LocalDate.of(y, d.first().month(), d.first().day());
        return from.isAfter(end.to()) ? When.UNSAID : within(from, end.to());
    }

    private When month(Moment.Month m, Tense tense) {
        int y =
                m.year() > 0
                        ? m.year()
                        : m.year() < 0
                                ? (year == 0 ? 0 : year + m.year() + 1000)
                                : yearOf(m.month(), 0, tense);
        if (y <= 0) {
            return When.UNSAID;
        }
        YearMonth month = YearMonth.of(y, m.month());
        return switch (m.part()) {
            case EARLY -> within(month.atDay(1), month.atDay(10));
            case MID -> within(month.atDay(11), month.atDay(20));
            case LATE, SECOND_HALF ->
                    within(month.atDay(m.part() == Part.LATE ? 21 : 16), month.atEndOfMonth());
            case FIRST_HALF -> within(month.atDay(1), month.atDay(15));
            default -> whole(month);
        };
    }

    private int yearOf(int month, int dayOfMonth, Tense tense) {
        if (day == null || year != day.getYear() || tense == Tense.UNSAID) {
            return year;
        }
        int now = day.getMonthValue() * 32 + day.getDayOfMonth();
        int then = month * 32 + (dayOfMonth == 0 ? (tense == Tense.PAST ? 1 : 31) : dayOfMonth);
        if (tense == Tense.PAST) {
            return then > now + SOON_BEHIND ? year - 1 : year;
        }
        return then < now ? year + 1 : year;
    }

    private When firstMonths(Moment.FirstMonths f) {
        int y = f.year() > 0 ? f.year() : year;
        return y == 0
                ? When.UNSAID
                : within(LocalDate.of(y, 1, 1), YearMonth.of(y, f.months()).atEndOfMonth());
    }

    private When weekday(Moment.Weekday w, Tense tense) {
        if (day == null) {
            return When.UNSAID;
        }
        DayOfWeek name = DayOfWeek.of(w.day());
        return When.on(
                day.with(
                        tense == Tense.FUTURE
                                ? TemporalAdjusters.next(name)
                                : TemporalAdjusters.previousOrSame(name)));
    }

    /** The first of them may be the last one's eve, or up to six days before it. */
    private When weekdays(Moment.Weekdays w, Tense tense) {
        return weekday(new Moment.Weekday(w.last()), tense) instanceof When.Within last
                ? within(last.to().minusDays(Math.floorMod(w.last() - w.first(), 7)), last.to())
                : When.UNSAID;
    }

    private When limit(Moment.Limit l) {
        When inner = resolve(l.last(), Tense.FUTURE);
        return inner instanceof When.Within within ? new When.By(within.to()) : When.UNSAID;
    }

    private static When part(int y, Part part) {
        return switch (part) {
            case WHOLE -> months(y, 1, 12);
            case EARLY, Q1 -> months(y, 1, 3);
            case MID -> months(y, 5, 8);
            case LATE, Q4 -> months(y, 10, 12);
            case FIRST_HALF -> months(y, 1, 6);
            case SECOND_HALF -> months(y, 7, 12);
            case Q2 -> months(y, 4, 6);
            case Q3 -> months(y, 7, 9);
        };
    }

    private static When months(int y, int first, int last) {
        return within(LocalDate.of(y, first, 1), YearMonth.of(y, last).atEndOfMonth());
    }

    private static When whole(YearMonth month) {
        return within(month.atDay(1), month.atEndOfMonth());
    }

    private static When within(LocalDate from, LocalDate to) {
        return new When.Within(from, to);
    }
}
