package entente.reader.encoding;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How Vietnamese a text looks: how many of its marked words are syllables that reports use. */
final class Syllables {
    private static final Map<String, Integer> KNOWN = known();

    /**
     * @param marked how many words have a letter beyond ASCII
     * @param known how many of these are Vietnamese
     */
    record Count(int marked, int known) {}

    private Syllables() {}

    /** Counts in a text that is composed (NFC). */
    static Count in(String text) {
        String composed = text.toLowerCase(Locale.ROOT);
        int marked = 0;
        int known = 0;
        for (int at = 0; at < composed.length(); at++) {
            int start = at;
            boolean mark = false;
            while (at < composed.length() && isWord(composed.charAt(at))) {
                mark |= composed.charAt(at) > 0x7F;
                at++;
            }
            if (mark) {
                marked++;
                known += KNOWN.containsKey(composed.substring(start, at)) ? 1 : 0;
            }
        }
        return new Count(marked, known);
    }

    /** Signs of old encodings look like punctuation; words that hold them are none of ours. */
    private static boolean isWord(char c) {
        return Character.isLetter(c) || c >= 0xA1 && c < 0x100 && c != 0xAB && c != 0xBB;
    }

    /**
     * How rare a word is, 0 for the most frequent syllable; more than all of them where it is none.
     */
    static int rarity(String word) {
        return KNOWN.getOrDefault(word.toLowerCase(Locale.ROOT), KNOWN.size());
    }

    private static Map<String, Integer> known() {
        Map<String, Integer> known = new HashMap<>();
        for (String line : Table.lines("vi-syllables.txt")) {
            for (String syllable : line.split(" ", -1)) {
                known.putIfAbsent(syllable, known.size());
            }
        }
        return Map.copyOf(known);
    }
}
