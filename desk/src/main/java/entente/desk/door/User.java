package entente.desk.door;

import entente.desk.right.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Who may come in.
 *
 * @param name typed at the door; unique
 * @param shown how others see them; also the author of what they write
 * @param language of the interface, a BCP 47 tag; null for the browser's
 * @param closed whether the account may not come in any more
 */
public record User(
        long id,
        String name,
        String shown,
        @Nullable String language,
        boolean closed,
        Standing standing) {
    /** The same account, coming in with other rights. */
    User with(Standing other) {
        return new User(id, name, shown, language, closed, other);
    }
}
