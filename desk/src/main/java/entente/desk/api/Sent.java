package entente.desk.api;

/**
 * What is sent along.
 *
 * @param type its media type; all but forms where that is any
 * @param most bytes
 * @param told what it is
 * @param schema of JSON, as JSON; empty where it is none
 */
public record Sent(String type, int most, String told, String schema) {
    static final String ANY = "application/octet-stream";

    boolean isAny() {
        return type.equals(ANY);
    }
}
