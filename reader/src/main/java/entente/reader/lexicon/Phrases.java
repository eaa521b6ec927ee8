package entente.reader.lexicon;

import entente.reader.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** A trie over word numbers that holds all phrases of a language. */
final class Phrases {
    private static final int ROOT = 0;

    private long[] edges = new long[1 << 12];
    private int[] targets = new int[1 << 12];
    private int edgeCount;
    private final List<List<Entry>> entries = new ArrayList<>(List.of(List.of()));

    /**
     * Adds a phrase; more than one entry may stand at the same words, one for each meaning.
     * "foreign minister" is added to "Foreign Minister", which counts with its capital only.
     */
    void add(int[] words, Entry entry) {
        int node = ROOT;
        for (int word : words) {
            int next = next(node, word);
            if (next < 0) {
                next = entries.size();
                entries.add(List.of());
                put(node, word, next);
            }
            node = next;
        }
        List<Entry> there = entries.get(node);
        for (Entry other : there) {
            if (other.category() == entry.category()
                    && other.is(entry.value())
                    && (entry.capital()
                            || !other.capital()
                            || !entry.extra().equals(other.extra()))) {
                return;
            }
        }
        List<Entry> more = new ArrayList<>(there);
        more.add(entry);
        entries.set(node, List.copyOf(more));
    }

    /** Notes every phrase that begins at the token. The walk is bounded by the longest phrase. */
    void match(Tokens tokens, int from, Hits hits) {
        int node = ROOT;
        for (int at = from; at < tokens.size(); at++) {
            int word = key(tokens, at);
            if (word == -1) {
                return;
            }
            node = next(node, word);
            if (node < 0) {
                return;
            }
            List<Entry> there = entries.get(node);
            for (int i = 0; i < there.size(); i++) {
                Entry entry = there.get(i);
                if ((!entry.capital() || tokens.isCapital(from))
                        && (!entry.capitals() || tokens.isAllCapitals(from))) {
                    hits.add(new Hit(from, at + 1, entry));
                }
            }
        }
    }

    /** Numbers stand in phrases by value, below zero so that they clash with no word. */
    static int key(Tokens tokens, int token) {
        if (tokens.isNumber(token)) {
            int value = tokens.value(token);
            return value < 0 ? -1 : -2 - value;
        }
        return tokens.word(token);
    }

    private int next(int node, int word) {
        long edge = edge(node, word);
        int slot = slot(edge);
        return edges[slot] == edge ? targets[slot] : -1;
    }

    private void put(int node, int word, int target) {
        if ((edgeCount + 1) * 2 > edges.length) {
            grow();
        }
        long edge = edge(node, word);
        int slot = slot(edge);
        edges[slot] = edge;
        targets[slot] = target;
        edgeCount++;
    }

    /** Never 0, which marks an empty slot. */
    private static long edge(int node, int word) {
        return ((long) (node + 1) << 32) | (word & 0xFFFF_FFFFL);
    }

    private int slot(long edge) {
        long hash = edge * 0x9E37_79B9_7F4A_7C15L;
        int slot = (int) (hash >>> 32) & (edges.length - 1);
        while (edges[slot] != 0 && edges[slot] != edge) {
            slot = (slot + 1) & (edges.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldEdges = edges;
        int[] oldTargets = targets;
        edges = new long[oldEdges.length * 2];
        targets = new int[oldEdges.length * 2];
        for (int i = 0; i < oldEdges.length; i++) {
            if (oldEdges[i] != 0) {
                int slot = slot(oldEdges[i]);
                edges[slot] = oldEdges[i];
                targets[slot] = oldTargets[i];
            }
        }
    }
}
