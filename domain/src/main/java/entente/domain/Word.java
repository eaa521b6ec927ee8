package entente.domain;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A term of a closed vocabulary, with the word that stands for it in findings and data files. */
public interface Word {
    /** The term as written in findings: lower case, hyphens for spaces. */
    String word();

    /**
     * The term of the vocabulary that a data file or a finding names.
     *
     * @throws IllegalArgumentException when the vocabulary has no such word; the message lists
     *     those it has
     */
    static <E extends Enum<E> & Word> E of(Class<E> vocabulary, String word) {
        for (E term : vocabulary.getEnumConstants()) {
            if (term.word().equals(word)) {
                return term;
            }
        }
        throw new IllegalArgumentException(
                "The word (%s) is no %s. Maybe one of: %s."
                        .formatted(
                                word,
                                vocabulary.getSimpleName(),
                                Arrays.stream(vocabulary.getEnumConstants())
                                        .map(Word::word)
                                        .collect(Collectors.joining(", "))));
    }
}
