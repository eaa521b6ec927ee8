package entente.domain;

/** The level of those who chair (contract, rule 7), highest first. */
public enum Level implements Word {
    LEADER("leader"),
    MINISTER("minister"),
    DEPUTY_MINISTER("deputy-minister"),
    DIRECTOR_GENERAL("director-general"),
    EXPERT("expert");

    private final String word;

    Level(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
