package entente.ledger.charter;

import entente.domain.Party;
import entente.ledger.Malformed;
import entente.ledger.json.Json;
import entente.ledger.json.JsonArray;
import entente.ledger.json.JsonNull;
import entente.ledger.json.JsonObject;
import entente.ledger.log.KeyId;
import entente.ledger.merkle.Hash;
import entente.ledger.merkle.TreeHead;
import entente.ledger.sign.PublicKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A charter as JSON. */
final class CharterForm {
    private static final int VERSION = 1;

    private CharterForm() {}

    static JsonObject write(Charter charter) {
        return JsonObject.with()
                .put("first", signatory(charter.first()))
                .put("nonce", charter.nonce().hex())
                .put("predecessor", predecessor(charter.predecessor()))
                .put("second", signatory(charter.second()))
                .put("version", VERSION)
                .object();
    }

    private static Json signatory(Signatory signatory) {
        return JsonObject.with()
                .put(
                        "keys",
                        new JsonArray(signatory.keys().stream().map(CharterForm::key).toList()))
                .put("party", signatory.party().code())
                .object();
    }

    private static Json key(FoundingKey key) {
        return JsonObject.with()
                .put("duty", key.duty().name())
                .put("key", key.key().hex())
                .put("next", key.next().hash().hex())
                .object();
    }

    private static Json predecessor(@Nullable Predecessor before) {
        return before == null
                ? JsonNull.NULL
                : JsonObject.with()
                        .put("charter", before.charter().hex())
                        .put("first", head(before.first()))
                        .put("second", head(before.second()))
                        .object();
    }

    private static Json head(TreeHead head) {
        return JsonObject.with().put("root", head.root().hex()).put("size", head.size()).object();
    }

    static Charter read(Json json) {
        if (!(json instanceof JsonObject object)) {
            throw new Malformed(
                    "The charter is %s, not an object. Maybe it is a part of one."
                            .formatted(json.what()));
        }
        if (object.integer("version") != VERSION) {
            throw new Malformed(
                    "The charter's version (%d) is not %d. Maybe a newer program wrote it."
                            .formatted(object.integer("version"), VERSION));
        }
        object.havingExactly(List.of("first", "nonce", "predecessor", "second", "version"));
        return new Charter(
                signatory(object.object("first")),
                signatory(object.object("second")),
                Hash.parseHex(object.string("nonce")),
                predecessor(object.objectOrNull("predecessor")));
    }

    private static Signatory signatory(JsonObject object) {
        object.havingExactly(List.of("keys", "party"));
        return new Signatory(
                party(object.string("party")),
                object.objects("keys").stream().map(CharterForm::key).toList());
    }

    private static Party party(String code) {
        try {
            return new Party(code);
        } catch (IllegalArgumentException unfit) {
            throw new Malformed(
                    "The charter's party is no code of three to five capital letters. Maybe a name was given.",
                    unfit);
        }
    }

    private static FoundingKey key(JsonObject object) {
        object.havingExactly(List.of("duty", "key", "next"));
        return new FoundingKey(
                Duty.of(object.string("duty")),
                PublicKey.parseHex(object.string("key")),
                new KeyId(Hash.parseHex(object.string("next"))));
    }

    private static @Nullable Predecessor predecessor(@Nullable JsonObject object) {
        if (object == null) {
            return null;
        }
        object.havingExactly(List.of("charter", "first", "second"));
        return new Predecessor(
                Hash.parseHex(object.string("charter")),
                head(object.object("first")),
                head(object.object("second")));
    }

    private static TreeHead head(JsonObject object) {
        object.havingExactly(List.of("root", "size"));
        return new TreeHead(object.integer("size"), Hash.parseHex(object.string("root")));
    }
}
