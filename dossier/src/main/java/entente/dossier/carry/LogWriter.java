package entente.dossier.carry;

import entente.ledger.Base64Form;
import entente.ledger.Bytes;
import entente.ledger.Malformed;
import entente.ledger.log.Entry;
import entente.ledger.log.Leaf;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes {@code head}, {@code documents} and {@code log} into an export. */
public final class LogWriter {
    private final JsonGenerator json;

    public LogWriter(JsonGenerator json) {
        this.json = json;
    }

    public void write(LogSource source) {
        head(source.head());
        json.writeName("documents");
        json.writeStartArray();
        source.documents(this::document);
        json.writeEndArray();
        json.writeName("log");
        json.writeStartArray();
        source.entries(this::entry);
        json.writeEndArray();
    }

    private void head(LogHead head) {
        json.writeName("head");
        json.writeStartObject();
        json.writeStringProperty("origin", head.origin().text());
        json.writeNumberProperty("size", head.tree().size());
        json.writeStringProperty("root", head.tree().root().hex());
        json.writeEndObject();
    }

    private void document(Document document) {
        String text = textOrNull(document.content());
        json.writeStartObject();
        json.writeStringProperty("address", document.address().hex());
        json.writeStringProperty("encoding", text == null ? "base64" : "utf-8");
        json.writeStringProperty(
                "content", text == null ? Base64Form.encode(document.content()) : text);
        json.writeEndObject();
    }

    private void entry(Entry entry) {
        Leaf leaf = Leaf.parse(entry.leaf());
        json.writeStartObject();
        raw("header", leaf.header().encode());
        json.writeName("signature");
        if (leaf.signature().length() == 0) {
            json.writeNull();
        } else {
            json.writeString(Base64Form.encode(leaf.signature()));
        }
        switch (entry) {
            case Entry.Whole(_, Bytes salt, Bytes body) -> {
                json.writeStringProperty("salt", Base64Form.encode(salt));
                raw("body", body);
            }
            case Entry.Erased _ -> {
                json.writeNullProperty("salt");
                json.writeNullProperty("body");
            }
        }
        json.writeEndObject();
    }

    /** The bytes are JSON in its one form already. */
    private void raw(String name, Bytes bytes) {
        json.writeName(name);
        json.writeRawValue(bytes.utf8());
    }

    private static @Nullable String textOrNull(Bytes content) {
        try {
            return content.utf8();
        } catch (Malformed _) {
            return null;
        }
    }
}
