package entente.desk.report;

/**
 * Places in a text as a browser can tell them: it shows white space otherwise than the text has it,
 * so it counts the other characters only.
 *
 * @param text that offsets count in
 */
record Place(String text) {
    /**
     * The offset, in code points, behind so many characters that are no white space.
     *
     * @param count less than 1 for the beginning
     */
    int at(int count) {
        int seen = 0;
        int offset = 0;
        for (int i = 0, point; i < text.length() && seen < count; i += Character.charCount(point)) {
            point = text.codePointAt(i);
            offset++;
            if (!Character.isWhitespace(point) && !Character.isSpaceChar(point)) {
                seen++;
            }
        }
        return offset;
    }
}
