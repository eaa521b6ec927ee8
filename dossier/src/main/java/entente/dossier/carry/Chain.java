package entente.dossier.carry;

import entente.ledger.Malformed;
import entente.ledger.json.Json;
import entente.ledger.json.JsonArray;
import entente.ledger.json.JsonInteger;
import entente.ledger.json.JsonObject;
import entente.ledger.json.JsonString;
import entente.ledger.log.Body;
import entente.ledger.log.Fault;
import entente.ledger.log.Header;
import entente.ledger.log.Leaf;
import entente.ledger.merkle.Frontier;
import entente.ledger.merkle.Hash;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whether entries follow one another, whether what is not there was erased, and whether all
 * documents that are spoken of are there.
 */
final class Chain {
    /** Under these keys a body names documents (entente.register.entry.EntryWriter). */
    private static final List<String> NAMING = List.of("report", "findings", "text", "document");

    private static final String ERASING = "ERASED";

    private final Head head;
    private final Addresses documents;
    private final TreeMap<String, Long> missing = new TreeMap<>();
    private final TreeSet<Long> bare = new TreeSet<>();
    private Frontier frontier = Frontier.EMPTY;
    private @Nullable Hash last;
    private long erased;

    Chain(Head head, Addresses documents) {
        this.head = head;
        this.documents = documents;
    }

    /**
     * The next entry.
     *
     * @throws Malformed when it does not follow, or its body is another
     */
    void follow(Leaf leaf, @Nullable Body body) {
        place(leaf.header());
        if (body == null) {
            bare.add(frontier.size());
            erased++;
        } else {
            said(leaf.header(), body);
        }
        last = leaf.hash();
        frontier = frontier.append(last);
    }

    /**
     * There are no more.
     *
     * @throws Malformed when something is missing
     */
    Carried end() {
        if (!frontier.head().equals(head.tree())) {
            throw new Malformed(
                    "The log has %d entries with the root %s, but the head tells of %d with the root %s. Maybe the file was cut or altered."
                            .formatted(
                                    frontier.size(),
                                    frontier.head().root(),
                                    head.tree().size(),
                                    head.tree().root()));
        }
        if (!bare.isEmpty()) {
            throw new Malformed(
                    "Entry %d has no body, and no entry says that it was erased. Maybe it was cut out."
                            .formatted(bare.getFirst()));
        }
        if (!missing.isEmpty()) {
            throw new Malformed(
                    "Entry %d names the document %s, which is not in the file. Maybe it was cut out."
                            .formatted(
                                    missing.firstEntry().getValue(),
                                    missing.firstEntry().getKey()));
        }
        return new Carried(head.origin(), head.tree(), documents.size(), erased);
    }

    private void place(Header header) {
        long index = frontier.size();
        if (!header.origin().equals(head.origin())) {
            throw fault(new Fault.Foreign(index, head.origin(), header.origin()));
        }
        if (header.index() != index) {
            throw fault(new Fault.Misplaced(index, header.index()));
        }
        if (!Objects.equals(header.previous(), last)) {
            throw fault(new Fault.Unchained(index, last, header.previous()));
        }
    }

    private void said(Header header, Body body) {
        if (!body.commitment().equals(header.body())) {
            throw fault(new Fault.Altered(header.index(), header.body(), body.commitment()));
        }
        JsonObject content = body.content();
        if (header.kind().equals(ERASING)) {
            forgiven(content);
        } else {
            NAMING.forEach(key -> named(header.index(), content.get(key)));
        }
    }

    private void named(long index, @Nullable Json value) {
        if (value instanceof JsonString(String address)
                && address.matches("[0-9a-f]{64}")
                && !documents.has(Hash.parseHex(address))) {
            missing.putIfAbsent(address, index);
        }
    }

    private void forgiven(JsonObject content) {
        if (content.get("entries") instanceof JsonArray(List<Json> entries)) {
            entries.forEach(
                    entry -> {
                        if (entry instanceof JsonInteger(long index)) {
                            bare.remove(index);
                        }
                    });
        }
        content.strings("blobs").forEach(missing::remove);
    }

    private static Malformed fault(Fault fault) {
        return new Malformed(fault.sentence());
    }
}
