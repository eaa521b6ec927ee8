package entente.documents.word;

import entente.documents.Numeral;

/**
 * One level of a list.
 *
 * @param start the first item's number
 * @param pattern what stands before an item, {@code %1} for the number on the first level: "%1.%2."
 */
record Level(int start, Numeral numeral, String pattern) {
    static final Level PLAIN = new Level(1, Numeral.DECIMAL, "");

    static Numeral numeral(String format) {
        return switch (format) {
            case "decimalZero" -> Numeral.ZEROED;
            case "upperRoman" -> Numeral.UPPER_ROMAN;
            case "lowerRoman" -> Numeral.LOWER_ROMAN;
            case "upperLetter" -> Numeral.UPPER_LETTER;
            case "lowerLetter" -> Numeral.LOWER_LETTER;
            case "bullet" -> Numeral.BULLET;
            case "none" -> Numeral.NONE;
            default -> Numeral.DECIMAL;
        };
    }
}
