package entente.exchange.keys;

import entente.ledger.charter.Duty;
import entente.ledger.sign.SecretKey;
import java.util.ArrayList;
import java.util.List;

/**
 * A key and those that follow it, each promised by the one before.
 *
 * @param name "node", or an officer's
 * @param current which one new charters begin with
 */
record Chain(String name, Duty duty, List<SecretKey> keys, int current) {
    Chain {
        keys = List.copyOf(keys);
    }

    SecretKey key() {
        return keys.get(current);
    }

    SecretKey next() {
        return keys.get(current + 1);
    }

    Chain with(SecretKey key) {
        List<SecretKey> longer = new ArrayList<>(keys);
        longer.add(key);
        return new Chain(name, duty, longer, current);
    }

    Chain at(int index) {
        return new Chain(name, duty, keys, index);
    }
}
