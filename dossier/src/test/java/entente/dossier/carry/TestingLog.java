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
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A log in memory. */
final class TestingLog implements LogSource, LogSink {
    private final List<Entry> entries = new ArrayList<>();
    private final TreeMap<String, Document> documents = new TreeMap<>();
    private final Random random = new Random(11);
    private Origin.Private origin = new Origin.Private(new UUID(1, 2));
    private Frontier frontier = Frontier.EMPTY;
    private @Nullable Hash last;
    private boolean ended;

    /** Files a report: its bytes are a document, and an entry names it. */
    TestingLog file(byte[] report) {
        Document document = new Document(Hash.sha256(Bytes.owning(report)), Bytes.owning(report));
        documents.put(document.address().hex(), document);
        return say("FILE", said().put("report", document.address().hex()));
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
        entry(leaf, body);
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

    boolean ended() {
        return ended;
    }

    int size() {
        return entries.size() + documents.size();
    }

    @Override
    public LogHead head() {
        return new LogHead(origin, frontier.head());
    }

    @Override
    public void documents(Consumer<Document> each) {
        documents.values().forEach(each);
    }

    @Override
    public void entries(Consumer<Entry> each) {
        entries.forEach(each);
    }

    @Override
    public void begin(LogHead head) {
        origin = head.origin();
    }

    @Override
    public void document(Document document) {
        documents.put(document.address().hex(), document);
    }

    @Override
    public void entry(Leaf leaf, @Nullable Body body) {
        entries.add(
                body == null
                        ? new Entry.Erased(leaf.bytes())
                        : new Entry.Whole(leaf.bytes(), body.salt(), body.bytes()));
        last = leaf.hash();
        frontier = frontier.append(last);
    }

    @Override
    public void end() {
        ended = true;
    }
}
