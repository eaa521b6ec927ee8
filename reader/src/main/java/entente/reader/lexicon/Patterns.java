package entente.reader.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The small notation of the lexicons: {@code (a|b|)} stands for either or nothing, {@code {agree}}
 * for all forms of a verb. What the notation gives are plain phrases. {@code \\(} and {@code \\)}
 * are brackets that are meant.
 */
final class Patterns {
    private static final String OPEN = "\u0001";
    private static final String CLOSE = "\u0002";

    private final Map<String, List<String>> forms;

    /**
     * @param forms the forms of each verb by its base form
     */
    Patterns(Map<String, List<String>> forms) {
        this.forms = forms;
    }

    List<String> expand(String pattern) {
        return parts(pattern.replace("\\(", OPEN).replace("\\)", CLOSE)).stream()
                .map(phrase -> phrase.replace(OPEN, "(").replace(CLOSE, ")"))
                .toList();
    }

    private List<String> parts(String pattern) {
        int open = pattern.indexOf('(');
        int brace = pattern.indexOf('{');
        if (brace >= 0 && (open < 0 || brace < open)) {
            int close = pattern.indexOf('}', brace);
            String verb = pattern.substring(brace + 1, close);
            return join(pattern.substring(0, brace), forms(verb), pattern.substring(close + 1));
        }
        if (open < 0) {
            return List.of(pattern.strip().replaceAll(" +", " "));
        }
        int close = closing(pattern, open);
        return join(
                pattern.substring(0, open),
                alternatives(pattern.substring(open + 1, close)),
                pattern.substring(close + 1));
    }

    private List<String> forms(String verb) {
        List<String> known = forms.get(verb);
        if (known == null) {
            throw new IllegalArgumentException(
                    "The verb (%s) has no forms. Maybe verbs.tsv lacks it.".formatted(verb));
        }
        return known;
    }

    private List<String> join(String before, List<String> middles, String after) {
        List<String> all = new ArrayList<>();
        for (String middle : middles) {
            all.addAll(parts(before + middle + after));
        }
        return all;
    }

    private static int closing(String pattern, int open) {
        int depth = 0;
        for (int i = open; i < pattern.length(); i++) {
            if (pattern.charAt(i) == '(') {
                depth++;
            } else if (pattern.charAt(i) == ')' && --depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException(
                "The pattern (%s) has an open bracket. Maybe a ')' is missing.".formatted(pattern));
    }

    private static List<String> alternatives(String inside) {
        List<String> all = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < inside.length(); i++) {
            char c = inside.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '|' && depth == 0) {
                all.add(inside.substring(from, i));
                from = i + 1;
            }
        }
        all.add(inside.substring(from));
        return all;
    }
}
