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

    /**
     * Refuses what may only be said with evidence when there is none.
     *
     * @param evidence words of one's own
     * @param document whether a document is given
     * @throws IllegalArgumentException when the completion needs evidence and neither is given
     */
    public void check(String evidence, boolean document) {
        if (needsEvidence() && evidence.isBlank() && !document) {
            throw new IllegalArgumentException(
                    "The completion (%s) has no evidence of action. Maybe name a document or say what was done."
                            .formatted(word));
        }
    }

    @Override
    public String word() {
        return word;
    }
}
