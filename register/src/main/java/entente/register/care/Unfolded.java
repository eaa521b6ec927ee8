package entente.register.care;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text in Unicode's form KD: accents apart, and Lao's "ຳ" as its two signs, as many write it; and
 * where each character of it came from.
 */
final class Unfolded {
    private final StringBuilder text;
    private int[] from;
    private final int length;

    private Unfolded(int length) {
        this.text = new StringBuilder(length + length / 4 + 1);
        this.from = new int[length + length / 4 + 1];
        this.length = length;
    }

    /** Cluster by cluster, since accents change places only within one. */
    static Unfolded of(String text) {
        Unfolded unfolded = new Unfolded(text.length());
        int start = 0;
        while (start < text.length()) {
            int end = start + Character.charCount(text.codePointAt(start));
            while (end < text.length() && isMark(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            unfolded.add(text, start, end);
            start = end;
        }
        return unfolded;
    }

    String text() {
        return text.toString();
    }

    /** Where in the given text the cluster begins that a character of this one belongs to. */
    int at(int index) {
        return index < text.length() ? from[index] : length;
    }

    private void add(String source, int start, int end) {
        boolean plain = end == start + 1 && source.charAt(start) < 0x80;
        int before = text.length();
        text.append(
                plain
                        ? source.substring(start, end)
                        : Normalizer.normalize(source.substring(start, end), Normalizer.Form.NFKD));
        if (text.length() > from.length) {
            from = Arrays.copyOf(from, text.length() * 2);
        }
        Arrays.fill(from, before, text.length(), start);
    }

    private static boolean isMark(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    true;
            default -> false;
        };
    }
}
