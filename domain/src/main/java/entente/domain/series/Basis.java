package entente.domain.series;

import entente.domain.Word;

/** Where a rule of a series comes from. */
public enum Basis implements Word {
    /** Learned from the sessions held. */
    LEARNED("learned"),
    /** An officer set it. */
    SET("set");

    private final String word;

    Basis(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
