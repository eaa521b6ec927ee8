package entente.desk.door;

import entente.desk.right.Standing;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

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
        Optional<User> user = read(who.getName()).filter(each -> !each.closed());
        return who instanceof Narrowed narrowed
                ? user.map(each -> each.with(narrowed.narrow(each.standing())))
                : user;
    }

    /** Once for each request, however many parts of it ask. */
    private Optional<User> read(String name) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return users.find(name);
        }
        String key = Standings.class.getName() + "." + name;
        if (request.getAttribute(key, RequestAttributes.SCOPE_REQUEST) instanceof User known) {
            return Optional.of(known);
        }
        Optional<User> found = users.find(name);
        found.ifPresent(user -> request.setAttribute(key, user, RequestAttributes.SCOPE_REQUEST));
        return found;
    }

    public Optional<Standing> of(@Nullable Authentication who) {
        return user(who).map(User::standing);
    }
}
