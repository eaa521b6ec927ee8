package entente.register.care;

import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Blacks names out, character for character, so that all offsets into the text still hold. Case and
 * the form of accents make no difference, nor does what stands between two words: white space,
 * hyphens, underscores, dots.
 */
final class Blackening {
    private static final String BLACK = "█";
    private static final String BETWEEN = "[\\s_.\\-]+";

    /** A text of JSON, and the colon after it where it is a key. */
    private static final Pattern STRING =
            Pattern.compile("\"(?:[^\"\\\\]++|\\\\.)*+\"(?<key>\\s*:)?");

    private final Pattern names;

    Blackening(Collection<String> names) {
        this.names =
                Pattern.compile(
                        names.stream()
                                .map(name -> Unfolded.of(name.strip()).text())
                                .sorted(Comparator.comparing(String::length).reversed())
                                .map(Blackening::whole)
                                .collect(Collectors.joining("|")),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    boolean in(String text) {
        return names.matcher(Unfolded.of(text).text()).find();
    }

    /** Whether it is one of the names and nothing else. */
    boolean is(String text) {
        return names.matcher(Unfolded.of(text.strip()).text()).matches();
    }

    String of(String text) {
        Unfolded unfolded = Unfolded.of(text);
        Matcher found = names.matcher(unfolded.text());
        StringBuilder black = new StringBuilder(text.length());
        int done = 0;
        while (found.find()) {
            int end = unfolded.at(found.end());
            black.append(text, done, unfolded.at(found.start()));
            black.append(black(text.substring(unfolded.at(found.start()), end)));
            done = end;
        }
        return black.append(text, done, text.length()).toString();
    }

    /** The same in the values of JSON; its keys stay. */
    String ofJson(String json) {
        return STRING.matcher(json)
                .replaceAll(
                        string ->
                                Matcher.quoteReplacement(
                                        string.group("key") == null
                                                ? of(string.group())
                                                : string.group()));
    }

    private static String black(String name) {
        return name.codePoints()
                .mapToObj(c -> Character.isWhitespace(c) ? Character.toString(c) : BLACK)
                .collect(Collectors.joining());
    }

    /** No other word begins or ends with it; but not every script parts its words. */
    private static String whole(String name) {
        String words =
                Pattern.compile(BETWEEN)
                        .splitAsStream(name)
                        .map(Pattern::quote)
                        .collect(Collectors.joining(BETWEEN));
        String before = parted(name.codePointAt(0)) ? "(?<![\\p{L}\\p{M}])" : "";
        String after = parted(name.codePointBefore(name.length())) ? "\\p{L}" : "";
        return before + words + "(?![\\p{M}" + after + "])";
    }

    private static boolean parted(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case LAO, THAI, KHMER, MYANMAR, HAN, HIRAGANA, KATAKANA -> false;
            default -> true;
        };
    }
}
