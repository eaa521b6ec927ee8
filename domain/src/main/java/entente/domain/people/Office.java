package entente.domain.people;

import entente.domain.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An office as a report writes it. Offices of two languages are not translated here: only the level
 * at which somebody chaired tells that "Thứ trưởng" and "Deputy Minister" are of one rank.
 *
 * @param words null where the report names none
 * @param parts its words in small letters, each of several offices held at once by itself
 * @param language of the report, BCP 47
 * @param level of the mechanism whose session the person chaired; null for none
 */
record Office(
        @Nullable String words, List<List<String>> parts, String language, @Nullable Level level) {
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+");

    static Office of(@Nullable String words, String language, @Nullable Level level) {
        return new Office(words, words == null ? List.of() : parts(words), language, level);
    }

    private static List<List<String>> parts(String words) {
        List<List<String>> parts = new ArrayList<>();
        for (String part : words.toLowerCase(Locale.ROOT).split(",", -1)) {
            String stripped = part.strip();
            if (!stripped.isEmpty()) {
                parts.add(List.of(BLANKS.split(stripped)));
            }
        }
        return List.copyOf(parts);
    }

    /** What a comparison can tell. */
    enum Likeness {
        SAME,
        OTHER,
        UNKNOWN
    }

    Likeness to(Office other) {
        if (words == null || other.words == null) {
            return Likeness.UNKNOWN;
        }
        if (language.equals(other.language)) {
            return isSameInWords(all(), other.all()) ? Likeness.SAME : Likeness.OTHER;
        }
        if (level == null || other.level == null) {
            return Likeness.UNKNOWN;
        }
        return level == other.level ? Likeness.SAME : Likeness.OTHER;
    }

    /**
     * Whether it is one of several offices that are held at once: "Bộ trưởng Ngoại giao" of "Phó
     * Thủ tướng, Bộ trưởng Ngoại giao". It never is the other way round: who gains an office has a
     * new one.
     */
    boolean isPartOf(Office several) {
        return !parts.isEmpty()
                && language.equals(several.language)
                && several.parts.stream().anyMatch(part -> isSameInWords(all(), part));
    }

    private List<String> all() {
        return parts.size() == 1 ? parts.getFirst() : parts.stream().flatMap(List::stream).toList();
    }

    /**
     * Whether one leaves out only words behind the first: "Thứ trưởng Ngoại giao" and "Thứ trưởng
     * Bộ Ngoại giao Lào" are one office, "Foreign Minister" and "Deputy Foreign Minister" are not,
     * for it is the first word that makes the rank.
     */
    private static boolean isSameInWords(List<String> one, List<String> other) {
        List<String> fewer = one.size() <= other.size() ? one : other;
        List<String> more = one.size() <= other.size() ? other : one;
        return !fewer.isEmpty()
                && fewer.getFirst().equals(more.getFirst())
                && isSubsequence(fewer, more);
    }

    private static boolean isSubsequence(List<String> fewer, List<String> more) {
        int matched = 0;
        for (String word : more) {
            if (matched < fewer.size() && word.equals(fewer.get(matched))) {
                matched++;
            }
        }
        return matched == fewer.size();
    }
}
