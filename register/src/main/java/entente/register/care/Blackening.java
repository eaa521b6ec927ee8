package entente.register.care;

import java.util.Collection;
import java.util.Comparator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Blacks names out, character for character, so that all offsets into the text still hold. Case and
 * the form of accents make no difference, nor does the white space between two words.
 */
final class Blackening {
    private static final String BLACK = "█";

    private final Pattern names;

    Blackening(Collection<String> names) {
        this.names =
                Pattern.compile(
                        names.stream()
                                .sorted(Comparator.comparing(String::length).reversed())
                                .map(Blackening::loosely)
                                .collect(
                                        Collectors.joining(
                                                "|",
                                                "(?<![\\p{L}\\p{M}])(?:",
                                                ")(?![\\p{L}\\p{M}])")),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    boolean in(String text) {
        return names.matcher(text).find();
    }

    String of(String text) {
        return names.matcher(text).replaceAll(Blackening::black);
    }

    private static String loosely(String name) {
        return Pattern.compile("\\s+")
                .splitAsStream(name.strip())
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s+"));
    }

    private static String black(MatchResult name) {
        return name.group()
                .codePoints()
                .mapToObj(c -> Character.isWhitespace(c) ? Character.toString(c) : BLACK)
                .collect(Collectors.joining());
    }
}
