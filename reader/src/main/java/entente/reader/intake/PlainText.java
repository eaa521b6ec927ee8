package entente.reader.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * The blocks of plain text: its lines, or, where lines are wrapped at a margin, the paragraphs that
 * they make.
 */
final class PlainText {
    /**
     * A line with ink on it.
     *
     * @param start of the ink
     * @param end of the ink
     * @param margin how far the ink is from the line's beginning
     * @param afterBlank whether a blank line stands before it
     * @param bullet where the ink begins behind a bullet sign; {@code start} where there is none
     */
    record Line(int start, int end, int margin, boolean afterBlank, int bullet) {
        boolean isItem() {
            return bullet > start;
        }
    }

    private PlainText() {}

    /** The text's blocks, one more than {@link Opening#BLOCK_LIMIT} where there are too many. */
    static List<Block> blocks(String text) {
        List<Line> lines = lines(text);
        Wrapping wrapping = Wrapping.of(text, lines);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            int last = i;
            while (last + 1 < lines.size()
                    && wrapping.joins(lines.get(last), lines.get(last + 1))) {
                last++;
            }
            Line first = lines.get(i);
            Block.Shape shape = first.isItem() ? Block.Shape.ITEM : Block.Shape.PARAGRAPH;
            blocks.add(
                    new Block(
                            first.bullet(), lines.get(last).end(), shape, Block.Region.UNSAID, 0));
            i = last + 1;
        }
        return blocks;
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        boolean blank = true;
        for (int at = 0; at < text.length() && lines.size() <= Opening.BLOCK_LIMIT; ) {
            int end = at;
            while (end < text.length() && !Spaces.endsLine(text.charAt(end))) {
                end++;
            }
            int inkStart = Spaces.skip(text, at, end);
            int inkEnd = Spaces.trimEnd(text, inkStart, end);
            if (inkStart == inkEnd) {
                blank = true;
            } else if (hasWord(text, inkStart, inkEnd)) {
                int bullet = Bullet.skip(text, inkStart, inkEnd);
                lines.add(new Line(inkStart, inkEnd, inkStart - at, blank, bullet));
                blank = false;
            }
            at = next(text, end);
        }
        return lines;
    }

    /** Where the next line begins: a carriage return and a line feed are one end. */
    private static int next(String text, int end) {
        boolean pair =
                end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
        return end + (pair ? 2 : 1);
    }

    /** Rules of hyphens, stars and dots are no lines of text. */
    private static boolean hasWord(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }
}
