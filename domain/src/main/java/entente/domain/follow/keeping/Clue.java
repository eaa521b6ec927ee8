package entente.domain.follow.keeping;

import entente.domain.Word;

/**
 * What speaks for or against a suggested fulfilment, in points. Each kind of keeper has a clue to
 * begin with; the others add to it. A promise of a numbered session that a report about that very
 * session shows held, where and when it was promised, comes to 100.
 */
public enum Clue implements Word {
    /** The promised session itself is told as held. */
    SAME_SESSION("same-session", 50),
    /** The promise gave no number; this is the mechanism's next session after it. */
    SAME_MECHANISM("same-mechanism", 40),
    /**
     * An encounter outside any mechanism, of the promised kind, in the promised country and time.
     */
    SAME_KIND("same-kind", 40),
    /** A visit to the inviting country. */
    VISIT_PAID("visit-paid", 40),
    /** An agreement that was none yet when it was promised. */
    AGREEMENT_SIGNED("agreement-signed", 50),
    /** A new agreement whose period follows on the old one's. */
    AGREEMENT_SUCCEEDED("agreement-succeeded", 55),
    PROJECT_FINISHED("project-finished", 50),
    /** The term is over and a later report speaks well of it. */
    ROLE_COMPLETED("role-completed", 50),
    /** Nothing that the rules found: an officer said so. */
    SAID_BY_OFFICER("said-by-officer", 0),

    SAME_ORDINAL("same-ordinal", 20),
    /** Promised at one session, kept by the one with the next number. */
    ORDINAL_FOLLOWS("ordinal-follows", 10),
    ORDINAL_UNSAID("ordinal-unsaid", -5),
    /** There must have been another one in between. */
    ORDINAL_SKIPS("ordinal-skips", -15),
    /** A report about the meeting itself. */
    REPORT_ABOUT_IT("report-about-it", 10),
    ONLY_MENTIONED("only-mentioned", 5),
    HOST_AGREES("host-agrees", 10),
    HOST_DIFFERS("host-differs", -10),
    PLACE_AGREES("place-agrees", 5),
    PLACE_DIFFERS("place-differs", -5),
    WITHIN_WINDOW("within-window", 10),
    LATE("late", -5),
    /** More than a year after the promised time. */
    MUCH_LATER("much-later", -15),
    /** Done in a stretch of time that begins in time and ends after it. */
    TIME_UNKNOWN("time-unknown", 0),
    SAME_NAME("same-name", 20),
    NAME_ALIKE("name-alike", 5),
    THANKED("thanked", 20),
    /** Those speak whom it was promised to. */
    PROMISEE_SAYS_SO("promisee-says-so", 10),
    SAME_PERSON("same-person", 25),
    OTHER_PERSON("other-person", -20);

    private final String word;
    private final int points;

    Clue(String word, int points) {
        this.word = word;
        this.points = points;
    }

    public int points() {
        return points;
    }

    @Override
    public String word() {
        return word;
    }
}
