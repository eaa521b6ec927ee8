package entente.reader.json;

import java.io.Serial;

/** JSON that does not tell findings; the message is one sentence that names where and what. */
public final class WrongFindings extends IllegalArgumentException {
    @Serial private static final long serialVersionUID = 1;

    WrongFindings(String message, Throwable cause) {
        super(message, cause);
    }

    WrongFindings(String message) {
        super(message);
    }
}
