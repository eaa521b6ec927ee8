package entente.reader.frame;

/**
 * How much of a short line is a date and a time of day.
 *
 * @param day whether it has a date, by figures or by the name of a month
 * @param weekday whether it names a day of the week, or tells the weather
 * @param own whether it says that the date is the report's: published, updated, posted
 * @param piece whether it is one of several pieces parted by bars
 * @param others how many of its words tell neither date nor time
 */
record Stamp(boolean day, boolean weekday, boolean own, boolean piece, int others) {
    static final Stamp NONE = new Stamp(false, false, false, false, Integer.MAX_VALUE);

    private static final int FEW = 3;
    private static final int SOME = 6;

    /**
     * "The first round was held in Nairobi in November 2019.": with so many other words, a line
     * that ends as a sentence tells something, and of a day besides.
     */
    boolean tells() {
        return day && !own && !piece && others > FEW;
    }

    /** Whether the line says little else than when. */
    boolean isStamp() {
        return day && others <= SOME;
    }

    /** Whether the line says so little else that it cannot be a headline. */
    boolean isBare() {
        return day && others < FEW;
    }

    /**
     * Whether the line is what a page shows as today's date: a day of the week and a date that the
     * line does not call its own.
     */
    boolean isClock() {
        return day && weekday && !own && others <= (piece ? SOME : FEW);
    }
}
