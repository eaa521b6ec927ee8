package entente.ledger.joint;

import entente.ledger.merkle.Frontier;
import entente.ledger.merkle.Hash;
import entente.ledger.merkle.Nodes;
import entente.ledger.merkle.Tree;
import entente.ledger.merkle.TreeHead;
import java.util.ArrayList;
import java.util.List;

/** All complete nodes over a log's leaves, so that any of its heads can be told. */
final class LeafTree implements Nodes {
    private final List<List<Hash>> levels = new ArrayList<>();
    private Frontier frontier = Frontier.EMPTY;

    void append(Hash leaf) {
        frontier = frontier.append(leaf, (level, index, hash) -> level(level).add(hash));
    }

    private List<Hash> level(int level) {
        if (levels.size() == level) {
            levels.add(new ArrayList<>());
        }
        return levels.get(level);
    }

    @Override
    public Hash at(int level, long index) {
        return levels.get(level).get((int) index);
    }

    /** The head that the log had when it had so many leaves. */
    TreeHead head(long size) {
        return size == frontier.size() ? frontier.head() : tree(size).head();
    }

    Tree tree(long size) {
        return new Tree(size, this);
    }
}
