package entente.desk.visit;

import entente.desk.door.User;
import entente.register.Register;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Who asks where no login tells: a program with a secret address. */
@Component
public final class Visits {
    private final Register register;

    Visits(Register register) {
        this.register = register;
    }

    /**
     * @param user whose rights it has
     */
    public Visitor of(User user, Locale language) {
        return new Visitor(user, register, language);
    }
}
