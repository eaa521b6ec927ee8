package entente.words.fields;

import entente.domain.Area;
import entente.domain.Commitment;
import java.util.Map;

/** The fields of a commitment. */
final class CommitmentFields {
    private CommitmentFields() {}

    static Map<String, String> of(Commitment c) {
        return new Shown()
                .word("act", c.act())
                .parties("by", c.by())
                .parties("to", c.to())
                .words("areas", c.areas())
                .time("due", c.due())
                .text("meeting", c.meeting())
                .text("agreement", c.agreement())
                .all();
    }

    static Commitment with(Commitment c, Values values) {
        return new Commitment(
                c.id(),
                values.word("act", c.act()),
                values.parties("by", c.by()),
                values.parties("to", c.to()),
                values.words("areas", c.areas(), Area.class),
                values.time("due", c.due()),
                values.textOrNull("meeting", c.meeting()),
                values.textOrNull("agreement", c.agreement()),
                values.evidence(),
                c.rule());
    }
}
