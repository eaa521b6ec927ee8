package entente.domain;

/**
 * How a commitment came about; findings call it the commitment's {@code act} (contract, rule 2).
 */
public enum Mode implements Word {
    AGREE("agree"),
    PLEDGE("pledge"),
    INVITE("invite"),
    PROPOSE("propose");

    private final String word;

    Mode(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
