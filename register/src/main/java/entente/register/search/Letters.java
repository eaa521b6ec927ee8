package entente.register.search;

import com.ibm.icu.text.Normalizer2;
import entente.reader.text.Folding;
import java.util.ArrayList;
import java.util.List;

/**
 * A run of letters of scripts without spaces, in one form for what looks alike, each with the
 * stretch of the text that it comes from.
 */
final class Letters {
    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

    private final StringBuilder letters = new StringBuilder();
    private final List<int[]> places = new ArrayList<>();

    private Letters() {}

    /** All runs of a text, in order. */
    static List<Letters> runs(String text) {
        List<Letters> runs = new ArrayList<>();
        Letters run = new Letters();
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (Scripts.unspaced(c)) {
                at = run.take(text, at);
            } else {
                at += Character.charCount(c);
                if (!run.isEmpty() && !Folding.isZeroWidth((char) c)) {
                    runs.add(run);
                    run = new Letters();
                }
            }
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    int length() {
        return places.size();
    }

    String gram(int from, int to) {
        return letters.substring(
                letters.offsetByCodePoints(0, from), letters.offsetByCodePoints(0, to));
    }

    int start(int letter) {
        return places.get(letter)[0];
    }

    int end(int letter) {
        return places.get(letter)[1];
    }

    /** A letter with the marks that go with it, whose order typists do not agree about. */
    private int take(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && !NFKC.hasBoundaryBefore(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        String cluster = NFKC.normalize(text.substring(start, end));
        letters.append(cluster);
        for (int i = cluster.codePointCount(0, cluster.length()); i > 0; i--) {
            places.add(new int[] {start, end});
        }
        return end;
    }

    private boolean isEmpty() {
        return places.isEmpty();
    }
}
