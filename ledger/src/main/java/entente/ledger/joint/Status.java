package entente.ledger.joint;

import entente.ledger.deed.Effect;

/** What became of an agreed subject by the deeds on it. */
public enum Status {
    AGREED,
    TERMINATED,
    EXTENDED,
    SUPERSEDED,
    DROPPED,
    NOT_A_COMMITMENT;

    /** What it is after the next deed. */
    Status after(Effect effect) {
        return switch (effect) {
            case AGREE, AMEND -> AGREED;
            case CORRECT, PUBLISH -> this;
            case TERMINATE -> TERMINATED;
            case EXTEND -> EXTENDED;
            case SUPERSEDE -> SUPERSEDED;
            case DROP -> DROPPED;
            case NOT_A_COMMITMENT -> NOT_A_COMMITMENT;
        };
    }
}
