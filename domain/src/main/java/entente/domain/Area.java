package entente.domain;

/** An area of cooperation. */
public enum Area implements Word {
    DIPLOMACY("diplomacy"),
    PARTY("party"),
    PARLIAMENT("parliament"),
    DEFENCE("defence"),
    SECURITY("security"),
    BORDER("border"),
    CONSULAR("consular"),
    ECONOMY("economy"),
    TRADE("trade"),
    INVESTMENT("investment"),
    FINANCE("finance"),
    TRANSPORT("transport"),
    ENERGY("energy"),
    AGRICULTURE("agriculture"),
    ENVIRONMENT("environment"),
    WATER("water"),
    EDUCATION_TRAINING("education-training"),
    SCIENCE_TECHNOLOGY("science-technology"),
    HEALTH("health"),
    LABOUR("labour"),
    JUSTICE("justice"),
    CULTURE("culture"),
    TOURISM("tourism"),
    MEDIA("media"),
    PEOPLE("people"),
    LOCALITIES("localities"),
    MULTILATERAL("multilateral"),
    REGIONAL_SECURITY("regional-security"),
    IMPLEMENTATION("implementation");

    private final String word;

    Area(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
