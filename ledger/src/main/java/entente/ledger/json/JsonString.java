package entente.ledger.json;

import entente.ledger.Malformed;

/**
 * A string of Unicode characters. It is not normalised: what was signed is what was written.
 *
 * @throws Malformed when it has half of a surrogate pair or a noncharacter (RFC 7493, 2.1)
 */
public record JsonString(String value) implements Json {
    public JsonString {
        Characters.check(value);
    }

    @Override
    public String what() {
        return "a string";
    }
}
