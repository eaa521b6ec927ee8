package entente.dossier.page;

/**
 * Every word of a page that is not a report's, in the reader's language. None has to be escaped.
 */
public interface PageWords {
    /** BCP 47. */
    String language();

    String say(Phrase phrase, String... details);

    /** What findings of a kind are called: "commitments". */
    String kind(Kind kind);

    /** What a rule does, in a sentence. */
    String rule(String key);

    /** Who made the page: "entente 0.1.0". */
    String program();
}
