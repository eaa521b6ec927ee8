package entente.reader.text;

import java.util.Arrays;

/**
 * The words that a language's lexicons know, each with a number: an open-addressed table that is
 * asked without making strings.
 */
public final class Vocabulary {
    /** The number of every word that no lexicon knows. */
    public static final int UNKNOWN = -1;

    private char[][] words = new char[1 << 12][];
    private int[] slots = filled(1 << 13);
    private int size;

    /** The number of a folded word, which is added if it is new. */
    public int add(String folded) {
        char[] word = folded.toCharArray();
        int slot = slot(word, word.length);
        if (slots[slot] >= 0) {
            return slots[slot];
        }
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
        }
        words[size] = word;
        slots[slot] = size++;
        if (size * 2 > slots.length) {
            grow();
        }
        return size - 1;
    }

    /**
     * The number of the folded word in the first {@code length} characters, or {@link #UNKNOWN}.
     */
    public int find(char[] folded, int length) {
        return slots[slot(folded, length)];
    }

    /** The number of a folded word, or {@link #UNKNOWN}. */
    public int find(String folded) {
        return find(folded.toCharArray(), folded.length());
    }

    public int size() {
        return size;
    }

    private int slot(char[] word, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = hash * 31 + word[i];
        }
        int slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
        while (slots[slot] >= 0
                && !Arrays.equals(
                        words[slots[slot]], 0, words[slots[slot]].length, word, 0, length)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void grow() {
        slots = filled(slots.length * 2);
        for (int i = 0; i < size; i++) {
            slots[slot(words[i], words[i].length)] = i;
        }
    }

    private static int[] filled(int size) {
        int[] slots = new int[size];
        Arrays.fill(slots, UNKNOWN);
        return slots;
    }
}
