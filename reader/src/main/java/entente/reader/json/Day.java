package entente.reader.json;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as ISO 8601 writes them. */
final class Day {
    private static final int USUAL_LENGTH = "2017-05-31".length();

    private Day() {}

    static LocalDate of(String text) {
        try {
            return isUsual(text)
                    ? LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                    : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "The day (%s) is no date. Maybe it is not written as 2017-05-31 or is in no calendar."
                            .formatted(text),
                    e);
        }
    }

    /** Four digits, two and two: nearly all days, ten times faster than by a formatter. */
    private static boolean isUsual(String text) {
        if (text.length() != USUAL_LENGTH) {
            return false;
        }
        for (int at = 0; at < USUAL_LENGTH; at++) {
            char c = text.charAt(at);
            if (at == 4 || at == 7 ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
