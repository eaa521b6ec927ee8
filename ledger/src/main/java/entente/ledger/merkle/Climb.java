package entente.ledger.merkle;

/**
 * The way from a node up to the root, by its index and the last one's in each level: the shifting
 * of RFC 9162's {@code fn} and {@code sn} (2.1.3.2, 2.1.4.2).
 */
final class Climb {
    private long node;
    private long last;

    Climb(long node, long last) {
        this.node = node;
        this.last = last;
    }

    boolean atTop() {
        return last == 0;
    }

    /**
     * Whether what stands beside is on the left. The last node of a level may have nothing beside
     * it; it then is its own parent until it is a right child.
     */
    boolean isRight() {
        return (node & 1) == 1 || node == last;
    }

    /** To the next node that has something beside it. */
    void up() {
        if (node == last) {
            while ((node & 1) == 0 && node != 0) {
                shift();
            }
        }
        shift();
    }

    /** Past all levels in which the node is a right child. */
    void upWhileRight() {
        while ((node & 1) == 1) {
            shift();
        }
    }

    private void shift() {
        node >>= 1;
        last >>= 1;
    }
}
