package entente.reader.lexicon;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** All phrases found in a report, by the token that they begin at. */
public final class Hits {
    /** Where each token's phrases begin in the arrays below; one more than there are tokens. */
    private final int[] first;

    private int[] ends;
    private Entry[] entries;
    private int size;

    Hits(int tokens) {
        first = new int[tokens + 1];
        ends = new int[tokens + 16];
        entries = new Entry[tokens + 16];
    }

    void open(int token) {
        first[token] = size;
    }

    void close(int tokens) {
        first[tokens] = size;
    }

    void add(int end, Entry entry) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
            entries = Arrays.copyOf(entries, size * 2);
        }
        ends[size] = end;
        entries[size++] = entry;
    }

    /** The longest phrase of a category that begins at the token; null where none does or the token lies outside. */
    public @Nullable Hit at(int token, Category category) {
        if (token < 0 || token >= first.length - 1) {
            return null;
        }
        for (int i = first[token + 1] - 1; i >= first[token]; i--) {
            if (entries[i].category() == category) {
                return new Hit(token, ends[i], entries[i]);
            }
        }
        return null;
    }

    /** Whether a phrase of the category with this value begins at the token: the longest one is asked. */
    public boolean is(int token, Category category, String value) {
        Hit hit = at(token, category);
        return hit != null && hit.entry().is(value);
    }

    /** The end of the longest phrase of a category with this value at the token, or -1; shorter phrases of other values are looked past. */
    public int end(int token, Category category, String value) {
        if (token < 0 || token >= first.length - 1) {
            return -1;
        }
        for (int i = first[token + 1] - 1; i >= first[token]; i--) {
            if (entries[i].category() == category && entries[i].is(value)) {
                return ends[i];
            }
        }
        return -1;
    }

    /** Whether any phrase at all begins at the token. */
    public boolean any(int token) {
        return token >= 0 && token < first.length - 1 && first[token + 1] > first[token];
    }
}
