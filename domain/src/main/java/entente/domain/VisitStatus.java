package entente.domain;

/** Whether a visit was paid; {@code invited} where one was only asked to come. */
public enum VisitStatus implements Word {
    HELD("held"),
    PLANNED("planned"),
    INVITED("invited");

    private final String word;

    VisitStatus(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
