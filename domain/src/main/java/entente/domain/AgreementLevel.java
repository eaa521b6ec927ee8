package entente.domain;

/**
 * Who stands behind an agreement; {@code high-level} are leaders' agreements that the report leaves
 * unnamed.
 */
public enum AgreementLevel implements Word {
    TREATY("treaty"),
    STATE("state"),
    GOVERNMENT("government"),
    PARTY("party"),
    MINISTRY("ministry"),
    LOCALITY("locality"),
    HIGH_LEVEL("high-level");

    private final String word;

    AgreementLevel(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
