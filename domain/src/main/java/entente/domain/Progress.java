package entente.domain;

/** How far a project is. */
public enum Progress implements Word {
    PLANNED("planned"),
    UNDER_WAY("under-way"),
    COMPLETED("completed");

    private final String word;

    Progress(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
