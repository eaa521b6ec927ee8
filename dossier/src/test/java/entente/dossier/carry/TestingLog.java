package entente.dossier.carry;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.ledger.Bytes;
import entente.ledger.json.JsonArray;
import entente.ledger.json.JsonInteger;
import entente.ledger.json.JsonObject;
import entente.ledger.log.Body;
import entente.ledger.log.Entry;
import entente.ledger.log.Header;
import entente.ledger.log.Leaf;
import entente.ledger.log.Origin;
import entente.ledger.merkle.Frontier;
import entente.ledger.merkle.Hash;
import entente.ledger.merkle.TreeHead;
import entente.register.care.Carrier;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A log in memory. */
class TestingLog implements Carrier {
    private final List<Entry> entries = new ArrayList<>();
    private final TreeMap<String, byte[]> documents = new TreeMap<>();
    private final Random random = new Random(11);
    private Origin.Private origin = new Origin.Private(new UUID(1, 2));
    private Frontier frontier = Frontier.EMPTY;
    private @Nullable Hash last;

    /** Files a report: its bytes are a document, and an entry names it. */
    TestingLog file(byte[] report) {
        String address = Hash.sha256(Bytes.copyOf(report)).hex();
        documents.put(address, report);
        return say("FILE", said().put("report", address));
    }

    TestingLog file(String report) {
        return file(report.getBytes(UTF_8));
    }

    TestingLog say(String kind, JsonObject.Builder content) {
        byte[] salt = new byte[Body.SALT];
        random.nextBytes(salt);
        Body body = Body.of(Bytes.owning(salt), content.object());
        Leaf leaf =
                Leaf.of(
                        new Header(
                                origin, entries.size(), last, null, null, kind, body.commitment()),
                        Bytes.NONE);
        entry(new Entry.Whole(leaf.bytes(), body.salt(), body.bytes()));
        return this;
    }

    /** Forgets what an entry said and the document that it named, and says so. */
    TestingLog erase(int position, String address) {
        entries.set(position, new Entry.Erased(entries.get(position).leaf()));
        documents.remove(address);
        return say(
                "ERASED",
                said().put("entries", new JsonArray(List.of(new JsonInteger(position))))
                        .put("blobs", JsonArray.ofStrings(List.of(address)))
                        .put("reason", "asked for"));
    }

    static JsonObject.Builder said() {
        return JsonObject.with().put("author", "Guðrún").put("at", "2020-01-01T00:00:00Z");
    }

    Origin.Private origin() {
        return origin;
    }

    TreeHead head() {
        return frontier.head();
    }

    void carryOut(Carrier carrier) {
        carrier.head(origin, frontier.head());
        documents.forEach(carrier::document);
        entries.forEach(carrier::entry);
    }

    @Override
    public void head(Origin.Private own, TreeHead head) {
        origin = own;
    }

    @Override
    public void document(String address, byte[] bytes) {
        documents.put(address, bytes);
    }

    @Override
    public void entry(Entry entry) {
        entries.add(entry);
        last = Hash.ofLeaf(entry.leaf());
        frontier = frontier.append(last);
    }
}
