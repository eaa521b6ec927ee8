package entente.words.typed;

import entente.domain.Evidence;
import java.text.Normalizer;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place of quoted words in a report's text. White space may differ, as it does when words
 * are copied from a terminal; all else must be as the report has it.
 *
 * @param text that offsets count in
 */
public record Quotation(String text) {
    /**
     * The words with their place; where they stand more than once, the place nearest to another.
     *
     * @param near the other place, in code points
     * @throws Mistake when they do not stand in the report
     */
    public Evidence find(String field, String quoted, int near) {
        String words = Typed.words(field, quoted);
        return Stream.of(words, nfc(words), nfd(words))
                .map(form -> nearest(form, near))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> Mistake.given("quote", words, field));
    }

    private static String nfc(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC);
    }

    private static String nfd(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD);
    }

    private @Nullable Evidence nearest(String words, int near) {
        Matcher places = pattern(words).matcher(text);
        Evidence nearest = null;
        int counted = 0;
        int start = 0;
        while (places.find()) {
            start += text.codePointCount(counted, places.start());
            counted = places.start();
            if (nearest == null || Math.abs(start - near) < Math.abs(nearest.start() - near)) {
                String quote = places.group();
                nearest =
                        new Evidence(start, start + quote.codePointCount(0, quote.length()), quote);
            }
        }
        return nearest;
    }

    private static Pattern pattern(String words) {
        StringBuilder pattern = new StringBuilder();
        for (String word : words.split("[\\s\\p{Z}]+")) {
            pattern.append(pattern.isEmpty() ? "" : "[\\s\\p{Z}]+").append(Pattern.quote(word));
        }
        return Pattern.compile(pattern.toString());
    }
}
