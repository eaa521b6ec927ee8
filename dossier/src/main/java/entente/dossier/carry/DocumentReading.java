package entente.dossier.carry;

import entente.ledger.Base64Form;
import entente.ledger.Bytes;
import entente.ledger.Malformed;
import entente.ledger.Utf8;
import entente.ledger.merkle.Hash;
import org.jspecify.annotations.Nullable;

/** A document, key by key. */
final class DocumentReading {
    private final Fields fields;
    private @Nullable String address;
    private @Nullable String encoding;
    private @Nullable String content;

    DocumentReading(Fields fields) {
        this.fields = fields;
    }

    /** Takes the value of a key; false for a key that is not known. */
    boolean field(String name) {
        switch (name) {
            case "address" -> address = fields.text();
            case "encoding" -> encoding = fields.text();
            case "content" -> content = fields.text();
            default -> {
                return false;
            }
        }
        return true;
    }

    Document document() {
        Hash named = Hash.parseHex(Fields.key("address", address));
        Bytes bytes = bytes(Fields.key("encoding", encoding), Fields.key("content", content));
        if (bytes.length() > Document.LIMIT) {
            throw new Malformed(
                    "The document has %d bytes, more than %d. Maybe it is no report."
                            .formatted(bytes.length(), Document.LIMIT));
        }
        if (!Hash.sha256(bytes).equals(named)) {
            throw new Malformed(
                    "The document is not the one of its address (%s). Maybe it was altered."
                            .formatted(named));
        }
        return new Document(named, bytes);
    }

    private static Bytes bytes(String encoding, String content) {
        return switch (encoding) {
            case "utf-8" -> Bytes.owning(Utf8.encode(content));
            case "base64" -> Base64Form.decode(content);
            default ->
                    throw new Malformed(
                            "The encoding (%s) is neither utf-8 nor base64. Maybe a newer program wrote it."
                                    .formatted(encoding));
        };
    }
}
