package entente.reader.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A text written block by block by those who read files that are no text: paragraphs parted by a
 * blank line, items and rows by a line's end. A sign that a block begins with (a bullet, a number)
 * stands in the text and is no part of the block, as in plain text. Used by one thread.
 */
public final class Manuscript {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Written> written = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private Block.Shape last = Block.Shape.PARAGRAPH;

    private record Written(String words, Block.Shape shape, Block.Region region) {}

    /** Adds a block of the report; nothing where the words have no letter and no digit. */
    public void add(String words, Block.Shape shape) {
        add(words, shape, Block.Region.UNSAID);
    }

    /** Adds a block that stands in a part of the page which tells whether it is the report's. */
    public void add(String words, Block.Shape shape, Block.Region region) {
        int from = Spaces.skip(words, 0, words.length());
        String line = words.substring(from, Spaces.trimEnd(words, from, words.length()));
        if (line.codePoints().noneMatch(Character::isLetterOrDigit) || isFull()) {
            return;
        }
        written.add(new Written(line, shape, region));
        boolean listed = shape.isListed() && last == shape;
        text.append(text.isEmpty() ? "" : listed ? "\n" : "\n\n");
        boolean whole = shape == Block.Shape.TITLE || shape == Block.Shape.ROW;
        int sign = whole ? 0 : Bullet.skip(line, 0, line.length());
        boolean item = sign > 0 && shape == Block.Shape.PARAGRAPH;
        int start = text.length();
        text.append(line);
        blocks.add(
                new Block(start + sign, text.length(), item ? Block.Shape.ITEM : shape, region, 0));
        last = shape;
    }

    /** Writes all anew, each line in other characters. */
    void rewrite(UnaryOperator<String> decoding) {
        List<Written> lines = List.copyOf(written);
        written.clear();
        blocks.clear();
        text.setLength(0);
        lines.forEach(line -> add(decoding.apply(line.words), line.shape, line.region));
    }

    /** Notes something to be said of the text, each thing once. */
    public void note(Notice notice) {
        if (!notices.contains(notice)) {
            notices.add(notice);
        }
    }

    /** Whether more blocks would be too many; what comes then is dropped, and the whole refused. */
    public boolean isFull() {
        return blocks.size() > Opening.BLOCK_LIMIT || text.length() > Opening.LIMIT;
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    String text() {
        return text.toString();
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Notice> notices() {
        return notices;
    }
}
