package entente.exchange.pouch;

import entente.domain.Party;
import entente.ledger.Bytes;
import entente.ledger.Malformed;
import entente.ledger.json.Json;
import entente.ledger.json.JsonArray;
import entente.ledger.json.JsonObject;
import entente.ledger.merkle.Hash;
import entente.ledger.merkle.TreeHead;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a pouch says of itself; it is the text of a note that the sender's node signs.
 *
 * @param number rising from 1; one that is missing was lost, or is on its way
 * @param last the highest number of the receiver's that the sender has opened; 0 for none
 * @param after the receiver's last acknowledged head of the sender's log: entries go on from it
 * @param head of the sender's log: entries go up to it
 * @param acknowledged the newest head of the receiver's log that the sender has cosigned
 * @param returned from which entry on the receiver's own log goes back to it, up to what is
 *     acknowledged; null for not
 * @param fenced whether the sender lost entries and wants both logs: its own from the end of its
 *     head on, the other one from what it acknowledges on
 * @param members all others, in their order
 */
public record Manifest(
        Hash charter,
        Party sender,
        Party recipient,
        long number,
        long last,
        TreeHead after,
        TreeHead head,
        TreeHead acknowledged,
        @Nullable Long returned,
        boolean fenced,
        List<Member> members) {
    private static final String FORM = "entente/pouch/v1\n";
    private static final int LIMIT = 256 * 1024;
    private static final List<String> KEYS =
            List.of(
                    "acknowledged",
                    "after",
                    "charter",
                    "fenced",
                    "head",
                    "last",
                    "members",
                    "number",
                    "recipient",
                    "returned",
                    "sender");

    public Manifest {
        members = List.copyOf(members);
        if (number < 1 || last < 0 || after.size() > head.size()) {
            throw new Malformed(
                    "The manifest's numbers do not fit each other. Maybe it was altered.");
        }
        if (returned != null && (returned < 0 || returned > acknowledged.size())) {
            throw new Malformed(
                    "The manifest returns entries that it does not acknowledge. Maybe it was altered.");
        }
    }

    /** The note's text: a line that no checkpoint begins with, and one of JSON. */
    String text() {
        return FORM
                + JsonObject.with()
                        .put("acknowledged", head(acknowledged))
                        .put("after", head(after))
                        .put("charter", charter.hex())
                        .put("fenced", fenced)
                        .put("head", head(head))
                        .put("last", last)
                        .put("members", new JsonArray(members.stream().map(Manifest::one).toList()))
                        .put("number", number)
                        .put("recipient", recipient.code())
                        .put("returned", returned == null ? "" : returned.toString())
                        .put("sender", sender.code())
                        .object()
                        .encode()
                        .utf8()
                + "\n";
    }

    private static Json head(TreeHead head) {
        return JsonObject.with().put("root", head.root().hex()).put("size", head.size()).object();
    }

    private static Json one(Member member) {
        return JsonObject.with()
                .put("hash", member.hash().hex())
                .put("length", member.length())
                .put("name", member.name())
                .object();
    }

    /**
     * @throws Malformed when the text is not what {@link #text} gives
     */
    static Manifest parse(String text) {
        if (!text.startsWith(FORM) || !text.endsWith("\n")) {
            throw new Malformed("The manifest is of another form. Maybe a newer program wrote it.");
        }
        byte[] json =
                text.substring(FORM.length(), text.length() - 1).getBytes(StandardCharsets.UTF_8);
        if (!(Json.parse(Bytes.owning(json), LIMIT) instanceof JsonObject object)) {
            throw new Malformed("The manifest is no object. Maybe it was cut.");
        }
        object.havingExactly(KEYS);
        return new Manifest(
                Hash.parseHex(object.string("charter")),
                party(object.string("sender")),
                party(object.string("recipient")),
                object.integer("number"),
                object.integer("last"),
                head(object.object("after")),
                head(object.object("head")),
                head(object.object("acknowledged")),
                returned(object.string("returned")),
                object.bool("fenced"),
                object.objects("members").stream().map(Manifest::member).toList());
    }

    private static @Nullable Long returned(String written) {
        if (!written.matches("|0|[1-9][0-9]{0,8}")) {
            throw new Malformed("The manifest's return is no number. Maybe it was altered.");
        }
        return written.isEmpty() ? null : Long.valueOf(written);
    }

    private static TreeHead head(JsonObject object) {
        object.havingExactly(List.of("root", "size"));
        return new TreeHead(object.integer("size"), Hash.parseHex(object.string("root")));
    }

    private static Member member(JsonObject object) {
        object.havingExactly(List.of("hash", "length", "name"));
        return new Member(
                object.string("name"),
                object.integer("length"),
                Hash.parseHex(object.string("hash")));
    }

    private static Party party(String code) {
        try {
            return new Party(code);
        } catch (IllegalArgumentException unfit) {
            throw new Malformed("The manifest's party is no code. Maybe it was altered.", unfit);
        }
    }

    /** The names that a pouch's members have, in their order. */
    static boolean isInOrder(List<String> names) {
        List<String> fixed =
                List.of(
                        Member.CHECKPOINT,
                        Member.RECEIPT,
                        Member.PROOF,
                        Member.ENTRIES,
                        Member.BODIES,
                        Member.RETURNED_ENTRIES,
                        Member.RETURNED_BODIES);
        if (names.size() < fixed.size() || !names.subList(0, fixed.size()).equals(fixed)) {
            return false;
        }
        List<String> rest = names.subList(fixed.size(), names.size());
        return rest.stream().allMatch(name -> name.matches("attachment/[0-9a-f]{64}"))
                && rest.equals(rest.stream().distinct().sorted().toList());
    }
}
