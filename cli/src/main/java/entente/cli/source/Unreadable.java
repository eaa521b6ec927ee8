package entente.cli.source;

/** An input gave no bytes that could be read. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Complaint complaint;

    Unreadable(Complaint complaint) {
        super(complaint.key());
        this.complaint = complaint;
    }

    /** Why, to be told in one line. */
    public Complaint complaint() {
        return complaint;
    }
}
