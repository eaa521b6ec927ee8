package entente.register.search;

/** What the index keeps of each thing. */
final class Fields {
    /** Words with their marks. */
    static final String EXACT = "exact";

    /** Words without marks and plurals. */
    static final String FOLDED = "folded";

    /** Three letters in a row, of scripts without spaces. */
    static final String GRAMS = "grams";

    /** What these three are made from. */
    static final String TEXT = "text";

    static final String KIND = "kind";
    static final String RELATION = "relation";
    static final String AREA = "area";
    static final String STATUS = "status";
    static final String BODY = "body";
    static final String TARGET = "target";
    static final String REPORT = "report";
    static final String TITLE = "title";

    /** First and last day, counted from 1970-01-01. */
    static final String FROM = "from";

    static final String TO = "to";

    /** The last day on which an open commitment is in time, counted likewise. */
    static final String OPEN_TO = "open-to";

    /** What it was made from, and is made anew with: a relation's code or a report's address. */
    static final String SOURCE = "source";

    private Fields() {}
}
