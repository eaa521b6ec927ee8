package entente.dossier.carry;

import entente.ledger.merkle.Hash;
import java.util.Arrays;

/** Addresses that come in ascending order, in 32 bytes each. */
final class Addresses {
    private static final int FIRST = 1024;

    private byte[] bytes = new byte[FIRST * Hash.LENGTH];
    private int size;

    /** Adds it; false where it does not come after the last one. */
    boolean add(Hash address) {
        byte[] added = address.toBytes().toArray();
        if (size > 0 && compare(size - 1, added) >= 0) {
            return false;
        }
        if (size * Hash.LENGTH == bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.multiplyExact(2, bytes.length));
        }
        address.into(bytes, size * Hash.LENGTH);
        size++;
        return true;
    }

    boolean has(Hash address) {
        byte[] sought = address.toBytes().toArray();
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = compare(middle, sought);
            if (order == 0) {
                return true;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return false;
    }

    int size() {
        return size;
    }

    private int compare(int index, byte[] other) {
        int from = index * Hash.LENGTH;
        return Arrays.compareUnsigned(bytes, from, from + Hash.LENGTH, other, 0, Hash.LENGTH);
    }
}
