package entente.ledger.deed;

import entente.domain.follow.Completion;
import entente.ledger.Malformed;
import entente.ledger.json.Json;
import entente.ledger.json.JsonArray;
import entente.ledger.json.JsonObject;
import entente.ledger.log.KeyId;
import entente.ledger.merkle.Hash;
import entente.ledger.sign.PublicKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A deed as JSON. All keys of its kind always stand, with null for none, so there is one form. */
final class DeedForm {
    private static final String NAMES = "names";

    private DeedForm() {}

    static JsonObject write(Deed deed) {
        JsonObject.Builder object = JsonObject.with();
        switch (deed) {
            case Deed.Found(int fold) -> object.put("fold", fold);
            case Deed.Speak(int fold) -> object.put("fold", fold);
            case Deed.Propose propose -> propose(object, propose);
            case Deed.Accept(Hash proposal) -> object.put(NAMES, proposal.hex());
            case Deed.Settle(Hash acceptance) -> object.put(NAMES, acceptance.hex());
            case Deed.Withdraw(Hash own) -> object.put(NAMES, own.hex());
            case Deed.Decline(Hash proposal) -> object.put(NAMES, proposal.hex());
            case Deed.Denounce(Subject subject) -> object.put("subject", subject.text());
            case Deed.Assess(Subject subject, Completion completion) ->
                    object.put("subject", subject.text()).put("completion", completion.name());
            case Deed.Rotate(KeyId old, PublicKey key, KeyId next) ->
                    object.put("old", old.hash().hex())
                            .put("key", key.hex())
                            .put("next", next.hash().hex());
            case Deed.Revoke(KeyId key, @Nullable String head) ->
                    object.put("key", key.hash().hex()).put("head", head);
            case Deed.Confirm(Hash revocation, long size) ->
                    object.put(NAMES, revocation.hex()).put("size", size);
            case Deed.Empower empower -> empower(object, empower);
            case Deed.Erase(Hash entry) -> object.put(NAMES, entry.hex());
        }
        return object.object();
    }

    private static void propose(JsonObject.Builder object, Deed.Propose propose) {
        object.put("counters", propose.counters() == null ? null : propose.counters().hex());
        object.put("effect", propose.effect().name());
        object.put("takes", new JsonArray(propose.takes().stream().map(DeedForm::take).toList()));
    }

    private static Json take(Take take) {
        return JsonObject.with()
                .put("base", take.base() == null ? null : take.base().hex())
                .put("subject", take.subject().text())
                .object();
    }

    private static void empower(JsonObject.Builder object, Deed.Empower empower) {
        object.put("key", empower.key().hex());
        object.put("next", empower.next().hash().hex());
        object.put("scope", JsonArray.ofStrings(empower.scope()));
        object.put("until", empower.until());
    }

    static Deed read(Kind kind, JsonObject object) {
        return switch (kind) {
            case CHARTER -> new Deed.Found(fold(object));
            case SPEAKS -> new Deed.Speak(fold(object));
            case PROPOSE ->
                    new Deed.Propose(
                            Effect.of(object.string("effect")),
                            takes(object.objects("takes")),
                            hashOrNull(object, "counters"));
            case ACCEPT -> new Deed.Accept(names(object));
            case SETTLE -> new Deed.Settle(names(object));
            case WITHDRAW -> new Deed.Withdraw(names(object));
            case DECLINE -> new Deed.Decline(names(object));
            case DENOUNCE -> new Deed.Denounce(subject(object));
            case ASSESS -> new Deed.Assess(subject(object), completion(object));
            case ROTATE ->
                    new Deed.Rotate(keyId(object, "old"), key(object), keyId(object, "next"));
            case REVOKE -> new Deed.Revoke(keyId(object, "key"), object.stringOrNull("head"));
            case CONFIRM -> new Deed.Confirm(names(object), object.integer("size"));
            case EMPOWER ->
                    new Deed.Empower(
                            key(object),
                            keyId(object, "next"),
                            object.strings("scope"),
                            object.stringOrNull("until"));
            case ERASED -> new Deed.Erase(names(object));
        };
    }

    private static int fold(JsonObject object) {
        return Math.clamp(object.integer("fold"), 0, Integer.MAX_VALUE);
    }

    private static List<Take> takes(List<JsonObject> objects) {
        return objects.stream()
                .map(object -> new Take(subject(object), hashOrNull(object, "base")))
                .toList();
    }

    private static Hash names(JsonObject object) {
        return Hash.parseHex(object.string(NAMES));
    }

    private static @Nullable Hash hashOrNull(JsonObject object, String key) {
        String hex = object.stringOrNull(key);
        return hex == null ? null : Hash.parseHex(hex);
    }

    private static Subject subject(JsonObject object) {
        return new Subject(object.string("subject"));
    }

    private static PublicKey key(JsonObject object) {
        return PublicKey.parseHex(object.string("key"));
    }

    private static KeyId keyId(JsonObject object, String key) {
        return new KeyId(Hash.parseHex(object.string(key)));
    }

    private static Completion completion(JsonObject object) {
        String name = object.string("completion");
        for (Completion completion : Completion.values()) {
            if (completion.name().equals(name)) {
                return completion;
            }
        }
        throw new Malformed("The completion is not known. Maybe a newer program wrote it.");
    }
}
