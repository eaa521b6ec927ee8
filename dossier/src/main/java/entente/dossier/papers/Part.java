package entente.dossier.papers;

import java.util.Locale;

/** A paper of a dossier. */
public enum Part {
    BOOK,
    MINUTES,
    RELEASE;

    /** As typed, and in the file's name. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
