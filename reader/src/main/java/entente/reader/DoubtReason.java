package entente.reader;

/**
 * Why the reader doubts; the sentence for each stands in the interface's message files under {@code
 * doubt.KEY}.
 */
public enum DoubtReason {
    /** Details: the clock's date, the year that the text tells. */
    CLOCK_CONTRADICTS_TEXT("clock-contradicts-text"),
    /** Details: the byline's date, the year that the text tells. */
    BYLINE_CONTRADICTS_TEXT("byline-contradicts-text"),
    /** Details: the metadata's name, its date, the text's. */
    WITNESS_CONTRADICTS_TEXT("metadata-contradicts-text"),
    /** Details: the year. */
    YEAR_FROM_CLOCK("year-from-clock"),
    /** Details: the weekday as written, the date it was resolved to. */
    WEEKDAY_CONTRADICTS("weekday-contradicts"),
    /** No details. */
    NO_YEAR("no-year"),
    /** Details: the name. */
    PARTY_BY_ELIMINATION("party-by-elimination"),
    /** Details: how many insertions and deletions. */
    CHANGES_ACCEPTED("changes-accepted"),
    /** Details: how many. */
    COMMENTS_LEFT_OUT("comments-left-out"),
    /** No details. */
    MACROS_NOT_RUN("macros-not-run"),
    /** Details: the page's number. */
    PICTURE_PAGE("picture-page"),
    /** Details: the encoding's name. */
    READ_AS("read-as");

    private final String key;

    DoubtReason(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
