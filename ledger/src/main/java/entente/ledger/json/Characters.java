package entente.ledger.json;

import entente.ledger.Malformed;

/** Which code points I-JSON lets stand in a string or a key (RFC 7493, 2.1). */
final class Characters {
    private static final int LONGEST_SHOWN = 40;

    private Characters() {}

    static void check(String text) {
        int unfit = firstUnfit(text);
        if (unfit >= 0) {
            throw new Malformed(
                    "The string has U+%04X at character %d, which is no character. Maybe it was cut, or is no text."
                            .formatted(text.codePointAt(unfit), unfit));
        }
    }

    /** Where the first lone surrogate or noncharacter stands; −1 for nowhere. */
    static int firstUnfit(String text) {
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (point >= Character.MIN_SURROGATE && isUnfit(point)) {
                return at;
            }
            at += Character.charCount(point);
        }
        return -1;
    }

    /** What {@code codePointAt} gives as a surrogate has no partner. */
    private static boolean isUnfit(int point) {
        return point <= Character.MAX_SURROGATE
                || (point & 0xFFFE) == 0xFFFE
                || point >= 0xFDD0 && point <= 0xFDEF;
    }

    /** A key as a sentence may show it, however long it is. */
    static String shown(String key) {
        if (key.length() <= LONGEST_SHOWN) {
            return Writer.quoted(key);
        }
        boolean splits = Character.isHighSurrogate(key.charAt(LONGEST_SHOWN - 1));
        int end = splits ? LONGEST_SHOWN - 1 : LONGEST_SHOWN;
        return Writer.quoted(key.substring(0, end) + "…");
    }
}
