package entente.reader;

/**
 * The reading rules that findings name; the sentence for each stands in the interface's message
 * files under {@code rule.KEY}.
 */
public enum Rule {
    SESSION_OF_MECHANISM("meeting.session-of-mechanism"),
    SESSION_BY_ORDINAL("meeting.session-by-ordinal"),
    SESSION_NEXT("meeting.next-session"),
    SESSION_PREVIOUS("meeting.previous-session"),
    ENCOUNTER("meeting.encounter"),
    ROUND_TABLE("meeting.round-table"),
    AGREED("commitment.agreed"),
    PLEDGED("commitment.pledged"),
    READY("commitment.ready"),
    WILL("commitment.will"),
    INVITED("commitment.invited"),
    PROPOSED("commitment.proposed"),
    TITLE_INFINITIVE("commitment.title-infinitive"),
    PLANNED_SESSION("commitment.planned-session"),
    TABLE_ROW("commitment.table-row"),
    STATEMENT("statement.act"),
    AGREEMENT_NAMED("agreement.named"),
    AGREEMENT_LEADERS("agreement.of-leaders"),
    OBSERVANCE("observance.named"),
    PROJECT("project.named"),
    ROLE("role.named"),
    PERSON("person.office-and-name"),
    PROGRAMME_NAMED("programme.named"),
    PROGRAMME_COUNTED("programme.counted"),
    PROGRAMME_OF_PEOPLE("programme.of-people"),
    DIFFICULTY_NAMED("difficulty.named"),
    DIFFICULTY_REMAINS("difficulty.remains"),
    DIFFICULTY_CONCERN("difficulty.concern"),
    CHANNEL_LISTED("channel.listed"),
    CHANNEL_NAMED("channel.named"),
    VISIT_TOLD("visit.told"),
    VISIT_INVITED("visit.invited"),
    DATE_WRITTEN("date.written"),
    DATE_YEAR_OF_TEXT("date.year-of-text"),
    DATE_BYLINE("date.byline"),
    DATE_DATELINE("date.dateline"),
    DATE_WITNESS("date.page-metadata"),
    DATE_CLOCK("date.page-clock"),
    DATE_OF_SUBJECT("date.of-subject"),
    DATE_OF_SESSION("date.of-session"),
    DATE_OF_EVENT("date.of-event");

    private final String key;

    Rule(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
