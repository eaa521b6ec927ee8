package entente.dossier.paper;

/** How a run of text looks. */
public enum Look {
    PLAIN,
    STRONG,
    /** Another's words. */
    QUOTE,
    /** What is there to be found and need not be read: names of findings, addresses. */
    SOFT,
    /** Left to a person, and marked as left. */
    BLANK
}
