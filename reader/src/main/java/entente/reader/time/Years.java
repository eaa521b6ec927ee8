package entente.reader.time;

import entente.reader.text.Tokens;

/** Years as they are written: in four figures, of the common or the Buddhist era. */
final class Years {
    private static final int LATEST_YEAR = 2100;
    private static final int EARLIEST_YEAR = 1900;

    /** Before 1957 no report was written; vision years in the common era stay below. */
    private static final int EARLIEST_BUDDHIST = 2500;

    private static final int LATEST_BUDDHIST = 2643;
    private static final int BUDDHIST = 543;

    private Years() {}

    /**
     * The year at the token, or 0: four figures that no sign of a fraction or a thousand is glued
     * to.
     */
    static int at(Tokens tokens, int at) {
        int value = common(tokens.value(at));
        if (value < EARLIEST_YEAR
                || value >= LATEST_YEAR
                || tokens.end(at) - tokens.start(at) != 4) {
            return 0;
        }
        boolean fraction =
                tokens.isGlued(at + 1)
                        && (tokens.sign(at + 1) == ','
                                || tokens.sign(at + 1) == '.'
                                || tokens.sign(at + 1) == '%')
                        && (tokens.sign(at + 1) == '%'
                                || tokens.isGlued(at + 2) && tokens.value(at + 2) >= 0);
        return fraction
                        || (tokens.isGlued(at + 1)
                                && at + 1 < tokens.size()
                                && tokens.isWord(at + 1)
                                && !tokens.isCaseless(at + 1)
                                && !tokens.written(at + 1).startsWith("'")
                                && !tokens.written(at + 1).startsWith("’"))
                ? 0
                : value;
    }

    /** A year of the Buddhist era, as Thai and some Lao sources count, in the common era. */
    static int common(int year) {
        return year >= EARLIEST_BUDDHIST && year < LATEST_BUDDHIST ? year - BUDDHIST : year;
    }

    /** Whether a number can be a year's, in whichever era. */
    static boolean isYear(int value) {
        return common(value) >= EARLIEST_YEAR && common(value) < LATEST_YEAR;
    }

    /** Whether the month of that year has that day. */
    static boolean isDay(int year, int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= java.time.YearMonth.of(year, month).lengthOfMonth();
    }
}
