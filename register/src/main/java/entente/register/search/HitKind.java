package entente.register.search;

import entente.domain.Word;

/** What can be found. */
public enum HitKind implements Word {
    REPORT("report"),
    SESSION("session"),
    COMMITMENT("commitment"),
    PERSON("person"),
    AGREEMENT("agreement");

    private final String word;

    HitKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
