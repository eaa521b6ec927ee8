package entente.reader.text;

import java.util.Arrays;

/** Turns UTF-16 offsets, which Java counts in, into the code points that findings count in. */
public final class Offsets {
    /** Where each surrogate pair's second half stands; empty for nearly every report. */
    private final int[] pairs;

    public Offsets(String text) {
        int[] found = new int[0];
        int n = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i))
                    && Character.isHighSurrogate(text.charAt(i - 1))) {
                if (n == found.length) {
                    found = Arrays.copyOf(found, Math.max(16, n * 2));
                }
                found[n++] = i;
            }
        }
        pairs = Arrays.copyOf(found, n);
    }

    /** The offset in code points of an offset in code units. */
    public int codePoint(int unit) {
        if (pairs.length == 0) {
            return unit;
        }
        int at = Arrays.binarySearch(pairs, unit);
        return unit - (at >= 0 ? at : -at - 1);
    }
}
