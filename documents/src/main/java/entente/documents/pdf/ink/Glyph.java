package entente.documents.pdf.ink;

import java.text.Normalizer;

/**
 * What a font draws for a code.
 *
 * @param text its letters; empty where the file does not tell
 * @param width in font sizes
 * @param mark the combining mark that it is, or stands for where it is drawn over a letter; empty
 *     for none
 * @param space whether it is one
 */
record Glyph(String text, float width, String mark, boolean space) {
    static final Glyph NONE = Glyph.of("", 0);

    static Glyph of(String text, float width) {
        String plain = plain(text);
        boolean space = !plain.isEmpty() && plain.isBlank() || plain.equals("\u00A0");
        return new Glyph(plain, width, mark(plain), space);
    }

    /** Ligatures and letters in their forms for printing, as plain letters. */
    private static String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0xFB00 && c <= 0xFDFF || c >= 0xFE70 && c <= 0xFEFC) {
                return Normalizer.normalize(text, Normalizer.Form.NFKC);
            }
        }
        return text.indexOf('\0') >= 0 ? text.replace("\0", "") : text;
    }

    /** Old fonts draw an acute accent of its own, then the letter below it. */
    private static String mark(String text) {
        if (text.length() != 1) {
            return "";
        }
        return switch (text.charAt(0)) {
            case '`' -> "\u0300";
            case '^', '\u02C6' -> "\u0302";
            case '\u02C7' -> "\u030C";
            default -> ofKind(text);
        };
    }

    private static String ofKind(String text) {
        int kind = Character.getType(text.charAt(0));
        if (kind == Character.NON_SPACING_MARK) {
            return text;
        }
        boolean accent = kind == Character.MODIFIER_SYMBOL || kind == Character.MODIFIER_LETTER;
        String decomposed = accent ? Normalizer.normalize(text, Normalizer.Form.NFKC).strip() : "";
        boolean one =
                decomposed.length() == 1
                        && Character.getType(decomposed.charAt(0)) == Character.NON_SPACING_MARK;
        return one ? decomposed : "";
    }
}
