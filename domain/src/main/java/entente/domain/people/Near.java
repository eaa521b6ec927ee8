package entente.domain.people;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two names that a letter or two tell apart.
 *
 * @param distance letters in all
 */
record Near(Bearer one, Bearer other, int distance) {
    static final Comparator<Near> CLOSEST_FIRST =
            Comparator.comparingInt(Near::distance)
                    .thenComparing(near -> near.one.name())
                    .thenComparing(near -> near.other.name());

    /**
     * Null where other letters differ than those of long words, or too many, or none: whether marks
     * alone part two names is decided elsewhere.
     */
    static @Nullable Near of(Bearer one, Bearer other) {
        List<String> mine = one.spelling.words();
        List<String> others = other.spelling.words();
        if (mine.size() != others.size() || mine.equals(others)) {
            return null;
        }
        int distance = 0;
        for (int i = 0; i < mine.size(); i++) {
            if (!mine.get(i).equals(others.get(i))) {
                int letters = Romanised.edits(one.sounds.get(i), other.sounds.get(i));
                if (letters > Romanised.allowed(mine.get(i), others.get(i))) {
                    return null;
                }
                distance += letters;
            }
        }
        return new Near(one, other, distance);
    }
}
