package entente.domain;

/** What a programme counts. */
public enum ProgrammeUnit implements Word {
    SCHOLARSHIPS("scholarships"),
    PLACES("places"),
    COURSES("courses"),
    PEOPLE("people"),
    TEACHERS("teachers");

    private final String word;

    ProgrammeUnit(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
