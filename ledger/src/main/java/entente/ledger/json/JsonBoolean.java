package entente.ledger.json;

/** {@code true} or {@code false}. */
public record JsonBoolean(boolean value) implements Json {
    @Override
    public String what() {
        return "true or false";
    }
}
