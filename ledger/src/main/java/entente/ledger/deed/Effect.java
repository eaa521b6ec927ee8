package entente.ledger.deed;

import entente.ledger.Malformed;

/** What becomes of the subjects that a deed takes, once it is agreed. */
public enum Effect {
    /** A text where there was none. */
    AGREE,
    /** Another text in its place. */
    AMEND,
    /** A text with an error less; the old one stays to be seen (Vienna Convention, article 79). */
    CORRECT,
    TERMINATE,
    PUBLISH,
    EXTEND,
    SUPERSEDE,
    DROP,
    NOT_A_COMMITMENT;

    /**
     * @throws Malformed when there is none of that name
     */
    static Effect of(String name) {
        for (Effect effect : values()) {
            if (effect.name().equals(name)) {
                return effect;
            }
        }
        throw new Malformed("The deed's effect is not known. Maybe a newer program wrote it.");
    }
}
