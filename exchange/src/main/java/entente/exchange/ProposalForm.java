package entente.exchange;

import entente.ledger.Malformed;
import entente.ledger.deed.Effect;
import entente.ledger.deed.Subject;
import entente.ledger.json.Json;
import entente.ledger.json.JsonArray;
import entente.ledger.json.JsonNull;
import entente.ledger.json.JsonObject;
import entente.ledger.json.JsonString;
import entente.ledger.merkle.Hash;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as the body of its entry. What the fold needs, effect and subject, stands in the
 * header and not here.
 */
public final class ProposalForm {
    private ProposalForm() {}

    public static JsonObject write(Proposal proposal) {
        Text text = proposal.text();
        return JsonObject.with()
                .put("answerBy", proposal.answerBy())
                .put("reason", proposal.reason())
                .put("successor", proposal.successor() == null ? null : proposal.successor().text())
                .put("text", text == null ? JsonNull.NULL : text(text))
                .put("until", proposal.until())
                .object();
    }

    private static Json text(Text text) {
        return JsonObject.with()
                .put("attachments", array(text.attachments().stream().map(ProposalForm::one)))
                .put("commitments", array(text.commitments().stream().map(ProposalForm::one)))
                .put("texts", words(text.texts()))
                .put("title", words(text.title()))
                .object();
    }

    private static Json array(Stream<Json> values) {
        return new JsonArray(values.toList());
    }

    private static Json one(Attachment attachment) {
        return JsonObject.with()
                .put("hash", attachment.hash().hex())
                .put("length", attachment.length())
                .put("name", attachment.name())
                .object();
    }

    private static Json one(Undertaking undertaking) {
        return JsonObject.with()
                .put("act", undertaking.act())
                .put("areas", JsonArray.ofStrings(undertaking.areas()))
                .put("bodies", JsonArray.ofStrings(undertaking.bodies()))
                .put("by", JsonArray.ofStrings(undertaking.by()))
                .put("due", undertaking.due())
                .put("name", undertaking.name())
                .put("words", words(undertaking.words()))
                .object();
    }

    private static Json words(Map<String, String> words) {
        JsonObject.Builder object = JsonObject.with();
        words.forEach(object::put);
        return object.object();
    }

    /**
     * @throws Malformed when the body is not what {@link #write} gives
     */
    public static Proposal read(Effect effect, Subject subject, JsonObject body) {
        String successor = body.stringOrNull("successor");
        JsonObject text = body.objectOrNull("text");
        try {
            return new Proposal(
                    effect,
                    subject,
                    text == null ? null : text(text),
                    body.stringOrNull("reason"),
                    body.stringOrNull("until"),
                    successor == null ? null : new Subject(successor),
                    body.stringOrNull("answerBy"));
        } catch (Refused unfit) {
            throw new Malformed(String.valueOf(unfit.getMessage()), unfit);
        }
    }

    private static Text text(JsonObject text) {
        return new Text(
                words(text.object("title")),
                words(text.object("texts")),
                text.objects("commitments").stream().map(ProposalForm::undertaking).toList(),
                text.objects("attachments").stream().map(ProposalForm::attachment).toList());
    }

    private static Map<String, String> words(JsonObject object) {
        Map<String, String> words = new TreeMap<>();
        for (JsonObject.Member member : object.members()) {
            if (!(member.value() instanceof JsonString(String value))) {
                throw new Malformed("A wording is no text. Maybe it was altered.");
            }
            words.put(member.key(), value);
        }
        return words;
    }

    private static Undertaking undertaking(JsonObject object) {
        return new Undertaking(
                object.string("name"),
                words(object.object("words")),
                object.string("act"),
                object.strings("by"),
                object.stringOrNull("due"),
                object.strings("areas"),
                object.strings("bodies"));
    }

    private static Attachment attachment(JsonObject object) {
        return new Attachment(
                object.string("name"),
                Hash.parseHex(object.string("hash")),
                object.integer("length"));
    }

    /** What is proposed there; null where it cannot be read, or nothing is proposed. */
    public static @Nullable Proposal readable(
            Effect effect, Subject subject, @Nullable JsonObject body) {
        try {
            return body == null ? null : read(effect, subject, body);
        } catch (Malformed _) {
            return null;
        }
    }
}
