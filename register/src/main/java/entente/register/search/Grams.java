package entente.register.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Every three letters in a row of scripts without spaces, so that what stands inside a word is
 * found, and what a dictionary parts in another way. A run's last letters come in shorter pieces
 * too: any one or two letters begin some piece.
 */
final class Grams extends Tokenizer {
    static final int LENGTH = 3;

    /** No phrase reaches from one run into the next. */
    private static final int GAP = 100;

    private static final int CHUNK = 8192;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Deque<Letters> runs = new ArrayDeque<>();
    private int at;
    private int length;

    /** The pieces that a run has in any text that holds it, in order; those at its end left out. */
    static List<String> within(Letters run) {
        return java.util.stream.IntStream.rangeClosed(0, run.length() - LENGTH)
                .mapToObj(i -> run.gram(i, i + LENGTH))
                .toList();
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        String text = text();
        length = text.length();
        runs.clear();
        runs.addAll(Letters.runs(text));
        at = 0;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        boolean next = false;
        while (!runs.isEmpty() && at == runs.getFirst().length()) {
            runs.removeFirst();
            at = 0;
            next = true;
        }
        if (runs.isEmpty()) {
            return false;
        }
        Letters run = runs.getFirst();
        int to = Math.min(at + LENGTH, run.length());
        term.append(run.gram(at, to));
        offset.setOffset(correctOffset(run.start(at)), correctOffset(run.end(to - 1)));
        step.setPositionIncrement(next ? GAP : 1);
        at++;
        return true;
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(correctOffset(length), correctOffset(length));
    }

    private String text() throws IOException {
        StringBuilder text = new StringBuilder();
        char[] chunk = new char[CHUNK];
        for (int n = input.read(chunk); n >= 0; n = input.read(chunk)) {
            text.append(chunk, 0, n);
        }
        return text.toString();
    }
}
