package entente.desk.door;

import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;

/** The logins that go on. Who is closed out, or has a new password, is signed out everywhere. */
public final class Logins {
    private final FindByIndexNameSessionRepository<?> sessions;

    public Logins(FindByIndexNameSessionRepository<?> sessions) {
        this.sessions = sessions;
    }

    /**
     * Ends them.
     *
     * @param but the one that stays; null for none
     */
    public void end(User user, @Nullable String but) {
        for (String id : sessions.findByPrincipalName(user.name()).keySet()) {
            if (!id.equals(but)) {
                sessions.deleteById(id);
            }
        }
    }
}
