package entente.ledger.json;

/** The characters that have an escape of one letter, and their letters. */
final class Escape {
    private static final String CHARACTERS = "\"\\\b\f\n\r\t";
    private static final String LETTERS = "\"\\bfnrt";

    private Escape() {}

    /** The letter that stands for the character after a backslash; −1 for none. */
    static int letterOf(char c) {
        int place = CHARACTERS.indexOf(c);
        return place < 0 ? -1 : LETTERS.charAt(place);
    }

    /** The character that the letter stands for after a backslash; −1 for none. */
    static int characterOf(char letter) {
        int place = LETTERS.indexOf(letter);
        return place < 0 ? -1 : CHARACTERS.charAt(place);
    }
}
