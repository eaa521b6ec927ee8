package entente.domain;

/** How a meeting was held. */
public enum Format implements Word {
    IN_PERSON("in-person"),
    VIDEO("video"),
    HYBRID("hybrid");

    private final String word;

    Format(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
