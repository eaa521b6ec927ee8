package entente.dossier.picture;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Numbers in a row of which no report tells.
 *
 * @param after the day of the session before; null where there is none
 * @param before the day of the session after
 */
public record Gap(int first, int last, @Nullable LocalDate after, @Nullable LocalDate before) {
    /** "3" or "3–7". */
    String numbers() {
        return first == last ? Integer.toString(first) : first + "–" + last;
    }
}
