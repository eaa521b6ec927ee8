package entente.dossier.book;

import entente.domain.Party;
import entente.words.series.Upcoming;
import org.jspecify.annotations.Nullable;

/**
 * What book is wanted.
 *
 * @param side whose head of delegation reads it: then the others' people are shown; null for both
 *     sides' people
 * @param classification as the ministry classifies it; empty where it does not
 * @param withPrivate whether what this side keeps to itself is in it
 */
public record Order(
        Upcoming upcoming,
        Length length,
        @Nullable Party side,
        String classification,
        boolean withPrivate) {
    /** How much is told. */
    public enum Length {
        /** Two pages. */
        BRIEF,
        FULL
    }

    boolean brief() {
        return length == Length.BRIEF;
    }
}
