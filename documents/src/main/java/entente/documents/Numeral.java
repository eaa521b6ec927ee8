package entente.documents;

import java.util.Locale;

/** How a list's numbers are written. */
public enum Numeral {
    DECIMAL,
    ZEROED,
    UPPER_ROMAN,
    LOWER_ROMAN,
    UPPER_LETTER,
    LOWER_LETTER,
    /** A sign, the same for every item. */
    BULLET,
    NONE;

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {
        "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
    };

    /** A number as written: 4 is "4", "04", "IV", "d". */
    public String of(int number) {
        return switch (this) {
            case DECIMAL -> Integer.toString(number);
            case ZEROED -> number < 10 ? "0" + number : Integer.toString(number);
            case UPPER_ROMAN -> roman(number).toUpperCase(Locale.ROOT);
            case LOWER_ROMAN -> roman(number);
            case UPPER_LETTER -> letters(number).toUpperCase(Locale.ROOT);
            case LOWER_LETTER -> letters(number);
            case BULLET -> "•";
            case NONE -> "";
        };
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return Integer.toString(number);
        }
        StringBuilder roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < VALUES.length; i++) {
            for (; left >= VALUES[i]; left -= VALUES[i]) {
                roman.append(SIGNS[i]);
            }
        }
        return roman.toString();
    }

    /** After z come aa, bb, as word processors count. */
    private static String letters(int number) {
        if (number < 1 || number > 26 * 10) {
            return Integer.toString(number);
        }
        char letter = (char) ('a' + (number - 1) % 26);
        return Character.toString(letter).repeat((number - 1) / 26 + 1);
    }
}
