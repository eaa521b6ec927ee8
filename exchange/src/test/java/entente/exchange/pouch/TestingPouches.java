package entente.exchange.pouch;

import entente.domain.Party;
import entente.ledger.Bytes;
import entente.ledger.log.Body;
import entente.ledger.log.Entry;
import entente.ledger.merkle.ConsistencyProof;
import entente.ledger.merkle.Hash;
import entente.ledger.merkle.TreeHead;
import entente.ledger.note.Checkpoint;
import entente.ledger.note.Notes;
import entente.ledger.note.SignedNote;
import entente.ledger.sign.SecretKey;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is sealed in pouches, before it is. */
final class TestingPouches {
    private static final SecretKey KEY = SecretKey.of(Bytes.owning(new byte[SecretKey.LENGTH]));
    private static final Bytes SCAN = text("a scan");

    private TestingPouches() {}

    private static Bytes text(String text) {
        return Bytes.owning(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A pouch of two entries, one of them erased, with a document and one entry that goes back. */
    static byte[] one() {
        TreeHead head = new TreeHead(2, Hash.sha256(text("head")));
        Contents contents =
                new Contents(
                        note("log", head),
                        note("other", new TreeHead(1, Hash.sha256(text("other")))),
                        new ConsistencyProof(List.of(Hash.OF_NOTHING)),
                        List.of(
                                new Entry.Whole(
                                        text("leaf"),
                                        Bytes.owning(new byte[Body.SALT]),
                                        text("{}")),
                                new Entry.Erased(text("leaf 2"))),
                        List.of(new Entry.Erased(text("leaf of the other"))),
                        new TreeMap<>(Map.of(Hash.sha256(SCAN).hex(), SCAN)));
        return packed(signed(contents, head), contents);
    }

    private static SignedNote note(String origin, TreeHead head) {
        return Notes.sign(new Checkpoint(origin, head, List.of()).text(), origin, KEY);
    }

    private static SignedNote signed(Contents contents, TreeHead head) {
        Manifest manifest =
                new Manifest(
                        Hash.OF_NOTHING,
                        new Party("LAO"),
                        new Party("VNM"),
                        7,
                        3,
                        TreeHead.EMPTY,
                        head,
                        new TreeHead(1, Hash.sha256(text("other"))),
                        0L,
                        false,
                        contents.pack().stream().map(Packed::member).toList());
        return Notes.sign(manifest.text(), "log", KEY);
    }

    /** The tar, in its one form. */
    static byte[] packed(SignedNote manifest, Contents contents) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out, new Packed(Member.MANIFEST, manifest.encode()));
        contents.pack().forEach(member -> write(out, member));
        out.writeBytes(new byte[Tar.ending(out.size())]);
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, Packed member) {
        out.writeBytes(new Tar.Header(member.name(), member.content().length()).encode());
        out.writeBytes(member.content().toArray());
        out.writeBytes(new byte[Tar.padding(member.content().length())]);
    }
}
