package entente.reader.frame;

import entente.reader.intake.Spaces;

/** A text as the rules of this package read it: every space a plain one, at the same offsets. */
final class Plain {
    private Plain() {}

    /**
     * The text with plain spaces for no-break and other spaces and for line ends, and for
     * zero-width characters beside spaces. Within words zero-width characters stay: {@link Words}
     * leaves them out.
     */
    static String of(String text) {
        char[] plain = text.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            char c = plain[i];
            if (c == ' ' || c == '\t' || !Spaces.isSpace(c)) {
                continue;
            }
            boolean beside =
                    (i > 0 && plain[i - 1] == ' ')
                            || (i + 1 < plain.length && isSpace(plain[i + 1]));
            if (!Bare.isNothing(c) || beside) {
                plain[i] = ' ';
            }
        }
        return new String(plain);
    }

    private static boolean isSpace(char c) {
        return Spaces.isSpace(c) && !Bare.isNothing(c);
    }
}
