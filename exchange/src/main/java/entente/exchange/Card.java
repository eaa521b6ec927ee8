package entente.exchange;

import entente.domain.Party;
import entente.ledger.Bytes;
import entente.ledger.Malformed;
import entente.ledger.charter.FoundingKey;
import entente.ledger.charter.Signatory;
import entente.ledger.json.Json;
import entente.ledger.json.JsonObject;
import entente.ledger.merkle.Hash;
import java.util.List;

/**
 * What a node gives the other side, openly: who it is, with which keys it begins, and to whom
 * pouches are sealed. Two sides that have each other's card make the same charter, byte for byte;
 * the charter's fingerprint, compared on paper, is bound to all of both cards.
 *
 * @param nonce 32 bytes of chance
 * @param recipient the age recipient (age1…) that pouches for it are sealed to
 */
public record Card(Signatory signatory, Hash nonce, String recipient) {
    /** The most bytes of a card. */
    public static final int LIMIT = 64 * 1024;

    static final String FORM = "entente-node-card";

    public Party party() {
        return signatory.party();
    }

    /** One object of JSON in its one form. */
    public Bytes encode() {
        return CardForm.write(this).encode();
    }

    /** What is compared on paper when only one card is looked at. */
    public Hash hash() {
        return Hash.sha256(encode());
    }

    public List<FoundingKey> keys() {
        return signatory.keys();
    }

    /**
     * @param bytes of {@link #encode}; one newline at their end is passed over
     * @throws Malformed when they are no card
     */
    public static Card parse(Bytes bytes) {
        int end = bytes.length();
        boolean line = end > 0 && bytes.at(end - 1) == '\n';
        Json json = Json.parse(line ? bytes.slice(0, end - 1) : bytes, LIMIT);
        if (!(json instanceof JsonObject object)) {
            throw new Malformed("The card is no object. Maybe another file was given.");
        }
        return CardForm.read(object);
    }
}
