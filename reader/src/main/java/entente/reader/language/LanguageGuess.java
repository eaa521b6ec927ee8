package entente.reader.language;

import entente.reader.lexicon.Rows;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Tells a text's language by its script and by the share of its words that are function words of a
 * language. The words, in {@code function-words.tsv}, include those of languages that are not read
 * yet, so that a text in them is not taken for one that is.
 */
public final class LanguageGuess {
    /** What {@link #of} gives where it cannot tell. */
    public static final String UNKNOWN = "und";

    private static final int SAMPLE = 6_000;
    private static final int FEWEST_LETTERS = 12;

    /**
     * A running text in one of our languages has three to five times this share of function words;
     * a list of names has less.
     */
    private static final double LEAST_SHARE = 0.06;

    private static final Map<Character.UnicodeScript, String> SCRIPTS =
            Map.ofEntries(
                    Map.entry(Character.UnicodeScript.LAO, "lo"),
                    Map.entry(Character.UnicodeScript.THAI, "th"),
                    Map.entry(Character.UnicodeScript.KHMER, "km"),
                    Map.entry(Character.UnicodeScript.MYANMAR, "my"),
                    Map.entry(Character.UnicodeScript.HAN, "zh"),
                    Map.entry(Character.UnicodeScript.HIRAGANA, "ja"),
                    Map.entry(Character.UnicodeScript.KATAKANA, "ja"),
                    Map.entry(Character.UnicodeScript.HANGUL, "ko"),
                    Map.entry(Character.UnicodeScript.CYRILLIC, "ru"),
                    Map.entry(Character.UnicodeScript.ARABIC, "ar"),
                    Map.entry(Character.UnicodeScript.DEVANAGARI, "hi"));

    private static final Map<String, String> WORDS = words();

    private LanguageGuess() {}

    /** The language of a text, BCP 47; {@link #UNKNOWN} where it cannot be told. */
    public static String of(String text) {
        String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
        String script = byScript(sample);
        return script.equals("Latn") ? byWords(composed(sample)) : script;
    }

    private static String composed(String sample) {
        boolean marks = sample.chars().anyMatch(c -> c >= 0x300 && c < 0x370);
        return marks ? Normalizer.normalize(sample, Normalizer.Form.NFC) : sample;
    }

    private static String byScript(String sample) {
        Map<String, Integer> letters = new HashMap<>();
        int latin = 0;
        int all = 0;
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            if (Character.isLetter(c)) {
                all++;
                if (c < 0x250 || (c >= 0x1E00 && c < 0x1F00)) {
                    latin++;
                    continue;
                }
                letters.merge(
                        SCRIPTS.getOrDefault(Character.UnicodeScript.of(c), "Latn"),
                        1,
                        Integer::sum);
            }
        }
        letters.merge("Latn", latin, Integer::sum);
        if (all < FEWEST_LETTERS) {
            return UNKNOWN;
        }
        // Kana decide for Japanese, although most of its letters may be Han.
        boolean kana = letters.getOrDefault("ja", 0) * 10 > all;
        int foreign = all - letters.getOrDefault("Latn", 0);
        String most =
                letters.entrySet().stream()
                        .filter(entry -> !entry.getKey().equals("Latn"))
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse("Latn");
        // Lao letters are half as many as what they spell, and Lao reports hold names in Latin
        // letters: a third is enough.
        return foreign * 3 > all ? (kana ? "ja" : most) : "Latn";
    }

    private static String byWords(String sample) {
        Map<String, Integer> counts = new HashMap<>();
        int words = 0;
        int marked = 0;
        for (int at = 0; at < sample.length(); at++) {
            int start = at;
            boolean mark = false;
            while (at < sample.length() && Character.isLetter(sample.charAt(at))) {
                mark |= isVietnamese(sample.charAt(at));
                at++;
            }
            if (at > start) {
                words++;
                marked += mark ? 1 : 0;
                String languages = WORDS.get(sample.substring(start, at).toLowerCase(Locale.ROOT));
                for (int i = 0; languages != null && i < languages.length(); i += 3) {
                    counts.merge(languages.substring(i, i + 2), 1, Integer::sum);
                }
            }
        }
        return best(counts, words, marked);
    }

    private static String best(Map<String, Integer> counts, int words, int marked) {
        String best = UNKNOWN;
        int most = (int) (words * LEAST_SHARE);
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        boolean running = !best.equals(UNKNOWN) && most * 8 > words;
        // Half of all Vietnamese syllables have a letter that no other language has; a report of
        // names alone still shows it. Another language's text may be full of Vietnamese names.
        return marked * 4 > words && !running ? "vi" : best;
    }

    /** Letters that Vietnamese alone has: đ, ơ, ư and all with two marks. */
    private static boolean isVietnamese(char c) {
        return (c >= 0x1EA0 && c <= 0x1EF9)
                || c == 0x0111
                || c == 0x0110
                || c == 0x01A1
                || c == 0x01A0
                || c == 0x01B0
                || c == 0x01AF
                || c == 0x0103;
    }

    /** Each word with the languages that it is one of, two letters and a space each. */
    private static Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        for (String[] row : Rows.of("world", "function-words.tsv")) {
            for (String word : row[1].split(" ", -1)) {
                words.merge(word, row[0] + " ", String::concat);
            }
        }
        return Map.copyOf(words);
    }
}
