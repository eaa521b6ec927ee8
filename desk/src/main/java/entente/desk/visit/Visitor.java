package entente.desk.visit;

import entente.desk.door.User;
import entente.desk.right.Right;
import entente.desk.right.Standing;
import entente.register.Hand;
import entente.register.Register;
import entente.register.View;
import java.util.Locale;

/**
 * Who asks. Pages know the register through this only, so that nothing is shown or written but in
 * somebody's right and name; a test holds them to it.
 */
public final class Visitor {
    private final User user;
    private final Register register;
    private final Locale language;

    public Visitor(User user, Register register, Locale language) {
        this.user = user;
        this.register = register;
        this.language = language;
    }

    public User user() {
        return user;
    }

    public Standing standing() {
        return user.standing();
    }

    /** Of the interface, as asked for by this request. */
    public Locale language() {
        return language;
    }

    /** What is told of the relations in which the visitor is a reader. */
    public View view() {
        return view(Right.READER);
    }

    /** What is told of the relations in which the visitor has a right. */
    public View view(Right right) {
        return register.seen(standing().scope(right));
    }

    /** What a body sees for whom the visitor reports. */
    public View carrying(String body) {
        return register.seen(standing().carrying(body));
    }

    /** Writes in the visitor's name; the route has asked whether they may. */
    public Hand hand() {
        return register.by(user.shown());
    }
}
