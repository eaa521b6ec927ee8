package entente.domain.people;

import entente.domain.Level;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An office as a report writes it. Offices of two languages are not translated here: only the level
 * at which somebody chaired tells that "Thứ trưởng" and "Deputy Minister" are of one rank.
 *
 * @param words null where the report names none
 * @param language of the report, BCP 47
 * @param level of the mechanism whose session the person chaired; null for none
 */
record Office(@Nullable String words, String language, @Nullable Level level) {
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
            return isSameInWords(words, other.words) ? Likeness.SAME : Likeness.OTHER;
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
        if (words == null || several.words == null || !language.equals(several.language)) {
            return false;
        }
        for (String part : several.words.split(",", -1)) {
            if (!part.isBlank() && isSameInWords(words, part)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether one leaves out only words behind the first: "Thứ trưởng Ngoại giao" and "Thứ trưởng
     * Bộ Ngoại giao Lào" are one office, "Foreign Minister" and "Deputy Foreign Minister" are not,
     * for it is the first word that makes the rank.
     */
    private static boolean isSameInWords(String one, String other) {
        List<String> a = words(one);
        List<String> b = words(other);
        List<String> fewer = a.size() <= b.size() ? a : b;
        List<String> more = a.size() <= b.size() ? b : a;
        return fewer.getFirst().equals(more.getFirst()) && isSubsequence(fewer, more);
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

    /** Small letters; commas part offices that are held at once and stay apart as words do. */
    private static List<String> words(String office) {
        return List.of(office.strip().toLowerCase(Locale.ROOT).split("[\\s\u00a0,]+"));
    }
}
