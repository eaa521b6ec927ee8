package entente.domain.body;

import entente.domain.Word;

/** What kind of body carries a commitment out. */
public enum BodyKind implements Word {
    MINISTRY("ministry"),
    AGENCY("agency"),
    PROVINCE("province"),
    CITY("city");

    private final String word;

    BodyKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
