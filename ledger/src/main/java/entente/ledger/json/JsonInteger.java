package entente.ledger.json;

import entente.ledger.Malformed;

/**
 * An integer that every reader of JSON holds exactly (RFC 7493, 2.2).
 *
 * @throws Malformed when it is outside ±(2^53−1)
 */
public record JsonInteger(long value) implements Json {
    /** 2^53−1. */
    public static final long MAX = (1L << 53) - 1;

    public JsonInteger {
        if (value > MAX || value < -MAX) {
            throw new Malformed(
                    "The integer is outside ±(2^53−1). Maybe it should be a string of digits.");
        }
    }

    @Override
    public String what() {
        return "an integer";
    }
}
