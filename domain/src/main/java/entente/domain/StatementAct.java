package entente.domain;

/** What was done by words that bind nobody. */
public enum StatementAct implements Word {
    ASSESS("assess"),
    WELCOME("welcome"),
    THANK("thank"),
    CONGRATULATE("congratulate"),
    INFORM("inform"),
    REVIEW("review"),
    DISCUSS("discuss");

    private final String word;

    StatementAct(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
