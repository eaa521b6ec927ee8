package entente.domain.follow.said;

import entente.domain.follow.said.Folding.Folded;
import java.util.HashSet;
import java.util.Set;

/**
 * The words of an undertaking without their order. Years are left out: an undertaking that is said
 * again is often said for another year.
 *
 * @param words the beginnings of all of them but single letters
 * @param numbers those that are figures ("10" of "10-15%")
 * @param names those written with a capital within the sentence
 */
public record Wording(Set<String> words, Set<String> numbers, Set<String> names) {
    private static final int DIGITS_OF_A_YEAR = 4;

    /** So much of a word tells it; what follows is its ending ("completion", "complete"). */
    private static final int STEM = 6;

    public static Wording of(String text) {
        Set<String> words = new HashSet<>();
        Set<String> numbers = Set.of();
        Set<String> names = Set.of();
        for (Folded word : Folding.words(text)) {
            String stem = stem(word);
            if (word.number() ? !isYear(stem) : stem.length() > 1) {
                words.add(stem);
                if (word.number()) {
                    numbers = with(numbers, stem);
                } else if (word.capital()) {
                    names = with(names, stem);
                }
            }
        }
        return new Wording(words, numbers, names);
    }

    /** Few have any, so only those get a set of their own. */
    private static Set<String> with(Set<String> set, String word) {
        Set<String> with = set.isEmpty() ? new HashSet<>() : set;
        with.add(word);
        return with;
    }

    private static String stem(Folded word) {
        String folded = word.folded();
        return word.number() || folded.length() <= STEM ? folded : folded.substring(0, STEM);
    }

    private static boolean isYear(String number) {
        return number.length() == DIGITS_OF_A_YEAR
                && (number.startsWith("19") || number.startsWith("20"));
    }

    /**
     * Whether each has a figure or a name that the other lacks: "5 billion" and "10 billion", "the
     * ministry of defence" and "the ministry of justice" are not the same, however much else is.
     */
    boolean speaksOfOtherThings(Wording other) {
        return eachLacks(numbers, other.numbers, this, other)
                || eachLacks(names, other.names, this, other);
    }

    private static boolean eachLacks(
            Set<String> ours, Set<String> theirs, Wording one, Wording other) {
        return !other.words.containsAll(ours) && !one.words.containsAll(theirs);
    }
}
