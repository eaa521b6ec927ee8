package entente.ledger.merkle;

import static entente.ledger.TestingBytes.hex;

import entente.ledger.Bytes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The definitions of RFC 6962 section 2.1 word for word, over lists of leaves: slow, and plain
 * enough to be believed.
 */
final class TestingTrees {
    /** The leaves of Certificate Transparency's reference vectors. */
    static final List<Hash> REFERENCE_LEAVES =
            Stream.of(
                            "",
                            "00",
                            "10",
                            "2021",
                            "3031",
                            "40414243",
                            "5051525354555657",
                            "606162636465666768696a6b6c6d6e6f")
                    .map(leaf -> Hash.ofLeaf(hex(leaf)))
                    .toList();

    private TestingTrees() {}

    /** So many leaves, no two alike. */
    static List<Hash> leaves(int count) {
        return Stream.iterate(0, n -> n + 1)
                .limit(count)
                .map(n -> Hash.ofLeaf(hex("%08x".formatted(n))))
                .toList();
    }

    /** The tree over these leaves, from nodes that appending has told of. */
    static Tree tree(List<Hash> leaves) {
        Map<String, Hash> stored = new HashMap<>();
        Frontier frontier = Frontier.EMPTY;
        for (Hash leaf : leaves) {
            frontier =
                    frontier.append(
                            leaf, (level, index, hash) -> stored.put(level + "/" + index, hash));
        }
        return new Tree(
                leaves.size(),
                (level, index) -> Objects.requireNonNull(stored.get(level + "/" + index)));
    }

    /** MTH. */
    static Hash root(List<Hash> leaves) {
        int n = leaves.size();
        if (n == 0) {
            return Hash.OF_NOTHING;
        }
        if (n == 1) {
            return leaves.getFirst();
        }
        int k = left(n);
        return Hash.ofNode(root(leaves.subList(0, k)), root(leaves.subList(k, n)));
    }

    /** PATH. */
    static List<Hash> path(int m, List<Hash> leaves) {
        int n = leaves.size();
        if (n == 1) {
            return List.of();
        }
        int k = left(n);
        return m < k
                ? with(path(m, leaves.subList(0, k)), root(leaves.subList(k, n)))
                : with(path(m - k, leaves.subList(k, n)), root(leaves.subList(0, k)));
    }

    /** PROOF. */
    static List<Hash> proof(int m, List<Hash> leaves) {
        return m == 0 ? List.of() : subproof(m, leaves, true);
    }

    private static List<Hash> subproof(int m, List<Hash> leaves, boolean known) {
        int n = leaves.size();
        if (m == n) {
            return known ? List.of() : List.of(root(leaves));
        }
        int k = left(n);
        return m <= k
                ? with(subproof(m, leaves.subList(0, k), known), root(leaves.subList(k, n)))
                : with(subproof(m - k, leaves.subList(k, n), false), root(leaves.subList(0, k)));
    }

    private static int left(int n) {
        int k = 1;
        while (k * 2 < n) {
            k *= 2;
        }
        return k;
    }

    private static List<Hash> with(List<Hash> hashes, Hash last) {
        List<Hash> all = new ArrayList<>(hashes);
        all.add(last);
        return all;
    }

    static Hash flipped(Hash hash) {
        byte[] bytes = hash.toBytes().toArray();
        bytes[bytes.length - 1] ^= 1;
        return Hash.of(Bytes.owning(bytes));
    }

    /** All that a liar could make of a path with little effort. */
    static Stream<List<Hash>> tampered(List<Hash> path, Hash strange) {
        Stream.Builder<List<Hash>> all = Stream.builder();
        for (int i = 0; i < path.size(); i++) {
            List<Hash> changed = new ArrayList<>(path);
            changed.set(i, flipped(path.get(i)));
            List<Hash> shortened = new ArrayList<>(path);
            shortened.remove(i);
            List<Hash> doubled = new ArrayList<>(path);
            doubled.add(i, path.get(i));
            all.add(changed).add(shortened).add(doubled);
        }
        List<Hash> before = new ArrayList<>(path);
        before.addFirst(strange);
        return all.add(before).add(with(path, strange)).build();
    }
}
