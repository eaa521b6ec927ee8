package entente.ledger.consent;

/**
 * Why an entry is void. A void entry holds nothing and changes nothing, but it stays in its log.
 */
public enum Flaw {
    UNSEEN("names an entry that its author had not seen, or that is void or of another kind"),
    BASE("is about a version that did not stand when it was written"),
    HELD("is about a version that its author had accepted another change of"),
    DECLINED("is about a proposal that its author had declined"),
    WITHDRAWN("is about what had been withdrawn"),
    SETTLED("is about what had been settled"),
    ROLE("was signed by a key that may not do so: nodes settle, officers do the rest"),
    SCOPE("is outside the full powers of the officer who signed it"),
    STRUCK("was signed by a key that is revoked from before it on"),
    STRAY("does not fit what stands");

    private final String what;

    Flaw(String what) {
        this.what = what;
    }

    /** What follows "The entry … ". */
    public String what() {
        return what;
    }
}
