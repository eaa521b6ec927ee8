package entente.ledger.joint;

import entente.ledger.Malformed;
import entente.ledger.deed.Deed;
import entente.ledger.json.JsonObject;
import entente.ledger.log.Body;
import entente.ledger.log.Entry;
import entente.ledger.log.KeyId;
import entente.ledger.log.Leaf;
import entente.ledger.merkle.TreeHead;
import java.util.Objects;

/**
 * An entry as far as it can be verified by itself, before it is known what it follows: its form,
 * its body and its signature. Most of the work is here, and many can be examined at once.
 */
public sealed interface Examined permits Formed, Unformed {
    /** All but the signature, for which the keys have to be known. */
    static Examined of(Entry entry) {
        try {
            return read(entry, Leaf.parse(entry.leaf()));
        } catch (Malformed unfit) {
            return new Unformed(Objects.requireNonNullElse(unfit.getMessage(), ""));
        }
    }

    private static Examined read(Entry entry, Leaf leaf) {
        TreeHead seen = leaf.header().seen();
        KeyId author = leaf.header().author();
        JsonObject object = leaf.header().deed();
        if (seen == null || author == null || object == null) {
            return new Unformed("");
        }
        Deed deed = Deed.parse(leaf.header().kind(), object);
        Admitted admitted = new Admitted(entry, leaf.hash(), deed, author, (int) seen.size());
        return new Formed(admitted, leaf, seen, isWhole(entry, leaf), null, false);
    }

    private static boolean isWhole(Entry entry, Leaf leaf) {
        return switch (entry) {
            case Entry.Whole(var any, var salt, var body) ->
                    Body.parse(salt, body).commitment().equals(leaf.header().body());
            case Entry.Erased erased -> true;
        };
    }
}
