package entente.ledger.json;

/** {@code null}: the ledger's headers say with it that a thing is known to be none. */
public enum JsonNull implements Json {
    NULL;

    @Override
    public String what() {
        return "null";
    }
}
