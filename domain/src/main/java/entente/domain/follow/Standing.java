package entente.domain.follow;

import entente.domain.Word;

/** Whether an undertaking is counted. */
public enum Standing implements Word {
    /** With a due date, a planned meeting, a project or an observance: followed and scored. */
    COMMITMENT("commitment"),
    /** "Strengthen ties": kept and shown, not scored. */
    DIRECTION("direction"),
    /** An invitation or a proposal of one side: answered or not, never counted as a debt. */
    REQUEST("request");

    private final String word;

    Standing(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
