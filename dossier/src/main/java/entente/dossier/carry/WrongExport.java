package entente.dossier.carry;

import org.jspecify.annotations.Nullable;

/** A file that cannot be imported: where it is wrong, and one sentence on what is. */
public final class WrongExport extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String place;
    private final String sentence;

    WrongExport(String place, String sentence, @Nullable Throwable cause) {
        super(place + ": " + sentence, cause);
        this.place = place;
        this.sentence = sentence;
    }

    /** "log[17].body", "documents[3].address", "line 12, column 9". */
    public String place() {
        return place;
    }

    public String sentence() {
        return sentence;
    }
}
