package entente.dossier.carry;

import entente.ledger.Malformed;
import entente.ledger.log.Body;
import entente.ledger.log.Entry;
import entente.ledger.log.Leaf;
import entente.register.care.Carrier;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One reading of an export, from its first key to its last. */
final class LogReading {
    private static final int FORM = 1;

    private final Fields fields;
    private final Carrier carrier;
    private final Addresses documents = new Addresses();
    private final Set<String> seen = new HashSet<>();
    private @Nullable Head head;
    private @Nullable Chain chain;

    LogReading(Fields fields, Carrier carrier) {
        this.fields = fields;
        this.carrier = carrier;
    }

    Carried read() {
        fields.object(this::part);
        if (chain == null) {
            throw fields.wrong(
                    "It holds no log. Maybe it was exported for one relation, not for the whole register.");
        }
        if (fields.json().nextToken() != null) {
            throw fields.wrong("Something follows the export. Maybe two were put into one file.");
        }
        return ended(chain);
    }

    private boolean part(String name) {
        switch (name) {
            case "entente" -> fields.object(this::form);
            case "head" -> head();
            case "documents" -> {
                after("head", head);
                fields.list(this::document);
            }
            case "log" -> log();
            default -> {
                return false;
            }
        }
        seen.add(name);
        return true;
    }

    private boolean form(String name) {
        if (!name.equals("form")) {
            return false;
        }
        long form = fields.number();
        if (form != FORM) {
            throw new Malformed(
                    "The export's form (%d) is not %d. Maybe a newer program wrote it."
                            .formatted(form, FORM));
        }
        return true;
    }

    private void head() {
        after("entente", seen.contains("entente") ? seen : null);
        HeadReading reading = new HeadReading(fields);
        fields.object(reading::field);
        head = reading.head();
        carrier.head(head.origin(), head.tree());
    }

    private void document() {
        DocumentReading reading = new DocumentReading(fields);
        fields.object(reading::field);
        Document document = reading.document();
        if (!documents.add(document.address())) {
            throw new Malformed(
                    "The document %s stands twice or out of order. Maybe the file was edited."
                            .formatted(document.address()));
        }
        carrier.document(document.address().hex(), document.content().toArray());
    }

    private void log() {
        Head known = after("head", head);
        after("documents", seen.contains("documents") ? seen : null);
        Chain entries = new Chain(known, documents);
        fields.list(() -> entry(entries));
        chain = entries;
    }

    private void entry(Chain entries) {
        EntryReading reading = new EntryReading(fields);
        fields.object(reading::field);
        Leaf leaf = reading.leaf();
        Body body = reading.body();
        entries.follow(leaf, body);
        carrier.entry(
                body == null
                        ? new Entry.Erased(leaf.bytes())
                        : new Entry.Whole(leaf.bytes(), body.salt(), body.bytes()));
    }

    private Carried ended(Chain entries) {
        try {
            return entries.end();
        } catch (Malformed e) {
            throw new WrongExport("log", String.valueOf(e.getMessage()));
        }
    }

    private static <T> T after(String earlier, @Nullable T there) {
        return Fields.needed(there, "The key \"%s\" must stand before it.".formatted(earlier));
    }
}
