package entente.ledger.json;

import entente.ledger.Bytes;
import entente.ledger.Malformed;

/**
 * A value of JSON. Each has exactly one form in bytes: UTF-8, no white space, keys sorted by UTF-16
 * code unit, no escape that could be spared (RFC 8785), integers only.
 */
public sealed interface Json
        permits JsonObject, JsonArray, JsonString, JsonInteger, JsonBoolean, JsonNull {
    /** How deep objects and arrays may stand in each other; the outermost counts as one. */
    int MAX_DEPTH = 16;

    /**
     * The value that the bytes are the one form of: {@code parse(bytes, limit).encode()} equals the
     * bytes, else they are refused.
     *
     * @param limit the most bytes to look at
     * @throws Malformed for all other bytes; says where
     */
    static Json parse(Bytes bytes, int limit) {
        return Parser.parse(bytes, limit);
    }

    /**
     * The one form of this value.
     *
     * @throws Malformed when it is nested deeper than {@link #MAX_DEPTH}
     */
    default Bytes encode() {
        return Writer.encode(this);
    }

    /** What this is called in a sentence: "a string". */
    String what();
}
