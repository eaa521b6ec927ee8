package entente.ledger.consent;

/** Which of a relation's two logs: the one of the charter's first party or of its second. */
public enum Side {
    FIRST,
    SECOND;

    public Side other() {
        return this == FIRST ? SECOND : FIRST;
    }
}
