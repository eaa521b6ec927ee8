package entente.cli.terminal;

/**
 * How text is set apart on a terminal (ECMA-48, SGR). Few and calm: meaning never rests on a colour
 * alone.
 */
public enum Ink {
    BOLD("1"),
    DIM("2"),
    RED("31"),
    GREEN("32"),
    YELLOW("33"),
    CYAN("36");

    static final char ESCAPE = 0x1b;
    static final String RESET = ESCAPE + "[0m";

    private final String open;

    Ink(String code) {
        this.open = ESCAPE + "[" + code + "m";
    }

    /** The text in this ink. */
    public String on(String text) {
        return text.isEmpty() ? text : open + text + RESET;
    }

    /** Where the sequence that begins there ends. */
    static int end(String text, int start) {
        int letter = text.indexOf('m', start);
        return letter < 0 ? text.length() : letter + 1;
    }
}
