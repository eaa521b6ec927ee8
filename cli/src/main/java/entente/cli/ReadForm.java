package entente.cli;

import java.util.Locale;

/** How what a report says is written. */
enum ReadForm {
    /** For people, on a terminal. */
    TABLE,
    /** One object a line, for programs. */
    JSON,
    /** A page, for people, in a browser. */
    HTML;

    /** As typed after {@code --format}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
