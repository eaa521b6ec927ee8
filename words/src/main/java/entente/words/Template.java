package entente.words;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with gaps: {@code {0}} is the first detail, {@code {0|report|reports}} chooses the
 * first form where that detail is "1". Not {@code java.text.MessageFormat}: its apostrophes are a
 * trap for translators.
 */
final class Template {
    private static final Pattern GAP = Pattern.compile("\\{(\\d)(?:\\|([^|{}]*)\\|([^|{}]*))?}");

    private Template() {}

    /** The sentence filled; a gap without a detail becomes an ellipsis. */
    static String fill(String pattern, List<String> details) {
        if (pattern.indexOf('{') < 0) {
            return pattern;
        }
        return GAP.matcher(pattern)
                .replaceAll(gap -> Matcher.quoteReplacement(filling(gap, details)));
    }

    /** How many details the sentence needs. */
    static int gaps(String pattern) {
        return GAP.matcher(pattern)
                .results()
                .mapToInt(gap -> Integer.parseInt(gap.group(1)) + 1)
                .max()
                .orElse(0);
    }

    private static String filling(java.util.regex.MatchResult gap, List<String> details) {
        int index = Integer.parseInt(gap.group(1));
        String detail = index < details.size() ? details.get(index) : "…";
        if (gap.group(2) == null) {
            return detail;
        }
        return detail.equals("1") ? gap.group(2) : gap.group(3);
    }
}
