package entente.cli;

import java.util.Locale;

/** How what was found is written. */
public enum Form {
    /** For people. */
    TABLE,
    /** One object a line, for programs. */
    JSON;

    /** As typed after {@code --format}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
