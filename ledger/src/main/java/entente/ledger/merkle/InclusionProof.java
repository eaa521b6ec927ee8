package entente.ledger.merkle;

import java.util.List;

/**
 * That a leaf is in a tree (RFC 9162, 2.1.3).
 *
 * @param leaf its index
 * @param path the hashes beside its way up, the lowest first
 */
public record InclusionProof(long leaf, List<Hash> path) {
    public InclusionProof {
        path = List.copyOf(path);
    }

    /** Whether it proves that the tree of this head has the leaf of this hash. */
    public boolean proves(Hash hash, TreeHead head) {
        if (leaf < 0 || leaf >= head.size()) {
            return false;
        }
        Climb climb = new Climb(leaf, head.size() - 1);
        Hash root = hash;
        for (Hash beside : path) {
            if (climb.atTop()) {
                return false;
            }
            root = climb.isRight() ? Hash.ofNode(beside, root) : Hash.ofNode(root, beside);
            climb.up();
        }
        return climb.atTop() && root.equals(head.root());
    }
}
