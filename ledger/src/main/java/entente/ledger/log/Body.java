package entente.ledger.log;

import entente.ledger.Bytes;
import entente.ledger.Malformed;
import entente.ledger.json.Json;
import entente.ledger.json.JsonObject;
import entente.ledger.merkle.Hash;

/**
 * What an entry says. It lies beside the log with its salt, and both can be erased: without the
 * salt nobody can find out from the header what was said by trying.
 */
public final class Body {
    /** The most bytes of a body. */
    public static final int LIMIT = 256 * 1024;

    /** How many bytes a salt has. They come from a cryptographic source of chance. */
    public static final int SALT = 32;

    private final Bytes salt;
    private final Bytes bytes;
    private final JsonObject content;

    private Body(Bytes salt, Bytes bytes, JsonObject content) {
        if (salt.length() != SALT) {
            throw new Malformed(
                    "The salt has %d bytes, not %d. Maybe it was cut."
                            .formatted(salt.length(), SALT));
        }
        this.salt = salt;
        this.bytes = bytes;
        this.content = content;
    }

    /**
     * @throws Malformed when the body is too large or too deep
     */
    public static Body of(Bytes salt, JsonObject content) {
        return parse(salt, content.encode());
    }

    /**
     * @throws Malformed when the bytes are not an object of JSON in its one form
     */
    public static Body parse(Bytes salt, Bytes bytes) {
        Json json = Json.parse(bytes, LIMIT);
        if (!(json instanceof JsonObject content)) {
            throw new Malformed(
                    "The body is %s, not an object. Maybe it is one part of a body."
                            .formatted(json.what()));
        }
        return new Body(salt, bytes, content);
    }

    /**
     * What a header binds: SHA-256(salt ‖ body). The salt's length is fixed, so no two share one.
     */
    public Hash commitment() {
        return Hash.sha256(salt, bytes);
    }

    public Bytes salt() {
        return salt;
    }

    public Bytes bytes() {
        return bytes;
    }

    public JsonObject content() {
        return content;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Body body && salt.equals(body.salt) && bytes.equals(body.bytes);
    }

    @Override
    public int hashCode() {
        return bytes.hashCode();
    }

    /** Only how long: what it says may be private and must not slip into a log line. */
    @Override
    public String toString() {
        return "body of " + bytes;
    }
}
