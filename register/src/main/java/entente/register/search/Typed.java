package entente.register.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What a person typed, in pieces. Quotation marks of any language hold words together, also where
 * the closing one is missing; no other sign means anything.
 */
final class Typed {
    /** A longer question is cut here, in characters. */
    private static final int LONGEST = 4000;

    private static final String QUOTES = "\"“”„«»";

    private Typed() {}

    /**
     * @param quoted whether its words stand side by side
     */
    record Piece(String text, boolean quoted) {}

    static List<Piece> pieces(String typed) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean quoted = false;
        for (char c : typed.substring(0, Math.min(typed.length(), LONGEST)).toCharArray()) {
            boolean quote = QUOTES.indexOf(c) >= 0;
            boolean space = Character.isWhitespace(c) || Character.isISOControl(c);
            if (quote || space && !quoted) {
                add(pieces, text, quoted);
                quoted ^= quote;
            } else {
                text.append(space ? ' ' : c);
            }
        }
        add(pieces, text, quoted);
        return pieces;
    }

    private static void add(List<Piece> pieces, StringBuilder text, boolean quoted) {
        if (!text.toString().isBlank()) {
            pieces.add(new Piece(text.toString(), quoted));
        }
        text.setLength(0);
    }
}
