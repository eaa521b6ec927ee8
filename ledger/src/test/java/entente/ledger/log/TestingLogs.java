package entente.ledger.log;

import static entente.ledger.TestingBytes.repeated;

import entente.domain.Party;
import entente.ledger.Bytes;
import entente.ledger.TestingBytes;
import entente.ledger.json.JsonObject;
import entente.ledger.merkle.Hash;
import entente.ledger.merkle.TreeHead;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Headers, leaves and logs to look at. */
public final class TestingLogs {
    static final Origin.Private OWN =
            new Origin.Private(UUID.fromString("0b9a3c1e-4f6d-4a52-9c07-1d2e3f405162"));
    static final Origin.Shared SHARED = new Origin.Shared(hash("charter"), new Party("LAO"));
    static final KeyId AUTHOR = KeyId.ofEd25519(repeated(5, 32));
    static final Bytes SIGNATURE = repeated(9, Leaf.SIGNATURE);

    private TestingLogs() {}

    static Hash hash(String text) {
        return Hash.sha256(TestingBytes.text(text));
    }

    static Header own(long index, @Nullable Hash previous, Body body) {
        return new Header(OWN, index, previous, null, null, "NOTE", body.commitment());
    }

    static Header shared(long index, @Nullable Hash previous) {
        return new Header(
                SHARED,
                index,
                previous,
                TreeHead.of(List.of(hash("theirs"))),
                AUTHOR,
                "PROPOSE",
                hash("body"));
    }

    /** A leaf of either sort of log. */
    public static List<Leaf> leaves() {
        Body body = body(0);
        return List.of(
                Leaf.of(own(0, null, body), Bytes.NONE),
                Leaf.of(own(1, hash("before"), body), Bytes.NONE),
                Leaf.of(shared(0, null), SIGNATURE),
                Leaf.of(shared(7, hash("before")), SIGNATURE));
    }

    static Body body(int number) {
        return Body.of(
                repeated(number, Body.SALT),
                JsonObject.with().put("text", "Note " + number + " để riêng").object());
    }

    /** A private log of so many entries that hangs together. */
    static List<Entry> ownLog(int size) {
        List<Entry> entries = new ArrayList<>();
        Hash previous = null;
        for (int i = 0; i < size; i++) {
            Body body = body(i);
            Leaf leaf = Leaf.of(own(i, previous, body), Bytes.NONE);
            entries.add(new Entry.Whole(leaf.bytes(), body.salt(), body.bytes()));
            previous = leaf.hash();
        }
        return entries;
    }
}
