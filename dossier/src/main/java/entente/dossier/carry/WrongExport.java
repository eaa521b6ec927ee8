package entente.dossier.carry;

/**
 * A file that cannot be imported: where it is wrong, and one sentence on what is. It has no cause:
 * a register that looks for one would take the ledger's refusal of what stands in the file for
 * damage of its own.
 */
public final class WrongExport extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String place;
    private final String sentence;

    WrongExport(String place, String sentence) {
        super(place + ": " + sentence);
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
