package entente.reader.time;

/** A time as the words give it, before the context has said the year. A year of 0 is unsaid. */
public sealed interface Moment {
    /** Which part of a month or year is meant; the bounds are the contract's, rule 10. */
    enum Part {
        WHOLE,
        EARLY,
        MID,
        LATE,
        FIRST_HALF,
        SECOND_HALF,
        Q1,
        Q2,
        Q3,
        Q4
    }

    /** "31/5", "May 31, 2017". */
    record Day(int year, int month, int day) implements Moment {}

    /** "21-23/11", "from 3 to 5 May". */
    record Days(Day first, Day last) implements Moment {}

    /** "tháng 6/2023", "early August". */
    record Month(int year, int month, Part part) implements Moment {}

    /** "late 2017", "quý IV năm 2017". */
    record Year(int year, Part part) implements Moment {}

    /** "10 tháng đầu năm 2023": the first months of a year. */
    record FirstMonths(int year, int months) implements Moment {}

    /** "2014-2020". */
    record Years(int first, int last) implements Moment {}

    /** "on Monday": 1 is Monday, 7 Sunday. */
    record Weekday(int day) implements Moment {}

    /** "on Wednesday and Thursday". */
    record Weekdays(int first, int last) implements Moment {}

    /** "today" is 0, "yesterday" -1. */
    record DaysAway(int days) implements Moment {}

    /** "this month" is 0, "last month" -1. */
    record MonthsAway(int months) implements Moment {}

    /** "next year" is 1. */
    record YearsAway(int years, Part part) implements Moment {}

    /** "by 2025", "before June": to the end of it. */
    record Limit(Moment last) implements Moment {}
}
