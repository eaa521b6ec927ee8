package entente.domain.follow;

import entente.domain.Word;

/**
 * How far a commitment is carried out: the scale of the Open Government Partnership's independent
 * reviews. The top two need evidence of action, not of announcement.
 */
public enum Completion implements Word {
    NO_EVIDENCE("no-evidence"),
    NOT_STARTED("not-started"),
    LIMITED("limited"),
    SUBSTANTIAL("substantial"),
    COMPLETE("complete");

    private final String word;

    Completion(String word) {
        this.word = word;
    }

    /** Whether it may only be said with evidence. */
    public boolean needsEvidence() {
        return compareTo(SUBSTANTIAL) >= 0;
    }

    @Override
    public String word() {
        return word;
    }
}
