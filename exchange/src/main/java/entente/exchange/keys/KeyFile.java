package entente.exchange.keys;

import entente.domain.Party;
import entente.ledger.Bytes;
import entente.ledger.Malformed;
import entente.ledger.charter.Duty;
import entente.ledger.json.Json;
import entente.ledger.json.JsonArray;
import entente.ledger.json.JsonObject;
import entente.ledger.json.JsonString;
import entente.ledger.merkle.Hash;
import entente.ledger.sign.SecretKey;
import java.util.HexFormat;
import java.util.List;

/**
 * What a keystore's file has.
 *
 * @param nonce of the node's card
 * @param chains the node's first, then the officers'
 */
record KeyFile(Party party, Hash nonce, Identity identity, List<Seeds> chains) {
    private static final String FORM = "entente-keystore";
    private static final int LIMIT = 1024 * 1024;

    /** A chain's secrets as they are written. */
    record Seeds(String name, Duty duty, List<Bytes> secrets, int current) {
        Chain chain() {
            return new Chain(name, duty, secrets.stream().map(SecretKey::of).toList(), current);
        }
    }

    KeyFile {
        chains = List.copyOf(chains);
    }

    Bytes encode() {
        return JsonObject.with()
                .put("chains", new JsonArray(chains.stream().map(KeyFile::chain).toList()))
                .put("form", FORM)
                .put("identity", identity.secret())
                .put("nonce", nonce.hex())
                .put("party", party.code())
                .put("recipient", identity.recipient())
                .put("version", 1)
                .object()
                .encode();
    }

    private static Json chain(Seeds seeds) {
        List<Json> secrets =
                seeds.secrets().stream()
                        .map(secret -> HexFormat.of().formatHex(secret.toArray()))
                        .<Json>map(JsonString::new)
                        .toList();
        return JsonObject.with()
                .put("current", seeds.current())
                .put("duty", seeds.duty().name())
                .put("name", seeds.name())
                .put("secrets", new JsonArray(secrets))
                .object();
    }

    static KeyFile parse(Bytes bytes) {
        if (!(Json.parse(bytes, LIMIT) instanceof JsonObject object)
                || !object.string("form").equals(FORM)) {
            throw new Malformed("The file is no keystore. Maybe another one was put there.");
        }
        return new KeyFile(
                new Party(object.string("party")),
                Hash.parseHex(object.string("nonce")),
                new Identity(object.string("recipient"), object.string("identity")),
                object.objects("chains").stream().map(KeyFile::seeds).toList());
    }

    private static Seeds seeds(JsonObject object) {
        return new Seeds(
                object.string("name"),
                Duty.valueOf(object.string("duty")),
                object.strings("secrets").stream()
                        .map(hex -> Bytes.owning(HexFormat.of().parseHex(hex)))
                        .toList(),
                (int) object.integer("current"));
    }
}
