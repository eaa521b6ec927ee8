package entente.reader.frame;

import entente.reader.intake.Block;
import entente.reader.intake.Document;
import java.util.ArrayList;
import java.util.List;

/** Looks at a document's blocks once, so that the rules need not look at the text again. */
final class Lines {
    /** Where counting words stops. */
    static final int MANY = 40;

    private static final int LONG = 600;

    private static final String ENDS = ".!?…;:。";
    private static final String CLOSES = "\"'”’»)]*";
    private static final String ARROWS = ">›»";

    /** A link in a bar has so many words at most, a step of the way to a page so many. */
    private static final int LONGEST_LINK = 5;

    private static final int LONGEST_STEP = 9;

    /** "General > News": of two steps alone, each. */
    private static final int LONGEST_OF_TWO = 3;

    private static final String BARS = "|•·›»>/‹#";

    private final Cues cues;
    private final Stamps stamps;

    Lines(Cues cues, Stamps stamps) {
        this.cues = cues;
        this.stamps = stamps;
    }

    /**
     * The document's blocks as lines.
     *
     * @param text the document's, with plain spaces only
     */
    List<Line> of(Document document, String text) {
        List<Block> blocks = document.blocks();
        boolean gaps = usesGaps(document.text(), blocks);
        List<Line> lines = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            boolean gap =
                    !gaps
                            || i == 0
                            || blankBetween(
                                    document.text(),
                                    blocks.get(i - 1).end(),
                                    blocks.get(i).start());
            lines.add(line(text, i, blocks.get(i), gap));
        }
        return lines;
    }

    private Line line(String text, int index, Block block, boolean gap) {
        int start = block.start();
        int end = block.end();
        boolean sentence = isSentence(text, start, end);
        Stamp stamp = stamps.of(text, start, end);
        return new Line(
                index,
                block,
                gap,
                length(text, start, end),
                sentence,
                words(text, start, end),
                cues.match(text, start, end),
                sentence && stamp.tells() ? Stamp.NONE : stamp,
                isBar(text, start, end));
    }

    /** Whether the document parts its longer paragraphs by blank lines. */
    private static boolean usesGaps(String text, List<Block> blocks) {
        int parted = 0;
        int joined = 0;
        for (int i = 1; i < blocks.size(); i++) {
            boolean both = length(blocks.get(i)) >= 100 && length(blocks.get(i - 1)) >= 100;
            if (both && blankBetween(text, blocks.get(i - 1).end(), blocks.get(i).start())) {
                parted++;
            } else if (both) {
                joined++;
            }
        }
        return parted >= joined;
    }

    private static int length(Block block) {
        return block.end() - block.start();
    }

    private static boolean blankBetween(String text, int end, int start) {
        int ends = 0;
        for (int i = end; i < start; i++) {
            char c = text.charAt(i);
            boolean pair = c == '\r' && i + 1 < start && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !pair) || c == '\u2028' || c == '\u2029' || c == '\f') {
                ends++;
            }
        }
        return ends > 1;
    }

    /**
     * Ends as a sentence does, perhaps with an agency's sign behind: "… on 2 May. (ANI)", "… on 2
     * May. – VNA".
     */
    private static boolean isSentence(String text, int start, int end) {
        for (int i = end - 1; i >= Math.max(start, end - 25); i--) {
            char c = text.charAt(i);
            boolean last = i >= end - 3 && CLOSES.indexOf(text.charAt(end - 1)) >= 0;
            if (ENDS.indexOf(c) >= 0) {
                boolean behind =
                        i + 1 < end
                                && (text.charAt(i + 1) == ' '
                                        || CLOSES.indexOf(text.charAt(i + 1)) >= 0)
                                && !isInitial(text, start, i)
                                && !goesOn(text, i + 1, end);
                return i == end - 1 || last || (behind && c != ':' && c != ';');
            }
        }
        return false;
    }

    /** Whether a full stop is that of a letter of an abbreviation: "U.N.", "J. Smith". */
    private static boolean isInitial(String text, int start, int stop) {
        return stop > start
                && Character.isUpperCase(text.charAt(stop - 1))
                && (stop - 1 == start || !Character.isLetter(text.charAt(stop - 2)));
    }

    /** Whether what follows is a small letter: no sign and no sentence begins with one. */
    private static boolean goesOn(String text, int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        return at < end && Character.isLowerCase(text.charAt(at));
    }

    /**
     * Counts only where it matters: no rule asks whether a paragraph has a thousand characters or
     * twelve hundred.
     */
    private static int length(String text, int start, int end) {
        int length = end - start;
        for (int i = start + 1; i < end && end - start < LONG; i++) {
            char c = text.charAt(i);
            boolean repeated =
                    Character.isSpaceChar(c) && Character.isSpaceChar(text.charAt(i - 1));
            length -= repeated || Bare.isMark(c) || Bare.isNothing(c) ? 1 : 0;
        }
        return length;
    }

    private static int words(String text, int start, int end) {
        int words = 0;
        boolean in = false;
        for (int i = start; i < end && words < MANY; i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            words += letter && !in ? 1 : 0;
            in =
                    letter
                            || (in && Bare.isMark(text.charAt(i)))
                            || (in
                                    && (text.charAt(i) == '-'
                                            || text.charAt(i) == '\''
                                            || text.charAt(i) == '’'));
        }
        return words;
    }

    /**
     * Whether short pieces are parted by bars, arrows, hash signs or wide spaces, three at least,
     * or two steps of a path: a bar of links.
     */
    private static boolean isBar(String text, int start, int end) {
        if (end - start > Stamps.LONGEST * 2) {
            return false;
        }
        int parts = 1;
        int arrows = 0;
        int longest = 0;
        int words = 1;
        for (int i = start + 1; i < end; i++) {
            boolean space =
                    text.charAt(i) == ' ' || text.charAt(i) == '\u00A0' || text.charAt(i) == '\t';
            boolean wide = text.charAt(i) == '\t' || (space && text.startsWith("   ", i));
            boolean sign =
                    BARS.indexOf(text.charAt(i)) >= 0
                            && (text.charAt(i) == '#' || text.charAt(i - 1) == ' ');
            if (wide || sign) {
                parts += words > 0 ? 1 : 0;
                arrows += ARROWS.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
                longest = Math.max(longest, words);
                words = 0;
            } else if (!space && (words == 0 || text.charAt(i - 1) == ' ')) {
                words++;
            }
        }
        // "Home > World > UK help and services in Georgia": the last step may be a page's title.
        int most = arrows >= 2 && arrows == parts - 1 ? LONGEST_STEP : LONGEST_LINK;
        boolean path = parts == 2 && arrows == 1 && Math.max(longest, words) <= LONGEST_OF_TWO;
        return path || parts >= 3 && Math.max(longest, words) <= most;
    }
}
