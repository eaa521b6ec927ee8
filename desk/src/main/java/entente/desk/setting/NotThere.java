package entente.desk.setting;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** There is no such thing, or none that who asks may know of. */
final class NotThere extends ResponseStatusException {
    private static final long serialVersionUID = 1;

    NotThere() {
        super(HttpStatus.NOT_FOUND);
    }
}
