package entente.desk.door;

import entente.desk.right.Standing;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;

/**
 * What who asks may do, as the rows say at this moment: a right taken away is gone with the next
 * request.
 */
public final class Standings {
    private final Users users;

    public Standings(Users users) {
        this.users = users;
    }

    /** The account behind a login; empty where there is none, or it was closed. */
    public Optional<User> user(@Nullable Authentication who) {
        if (who == null || !who.isAuthenticated() || who instanceof AnonymousAuthenticationToken) {
            return Optional.empty();
        }
        Optional<User> user = users.find(who.getName()).filter(each -> !each.closed());
        return who instanceof Narrowed narrowed
                ? user.map(each -> each.with(narrowed.narrow(each.standing())))
                : user;
    }

    public Optional<Standing> of(@Nullable Authentication who) {
        return user(who).map(User::standing);
    }
}
