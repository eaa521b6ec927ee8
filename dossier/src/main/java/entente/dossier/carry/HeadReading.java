package entente.dossier.carry;

import entente.ledger.Malformed;
import entente.ledger.log.Origin;
import entente.ledger.merkle.Hash;
import entente.ledger.merkle.TreeHead;
import org.jspecify.annotations.Nullable;

/** Which log it is, key by key. */
final class HeadReading {
    private final Fields fields;
    private @Nullable String origin;
    private @Nullable Long size;
    private @Nullable String root;

    HeadReading(Fields fields) {
        this.fields = fields;
    }

    /** Takes the value of a key; false for a key that is not known. */
    boolean field(String name) {
        switch (name) {
            case "origin" -> origin = fields.text();
            case "size" -> size = fields.number();
            case "root" -> root = fields.text();
            default -> {
                return false;
            }
        }
        return true;
    }

    Head head() {
        if (!(Origin.parse(Fields.key("origin", origin)) instanceof Origin.Private own)) {
            throw new Malformed(
                    "The log is one of two sides', not a register's own. Maybe another file was meant.");
        }
        return new Head(
                own,
                new TreeHead(Fields.key("size", size), Hash.parseHex(Fields.key("root", root))));
    }
}
