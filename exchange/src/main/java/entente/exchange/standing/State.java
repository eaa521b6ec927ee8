package entente.exchange.standing;

/** How far a proposal, or what was agreed, has come. */
public enum State {
    /** By the own side; the other side has not answered. */
    PROPOSED,
    /** By the other side; the own side has not answered. */
    TO_ANSWER,
    /** Answered with another proposal. */
    COUNTERED,
    DECLINED,
    WITHDRAWN,
    /** Accepted, and not settled by the proposer yet. */
    ACCEPTED,
    /** What it was about has changed meanwhile: it can no longer be agreed. */
    LAPSED,
    /** Agreed; that the other side holds the settlement is not known yet. */
    SETTLED_RECEIPT_AWAITED,
    AGREED,
    TERMINATED,
    EXTENDED,
    SUPERSEDED,
    DROPPED,
    NOT_A_COMMITMENT
}
