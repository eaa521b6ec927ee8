package entente.register.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What a question's words come to.
 *
 * @param phrases words that stand side by side, most of them alone
 * @param runs letters of scripts without spaces, sought inside words too
 * @param lines for each such run, the words that a dictionary parts it into
 */
record Sought(List<List<SoughtWord>> phrases, List<Letters> runs, List<List<String>> lines) {
    static Sought of(String typed, Analysis analysis) {
        Sought sought = new Sought(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        int left = SearchQuestion.WORDS;
        for (Typed.Piece piece : Typed.pieces(typed)) {
            left -= sought.take(piece.text(), analysis, left);
        }
        return sought;
    }

    boolean isEmpty() {
        return phrases.isEmpty() && runs.isEmpty();
    }

    /** Whether any word was typed with marks. */
    boolean marked() {
        return phrases.stream().flatMap(List::stream).anyMatch(SoughtWord::marked);
    }

    private int take(String text, Analysis analysis, int most) {
        List<String> exact = analysis.words(Fields.EXACT, text);
        List<String> folded = analysis.words(Fields.FOLDED, text);
        List<SoughtWord> phrase = new ArrayList<>();
        List<String> line = new ArrayList<>();
        int words = Math.min(most, exact.size());
        for (int i = 0; i < words; i++) {
            if (Scripts.unspaced(exact.get(i).codePointAt(0))) {
                line.add(exact.get(i));
                phrase = done(phrase);
            } else {
                phrase.add(new SoughtWord(exact.get(i), folded.get(i)));
            }
        }
        done(phrase);
        if (!line.isEmpty()) {
            lines.add(line);
            Letters.runs(text).stream().limit(most).forEach(runs::add);
        }
        return words;
    }

    private List<SoughtWord> done(List<SoughtWord> phrase) {
        if (phrase.isEmpty() || phrases.contains(phrase)) {
            return new ArrayList<>();
        }
        phrases.add(phrase);
        return new ArrayList<>();
    }
}
