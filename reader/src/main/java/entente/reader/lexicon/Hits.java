package entente.reader.lexicon;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** All phrases found in a report, by the token that they begin at. */
public final class Hits {
    /** Where each token's phrases begin in the arrays below; one more than there are tokens. */
    private final int[] first;

    /**
     * The categories of each token's phrases, a bit for each: most questions are answered by it
     * alone.
     */
    private final int[] categories;

    private Hit[] hits;
    private int size;

    Hits(int tokens) {
        first = new int[tokens + 1];
        categories = new int[tokens];
        hits = new Hit[tokens + 16];
    }

    void open(int token) {
        first[token] = size;
    }

    void close(int tokens) {
        first[tokens] = size;
    }

    /** Adds a phrase at the token opened last. */
    void add(Hit hit) {
        if (size == hits.length) {
            hits = Arrays.copyOf(hits, size * 2);
        }
        hits[size++] = hit;
        categories[hit.from()] |= hit.entry().category().bit();
    }

    private boolean has(int token, Category category) {
        return token >= 0 && token < categories.length && (categories[token] & category.bit()) != 0;
    }

    /**
     * The longest phrase of a category that begins at the token; null where none does or the token
     * lies outside.
     */
    public @Nullable Hit at(int token, Category category) {
        if (!has(token, category)) {
            return null;
        }
        int i = first[token + 1] - 1;
        while (hits[i].entry().category() != category) {
            i--;
        }
        return hits[i];
    }

    /**
     * Whether a phrase of the category with this value begins at the token: the longest one is
     * asked.
     */
    public boolean is(int token, Category category, String value) {
        Hit hit = at(token, category);
        return hit != null && hit.entry().is(value);
    }

    /**
     * The end of the longest phrase of a category with this value at the token, or -1; shorter
     * phrases of other values are looked past.
     */
    public int end(int token, Category category, String value) {
        if (!has(token, category)) {
            return -1;
        }
        for (int i = first[token + 1] - 1; i >= first[token]; i--) {
            Entry entry = hits[i].entry();
            if (entry.category() == category && entry.is(value)) {
                return hits[i].to();
            }
        }
        return -1;
    }

    /** Takes away the phrases that begin at a token: it is part of a name. */
    public void mute(int token) {
        categories[token] = 0;
    }

    /** Whether any phrase at all begins at the token. */
    public boolean any(int token) {
        return token >= 0 && token < categories.length && categories[token] != 0;
    }
}
