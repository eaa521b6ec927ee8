package entente.ledger.merkle;

import java.util.List;

/**
 * That one tree is another one with leaves appended (RFC 9162, 2.1.4).
 *
 * @param path the hashes that both roots are made from, the lowest first
 */
public record ConsistencyProof(List<Hash> path) {
    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /**
     * Whether it proves that the newer log begins with all of the older one. Every log begins with
     * that of no leaves.
     */
    public boolean proves(TreeHead older, TreeHead newer) {
        if (older.size() == 0 || older.size() == newer.size()) {
            return path.isEmpty() && (older.size() == 0 || older.equals(newer));
        }
        if (older.size() > newer.size() || path.isEmpty()) {
            return false;
        }
        // Where the older tree is complete, its own root is the lowest hash, and is not sent.
        boolean complete = Long.bitCount(older.size()) == 1;
        Hash lowest = complete ? older.root() : path.getFirst();
        return climb(lowest, complete ? path : path.subList(1, path.size()), older, newer);
    }

    private static boolean climb(Hash lowest, List<Hash> path, TreeHead older, TreeHead newer) {
        Climb climb = new Climb(older.size() - 1, newer.size() - 1);
        climb.upWhileRight();
        Hash before = lowest;
        Hash after = lowest;
        for (Hash beside : path) {
            if (climb.atTop()) {
                return false;
            }
            if (climb.isRight()) {
                before = Hash.ofNode(beside, before);
                after = Hash.ofNode(beside, after);
            } else {
                after = Hash.ofNode(after, beside);
            }
            climb.up();
        }
        return climb.atTop() && before.equals(older.root()) && after.equals(newer.root());
    }
}
