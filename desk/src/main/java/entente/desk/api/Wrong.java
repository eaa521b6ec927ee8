package entente.desk.api;

import java.util.List;
import org.springframework.http.HttpStatus;

/** Something in a request that is wrong. */
final class Wrong extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final String kind;
    private final transient List<String> details;

    /**
     * @param kind of its sentence, below "api."
     * @param details what the sentence is filled with
     */
    Wrong(HttpStatus status, String kind, String... details) {
        super(kind + " " + List.of(details));
        this.status = status;
        this.kind = kind;
        this.details = List.of(details);
    }

    HttpStatus status() {
        return status;
    }

    String kind() {
        return kind;
    }

    List<String> details() {
        return details;
    }
}
