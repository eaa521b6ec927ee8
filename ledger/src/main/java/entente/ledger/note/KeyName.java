package entente.ledger.note;

import entente.ledger.Malformed;
import entente.ledger.Utf8;

/** What a key may be called, so that a line can be taken apart again. */
final class KeyName {
    private static final int NEXT_LINE = 0x85;

    private KeyName() {}

    static void check(String name) {
        if (name.isEmpty() || name.codePoints().anyMatch(KeyName::isUnfit)) {
            throw new Malformed(
                    "The name of a note's key is empty or has a space, a control character or a plus. Maybe a person's name was given.");
        }
        Utf8.check(name);
    }

    private static boolean isUnfit(int c) {
        return c == '+'
                || c < ' '
                || c == NEXT_LINE
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c);
    }
}
