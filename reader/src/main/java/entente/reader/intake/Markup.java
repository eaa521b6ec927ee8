package entente.reader.intake;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What can be told of HTML before it is parsed: whether text is HTML, and whether parsing it stays
 * within bounds.
 */
final class Markup {
    /** How many tags a page may have; a front page of a large paper has some ten thousand. */
    static final int TAG_LIMIT = 300_000;

    /**
     * How many elements the parser may be made to repeat: it reopens unclosed formatting in every
     * block that follows.
     */
    private static final long REPEAT_LIMIT = 3_000_000;

    private static final int WINDOW = 4096;
    private static final Set<String> OPENERS =
            Set.of("!doctype", "html", "head", "body", "meta", "title", "article", "main");
    private static final Set<String> COMMON =
            Set.of(
                    "p", "br", "div", "span", "a", "td", "tr", "table", "h1", "h2", "li", "ul",
                    "font", "b", "strong");
    private static final Set<String> FORMATTING =
            Set.of(
                    "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike",
                    "strong", "tt", "u");

    private Markup() {}

    /**
     * @param tags how many
     * @param unclosed the most formatting elements that are open at once
     */
    record Census(int tags, int unclosed) {
        boolean bearable() {
            return tags <= TAG_LIMIT && (long) tags * Math.min(unclosed, 256) <= REPEAT_LIMIT;
        }
    }

    /**
     * Whether text is HTML: it opens as a page does, or has several of the commonest tags near its
     * beginning.
     */
    static boolean looksLikeIt(String text) {
        int start = Spaces.skip(text, 0, text.length());
        int window = Math.min(text.length(), start + WINDOW);
        boolean opens = start < window && text.charAt(start) == '<';
        int common = 0;
        for (int at = text.indexOf('<', start);
                at >= 0 && at < window;
                at = text.indexOf('<', at + 1)) {
            String name = name(text, at + 1);
            if (opens && OPENERS.contains(name)) {
                return true;
            }
            common += COMMON.contains(name) ? 1 : 0;
        }
        return common >= (opens ? 1 : 3);
    }

    /** Counts what parsing will cost, in one pass. */
    static Census census(String text) {
        Map<String, Integer> open = new HashMap<>();
        int tags = 0;
        int now = 0;
        int most = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            boolean closes = at + 1 < text.length() && text.charAt(at + 1) == '/';
            String name = name(text, closes ? at + 2 : at + 1);
            tags += name.isEmpty() ? 0 : 1;
            if (FORMATTING.contains(name)) {
                int had = open.getOrDefault(name, 0);
                int has = Math.max(0, had + (closes ? -1 : 1));
                open.put(name, has);
                now += has - had;
                most = Math.max(most, now);
            }
        }
        return new Census(tags, most);
    }

    /**
     * The tag's name in small letters, empty where there is none, cut where it is longer than any
     * that matters.
     */
    private static String name(String text, int start) {
        int end = start;
        while (end < text.length() && end < start + 10 && isNameLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isNameLetter(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '!';
    }
}
