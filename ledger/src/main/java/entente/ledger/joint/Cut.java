package entente.ledger.joint;

import entente.ledger.charter.Keyring;
import java.util.List;

/**
 * The first entries of a log.
 *
 * @param size how many of them
 */
record Cut(SharedLog log, int size) {
    Admitted entry(int index) {
        return log.entries().get(index);
    }

    /** Where in it keys are revoked, in that order. */
    List<Integer> revocations() {
        return log.revocations().stream().filter(index -> index < size).toList();
    }

    /** How much of the other log its last entry had seen. */
    int seen() {
        return size == 0 ? 0 : entry(size - 1).seen();
    }

    /**
     * The log's keys; those that came later are among them, but none of them signed any of these
     * entries.
     */
    Keyring keys() {
        return log.keys();
    }

    /** The first entry whose author had seen that one of the other log; the size where none had. */
    int firstToSee(int index) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entry(middle).seen() > index) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
