package entente.domain.relation;

import entente.domain.Word;

/** What an officer has decided on a finding. */
public enum Review implements Word {
    /** Nobody has decided yet. */
    PENDING("pending"),
    ACCEPTED("accepted"),
    /** Accepted with a field changed. */
    CORRECTED("corrected"),
    /** Not the reader's: an officer found it. */
    ADDED("added"),
    REJECTED("rejected");

    private final String word;

    Review(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
