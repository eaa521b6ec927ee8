package entente.reader.intake;

/**
 * A paragraph, heading, list item or other line of a document.
 *
 * @param start in UTF-16 code units of the document's text, inclusive
 * @param end exclusive
 * @param linked how much of the block is link text, in percent; 0 for plain text
 */
public record Block(int start, int end, Shape shape, Region region, int linked) {
    /** What the block is by its form. */
    public enum Shape {
        TITLE,
        HEADING,
        PARAGRAPH,
        ITEM,
        /** A row of a table, its cells parted by bars. */
        ROW,
        CAPTION;

        /** Whether it is one of several of its kind. */
        public boolean isListed() {
            return this == ITEM || this == ROW;
        }
    }

    /**
     * Which part of a page the block stands in by its markup: a hint for furniture, not a verdict.
     */
    public enum Region {
        /** The article itself, where the page marks it. */
        MAIN,
        /** Navigation, header, footer, asides, forms, buttons, comments, related stories. */
        CHROME,
        /** Plain text, or a page that does not tell. */
        UNSAID
    }
}
