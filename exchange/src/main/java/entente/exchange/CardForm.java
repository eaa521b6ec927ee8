package entente.exchange;

import entente.domain.Party;
import entente.ledger.Malformed;
import entente.ledger.charter.Duty;
import entente.ledger.charter.FoundingKey;
import entente.ledger.charter.Signatory;
import entente.ledger.json.Json;
import entente.ledger.json.JsonArray;
import entente.ledger.json.JsonObject;
import entente.ledger.log.KeyId;
import entente.ledger.merkle.Hash;
import entente.ledger.sign.PublicKey;
import java.util.List;
import java.util.regex.Pattern;

/** A card as JSON. */
final class CardForm {
    private static final int VERSION = 1;
    private static final Pattern RECIPIENT = Pattern.compile("age1[a-z0-9]{58}");

    private CardForm() {}

    static JsonObject write(Card card) {
        return JsonObject.with()
                .put("form", Card.FORM)
                .put("keys", new JsonArray(card.keys().stream().map(CardForm::written).toList()))
                .put("nonce", card.nonce().hex())
                .put("party", card.party().code())
                .put("recipient", card.recipient())
                .put("version", VERSION)
                .object();
    }

    private static Json written(FoundingKey key) {
        return JsonObject.with()
                .put("duty", key.duty().name())
                .put("key", key.key().hex())
                .put("next", key.next().hash().hex())
                .object();
    }

    static Card read(JsonObject object) {
        if (!object.string("form").equals(Card.FORM) || object.integer("version") != VERSION) {
            throw new Malformed("The card is of another form. Maybe a newer program wrote it.");
        }
        object.havingExactly(List.of("form", "keys", "nonce", "party", "recipient", "version"));
        String recipient = object.string("recipient");
        if (!RECIPIENT.matcher(recipient).matches()) {
            throw new Malformed("The card's recipient is no age1… key. Maybe it was cut.");
        }
        List<FoundingKey> keys = object.objects("keys").stream().map(CardForm::key).toList();
        return new Card(
                new Signatory(party(object.string("party")), keys),
                Hash.parseHex(object.string("nonce")),
                recipient);
    }

    private static Party party(String code) {
        try {
            return new Party(code);
        } catch (IllegalArgumentException unfit) {
            throw new Malformed(
                    "The card's party is no code of three to five capital letters. Maybe a name was given.",
                    unfit);
        }
    }

    private static FoundingKey key(JsonObject object) {
        object.havingExactly(List.of("duty", "key", "next"));
        return new FoundingKey(
                duty(object.string("duty")),
                PublicKey.parseHex(object.string("key")),
                new KeyId(Hash.parseHex(object.string("next"))));
    }

    private static Duty duty(String name) {
        return switch (name) {
            case "NODE" -> Duty.NODE;
            case "OFFICER" -> Duty.OFFICER;
            default ->
                    throw new Malformed(
                            "A key of the card is neither a node's nor an officer's. Maybe a newer program wrote it.");
        };
    }
}
