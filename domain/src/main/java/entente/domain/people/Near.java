package entente.domain.people;

import java.util.Comparator;
import java.util.List;

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

    /** Both names have the same number of words. */
    static Near of(Bearer one, Bearer other) {
        List<String> mine = one.spelling.words();
        List<String> others = other.spelling.words();
        int distance = 0;
        for (int i = 0; i < mine.size(); i++) {
            distance +=
                    mine.get(i).equals(others.get(i))
                            ? 0
                            : Romanised.distance(mine.get(i), others.get(i));
        }
        return new Near(one, other, distance);
    }
}
