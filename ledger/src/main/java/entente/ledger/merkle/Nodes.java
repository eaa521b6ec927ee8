package entente.ledger.merkle;

/** Where a tree's hashes come from. Only complete subtrees are ever asked for. */
@FunctionalInterface
public interface Nodes {
    /**
     * The root over the leaves from {@code index·2^level} to {@code (index+1)·2^level}, exclusive.
     *
     * @param level 0 for leaves
     */
    Hash at(int level, long index);
}
