package entente.documents.pdf;

import entente.reader.intake.Block;
import entente.reader.intake.Manuscript;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Joins lines into the paragraphs that they were broken from. Used by one thread. */
final class Paragraphs {
    private static final Pattern SIGN =
            Pattern.compile(
                    "(?:\\d{1,3}(?:\\.\\d{1,2})*[.)]|\\d{1,2}(?:\\.\\d{1,2})+|[a-zA-Zđ][.)]|\\([a-zA-Z0-9]{1,4}\\)"
                            + "|[IVX]{1,5}\\.|[•▪●○■◦‣➢✓–—-])\\s");

    /**
     * Fonts draw some tones before the vowel sign that they stand above; Unicode has them after.
     */
    private static final Pattern TONE_FIRST =
            Pattern.compile("([\u0EC8-\u0ECB])([\u0EB1\u0EB4-\u0EB9\u0EBB\u0EBC\u0ECD])");

    private static final float INDENT = 0.8f;
    private static final float LEADING = 1.35f;
    private static final float SHORT = 0.15f;
    private static final float VERY_SHORT = 0.4f;
    private static final float OTHER_SIZE = 0.1f;
    private static final float LARGE = 1.15f;
    private static final int LONGEST_HEADING = 160;

    private final Manuscript manuscript;
    private final Measure measure;
    private final StringBuilder paragraph = new StringBuilder();
    private @Nullable Placed first;
    private @Nullable Placed last;

    Paragraphs(Manuscript manuscript, Measure measure) {
        this.manuscript = manuscript;
        this.measure = measure;
    }

    void add(List<Placed> lines) {
        for (Placed line : lines) {
            if (first == null || last == null || begins(first, last, line)) {
                end();
                first = line;
                paragraph.append(line.text());
            } else {
                Joint.append(paragraph, line.text());
            }
            last = line;
        }
    }

    /** Writes what has been begun. */
    void end() {
        if (first != null) {
            String composed = Normalizer.normalize(paragraph, Normalizer.Form.NFC);
            String words =
                    isLao(composed) ? TONE_FIRST.matcher(composed).replaceAll("$2$1") : composed;
            manuscript.add(words, shape(first, words));
        }
        paragraph.setLength(0);
        first = null;
        last = null;
    }

    private static boolean isLao(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0xEC8 && text.charAt(i) <= 0xECB) {
                return true;
            }
        }
        return false;
    }

    private boolean begins(Placed first, Placed last, Placed line) {
        boolean otherForm =
                Math.abs(line.size() - last.size()) > OTHER_SIZE * last.size()
                        || line.row().isBold() != last.row().isBold();
        if (otherForm || isItem(line)) {
            return true;
        }
        boolean ended = endsSentence(last.text());
        if (line.stretch() != last.stretch()) {
            return ended || last.slack() > VERY_SHORT || isTabular(last) || isTabular(line);
        }
        return isApart(last, line)
                || isIndented(first, last, line)
                || isTabular(last)
                || isTabular(line)
                || ended && last.slack() > SHORT
                || last.slack() > VERY_SHORT && startsLarge(line.text());
    }

    private boolean isApart(Placed last, Placed line) {
        float step = line.row().baseline() - last.row().baseline();
        return step < 0 || step > LEADING * measure.leading(line.size());
    }

    /** The first line of a paragraph is; the further lines of an item are, and go on with it. */
    private static boolean isIndented(Placed first, Placed last, Placed line) {
        float more = line.row().left() - last.row().left();
        boolean item = isItem(first);
        boolean deeper = more > INDENT * line.size() && last.indent() < INDENT * line.size();
        return item ? line.row().left() < first.row().left() - INDENT * line.size() : deeper;
    }

    private static boolean isItem(Placed line) {
        String text = line.text();
        boolean word =
                text.length() > 1
                        && Character.isLetter(text.charAt(0))
                        && Character.isLowerCase(text.charAt(1));
        return !word && SIGN.matcher(text).lookingAt();
    }

    private static boolean isTabular(Placed line) {
        return line.text().contains(" | ");
    }

    private static boolean endsSentence(String text) {
        return ".!?:;…”\"".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean startsLarge(String text) {
        int first = text.codePointAt(0);
        return !Character.isLowerCase(first);
    }

    private Block.Shape shape(Placed first, String words) {
        if (isTabular(first)) {
            return Block.Shape.ROW;
        }
        boolean brief = words.length() <= LONGEST_HEADING && !words.endsWith(".");
        boolean large = first.size() >= LARGE * measure.size();
        boolean heading = brief && !isItem(first) && (large || first.row().isBold());
        return heading ? Block.Shape.HEADING : Block.Shape.PARAGRAPH;
    }
}
