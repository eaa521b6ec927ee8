package entente.domain;

/** Whether a meeting took place. */
public enum Status implements Word {
    HELD("held"),
    PLANNED("planned"),
    CANCELLED("cancelled");

    private final String word;

    Status(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
