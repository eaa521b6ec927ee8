package entente.exchange.standing;

/** How far something has left the node. What is private is in no log that can be sent. */
public enum Zone {
    /** Proposed to the other side. */
    OFFERED,
    /** Agreed. */
    JOINT,
    /** Both agreed to publish it. */
    PUBLIC
}
