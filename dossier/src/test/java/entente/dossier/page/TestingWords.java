package entente.dossier.page;

/** A page's words as their keys. */
record TestingWords(String language) implements PageWords {
    static final TestingWords ENGLISH = new TestingWords("en");

    @Override
    public String say(Phrase phrase, String... details) {
        return phrase.key() + String.join(",", details);
    }

    @Override
    public String kind(Kind kind) {
        return kind.word();
    }

    @Override
    public String rule(String key) {
        return "what " + key + " does";
    }

    @Override
    public String program() {
        return "entente 1";
    }
}
