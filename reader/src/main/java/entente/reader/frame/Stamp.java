package entente.reader.frame;

/**
 * How much of a short line is a date and a time of day.
 *
 * @param day whether it has a date, by figures or by the name of a month
 * @param weekday whether it names a day of the week
 * @param time whether it has a time of day
 * @param own whether it says that the date is the report's: published, updated, posted
 * @param others how many of its words tell neither date nor time
 */
record Stamp(boolean day, boolean weekday, boolean time, boolean own, int others) {
    static final Stamp NONE = new Stamp(false, false, false, false, Integer.MAX_VALUE);

    /** Whether the line says little else than when. */
    boolean isStamp() {
        return day && others <= 6;
    }

    /** Whether the line is what a page shows as today's date: a day of the week and a date that the line does not call its own. */
    boolean isClock() {
        return day && weekday && !own && others <= 6;
    }
}
