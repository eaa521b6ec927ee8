package entente.reader.people;

import entente.domain.Level;
import entente.reader.lexicon.Category;
import entente.reader.passage.Passage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An office that several hold: "the deputy ministers", "hai Thứ trưởng". Counterparts have none of
 * their own.
 *
 * @param to the token behind it
 */
public record PluralOffice(Level level, int to) {
    /** What the lexicon calls the office of a level. */
    private record Called(String value, Level level) {
        Called(Level level) {
            this("plural:" + level.word(), level);
        }
    }

    private static final List<Called> ALL =
            List.of(
                    new Called(Level.MINISTER),
                    new Called(Level.DEPUTY_MINISTER),
                    new Called(Level.DIRECTOR_GENERAL));

    /** The one that begins at the token; null for none. */
    public static @Nullable PluralOffice at(Passage passage, int token) {
        if (passage.at(token, Category.MARKERS) == null) {
            return null;
        }
        for (Called called : ALL) {
            int end = passage.hits().end(token, Category.MARKERS, called.value);
            if (end > token) {
                return new PluralOffice(called.level, end);
            }
        }
        return null;
    }
}
