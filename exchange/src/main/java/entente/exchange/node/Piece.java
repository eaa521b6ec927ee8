package entente.exchange.node;

import entente.ledger.deed.Deed;
import entente.ledger.json.JsonObject;
import entente.ledger.sign.SecretKey;

/**
 * An entry to be written.
 *
 * @param body what it says
 * @param key of its author
 */
record Piece(Deed deed, JsonObject body, SecretKey key) {
    static Piece of(Deed deed, SecretKey key) {
        return new Piece(deed, JsonObject.with().object(), key);
    }

    static Piece because(Deed deed, String reason, SecretKey key) {
        return new Piece(deed, JsonObject.with().put("reason", reason).object(), key);
    }
}
