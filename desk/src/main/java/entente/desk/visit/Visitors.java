package entente.desk.visit;

import entente.desk.door.Standings;
import entente.register.Register;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Who comes, for those who have no {@link VisitorArgument}. */
@Component
public final class Visitors {
    private final Standings standings;
    private final Register register;

    Visitors(Standings standings, Register register) {
        this.standings = standings;
        this.register = register;
    }

    /** The visitor behind a login; empty where there is none, or the account was closed. */
    public Optional<Visitor> of(@Nullable Authentication who, Locale language) {
        return standings.user(who).map(user -> new Visitor(user, register, language));
    }
}
