package entente.dossier.carry;

import entente.ledger.Base64Form;
import entente.ledger.Bytes;
import entente.ledger.Malformed;
import entente.ledger.log.Entry;
import entente.ledger.log.Leaf;
import entente.ledger.log.Origin;
import entente.ledger.merkle.TreeHead;
import entente.register.care.Carrier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes {@code head}, {@code documents} and {@code log} into an export, as they are handed over.
 */
public final class LogWriter implements Carrier {
    private final JsonGenerator json;
    private boolean inLog;

    /**
     * @param json stands in the outermost object, and is left there
     */
    public LogWriter(JsonGenerator json) {
        this.json = json;
    }

    @Override
    public void head(Origin.Private origin, TreeHead head) {
        json.writeName("head");
        json.writeStartObject();
        json.writeStringProperty("origin", origin.text());
        json.writeNumberProperty("size", head.size());
        json.writeStringProperty("root", head.root().hex());
        json.writeEndObject();
        json.writeName("documents");
        json.writeStartArray();
    }

    @Override
    public void document(String address, byte[] bytes) {
        Bytes content = Bytes.owning(bytes);
        String text = textOrNull(content);
        json.writeStartObject();
        json.writeStringProperty("address", address);
        json.writeStringProperty("encoding", text == null ? "base64" : "utf-8");
        json.writeStringProperty("content", text == null ? Base64Form.encode(content) : text);
        json.writeEndObject();
    }

    @Override
    public void entry(Entry entry) {
        log();
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

    /** All was handed over. */
    public void end() {
        log();
        json.writeEndArray();
    }

    private void log() {
        if (!inLog) {
            inLog = true;
            json.writeEndArray();
            json.writeName("log");
            json.writeStartArray();
        }
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
