package entente.dossier.carry;

import entente.ledger.Base64Form;
import entente.ledger.Bytes;
import entente.ledger.Malformed;
import entente.ledger.json.JsonObject;
import entente.ledger.log.Body;
import entente.ledger.log.Header;
import entente.ledger.log.Leaf;
import org.jspecify.annotations.Nullable;

/** An entry, key by key. */
final class EntryReading {
    private final Fields fields;
    private @Nullable JsonObject header;
    private @Nullable String signature;
    private @Nullable String salt;
    private @Nullable JsonObject body;

    EntryReading(Fields fields) {
        this.fields = fields;
    }

    /** Takes the value of a key; false for a key that is not known. */
    boolean field(String name) {
        switch (name) {
            case "header" -> header = Trees.read(fields.json(), Leaf.LIMIT);
            case "signature" -> signature = fields.textOrNull();
            case "salt" -> salt = fields.textOrNull();
            case "body" -> body = fields.isNull() ? null : Trees.read(fields.json(), Body.LIMIT);
            default -> {
                return false;
            }
        }
        return true;
    }

    Leaf leaf() {
        return Leaf.of(
                Header.parse(Fields.key("header", header).encode()),
                signature == null ? Bytes.NONE : Base64Form.decode(signature));
    }

    @Nullable Body body() {
        if ((salt == null) != (body == null)) {
            throw new Malformed(
                    "The entry has only one of salt and body. Maybe the other was cut out.");
        }
        return salt == null || body == null ? null : Body.of(Base64Form.decode(salt), body);
    }
}
