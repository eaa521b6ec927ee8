package entente.exchange.store;

/** Which head of a log. */
public enum HeadSort {
    /** The newest that its own node has signed. */
    SIGNED,
    /** The newest that the other side has cosigned, with both signatures. */
    COSIGNED
}
