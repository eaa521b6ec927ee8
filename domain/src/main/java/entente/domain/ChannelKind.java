package entente.domain;

/** Between whom two countries keep a channel. */
public enum ChannelKind implements Word {
    PARTY("party"),
    STATE("state"),
    GOVERNMENT("government"),
    PARLIAMENT("parliament"),
    PEOPLE("people"),
    DIPLOMATIC("diplomatic");

    private final String word;

    ChannelKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
