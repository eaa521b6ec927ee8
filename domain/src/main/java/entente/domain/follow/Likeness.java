package entente.domain.follow;

import entente.domain.Word;

/** Why a saying is one of an undertaking that was said before. */
public enum Likeness implements Word {
    /** It is the first: there is nothing that it would be like. */
    FIRST("first"),
    /** An officer said so. */
    MERGED("merged"),
    /** Both would hold the same session. */
    SESSION("session"),
    /** Nearly the same words. */
    WORDS("words"),
    /** The same observance, or support for the same role. */
    MATTER("matter"),
    /**
     * Said at the same session and told in another language, and nothing else there comes as near:
     * the same sides, areas, time and figures.
     */
    TRANSLATION("translation");

    private final String word;

    Likeness(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
