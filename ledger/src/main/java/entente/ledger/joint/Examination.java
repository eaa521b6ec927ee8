package entente.ledger.joint;

import entente.ledger.charter.HeldKey;
import entente.ledger.consent.Side;
import entente.ledger.deed.Deed;
import entente.ledger.log.Entry;
import entente.ledger.log.KeyId;
import entente.ledger.sign.PublicKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Entries examined before their turn comes, on all cores. A key's id is its hash, so which key an
 * author means does not depend on what came before; whether that key might sign then is for the log
 * to say, when it admits the entry.
 */
public final class Examination {
    private Examination() {}

    /**
     * @param side whose log the entries go on
     * @param entries in their order
     */
    public static List<Examined> of(JointLogs logs, Side side, List<Entry> entries) {
        List<Examined> read = entries.parallelStream().map(Examined::of).toList();
        Map<KeyId, PublicKey> keys = new HashMap<>();
        Stream.concat(
                        logs.log(side).keys().keys().stream().map(HeldKey::key),
                        read.stream().flatMap(Examination::brought))
                .forEach(key -> keys.put(key.id(), key));
        return read.parallelStream().map(one -> signed(one, keys)).toList();
    }

    private static Stream<PublicKey> brought(Examined examined) {
        return examined instanceof Formed formed
                ? switch (formed.entry().deed()) {
                    case Deed.Rotate rotate -> Stream.of(rotate.key());
                    case Deed.Empower empower -> Stream.of(empower.key());
                    default -> Stream.empty();
                }
                : Stream.empty();
    }

    private static Examined signed(Examined examined, Map<KeyId, PublicKey> keys) {
        if (examined instanceof Formed formed) {
            PublicKey key = keys.get(formed.entry().author());
            return key == null ? formed : formed.signed(key);
        }
        return examined;
    }
}
