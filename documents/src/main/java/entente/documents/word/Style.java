package entente.documents.word;

/**
 * What a paragraph style tells of the paragraph's part in the text.
 *
 * @param name as all languages' Word writes it in the file: "heading 1", "Title", "toc 2"
 * @param based the style that it is a variant of; empty for none
 * @param list the list that its paragraphs are items of; empty where it does not say
 * @param level in that list, from 0
 * @param outline from 0; 9 for body text; -1 where it does not say
 */
record Style(String name, String based, String list, int level, int outline) {
    static final Style NONE = new Style("", "", "", 0, -1);

    /** Whether it is any style at all. */
    boolean isGiven() {
        return !equals(NONE);
    }
}
