package entente.reader.intake;

/**
 * The characters of one block of a page while they are gathered: white space folded as browsers
 * fold it.
 */
final class Run {
    private final StringBuilder characters = new StringBuilder();
    private int element;
    private int ink;
    private int linked;
    private boolean word;

    void add(char c, boolean link, int from) {
        boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
        if (space && (characters.isEmpty() || characters.charAt(characters.length() - 1) == ' ')) {
            return;
        }
        if (!Spaces.isSpace(c)) {
            if (ink++ == 0) {
                element = from;
            }
            linked += link ? 1 : 0;
            word |= Character.isLetterOrDigit(c);
        }
        characters.append(space ? ' ' : c);
    }

    boolean hasWord() {
        return word;
    }

    /** The element that the block's first ink stands in. */
    int element() {
        return element;
    }

    /** Appends the block to the text. */
    Block block(StringBuilder text, Block.Shape shape, Block.Region region) {
        int start = Spaces.skip(characters, 0, characters.length());
        String trimmed =
                characters.substring(start, Spaces.trimEnd(characters, start, characters.length()));
        int bullet = shape == Block.Shape.TITLE ? 0 : Bullet.skip(trimmed, 0, trimmed.length());
        int at = text.length();
        text.append(trimmed);
        Block.Shape seen = bullet > 0 && shape == Block.Shape.PARAGRAPH ? Block.Shape.ITEM : shape;
        return new Block(at + bullet, text.length(), seen, region, linked * 100 / Math.max(1, ink));
    }

    void clear() {
        characters.setLength(0);
        ink = 0;
        linked = 0;
        word = false;
    }
}
