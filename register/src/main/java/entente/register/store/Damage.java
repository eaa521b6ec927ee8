package entente.register.store;

/** What is kept is not what was put there; the message says where and what may be behind it. */
public final class Damage extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Damage(String sentence) {
        super(sentence);
    }
}
