package entente.domain;

/** What kind of encounter a meeting is (contract, rule 6). */
public enum MeetingKind implements Word {
    CONSULTATION("consultation"),
    COMMITTEE("committee"),
    DIALOGUE("dialogue"),
    TALKS("talks"),
    COURTESY_CALL("courtesy-call"),
    VISIT("visit"),
    ROUND_TABLE("round-table"),
    CONFERENCE("conference"),
    SUMMIT("summit"),
    CALL("call"),
    SIGNING("signing");

    private final String word;

    MeetingKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
