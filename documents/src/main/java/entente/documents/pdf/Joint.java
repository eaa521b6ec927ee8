package entente.documents.pdf;

import java.util.Locale;
import java.util.Set;

/** How a broken line goes on. */
final class Joint {
    /** First halves of words that are written with a hyphen wherever they stand. */
    private static final Set<String> HYPHENATED =
            Set.of(
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "ten",
                    "multi",
                    "high",
                    "low",
                    "long",
                    "short",
                    "mid",
                    "vice",
                    "well",
                    "people",
                    "state",
                    "government",
                    "party",
                    "cross",
                    "self",
                    "non",
                    "so",
                    "year",
                    "win",
                    "follow",
                    "law",
                    "policy",
                    "decision",
                    "top",
                    "cost",
                    "result");

    private static final String BEFORE = "-\u2010\u00AD";

    private Joint() {}

    /** Appends the next line: a hyphenated word becomes one, and Lao needs no space. */
    static void append(StringBuilder text, String line) {
        int end = text.length() - 1;
        char last = text.charAt(end);
        char next = line.charAt(0);
        boolean hyphen =
                BEFORE.indexOf(last) >= 0 && end > 0 && Character.isLetter(text.charAt(end - 1));
        if (hyphen) {
            boolean one = last == '\u00AD' || Character.isLowerCase(next) && !isCompound(text, end);
            text.setLength(one ? end : end + 1);
        } else if (!isLao(last) || !isLao(next)) {
            text.append(' ');
        }
        text.append(line);
    }

    private static boolean isCompound(StringBuilder text, int hyphen) {
        int start = hyphen;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String half = text.substring(start, hyphen).toLowerCase(Locale.ROOT);
        return HYPHENATED.contains(half);
    }

    private static boolean isLao(char c) {
        return c >= 0xE80 && c < 0xF00;
    }
}
