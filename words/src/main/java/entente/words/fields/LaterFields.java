package entente.words.fields;

import entente.domain.Area;
import entente.domain.Channel;
import entente.domain.Difficulty;
import entente.domain.Level;
import entente.domain.Place;
import entente.domain.Programme;
import entente.domain.Visit;
import java.util.Map;
import java.util.Objects;

/** The fields of what the contract does not score: programmes, difficulties, channels, visits. */
final class LaterFields {
    private LaterFields() {}

    static Map<String, String> of(Programme p) {
        return new Shown()
                .text("name", p.name())
                .text("party", p.party())
                .text("count", p.count())
                .word("unit", p.unit())
                .time("years", p.years())
                .words("areas", p.areas())
                .all();
    }

    static Programme with(Programme p, Values values) {
        return new Programme(
                p.id(),
                values.text("name", p.name()),
                values.partyOrNull("party", p.party()),
                values.count("count", p.count()),
                values.word("unit", p.unit()),
                values.time("years", p.years()),
                values.words("areas", p.areas(), Area.class),
                values.evidence(),
                p.rule());
    }

    static Map<String, String> of(Difficulty d) {
        return new Shown().parties("by", d.by()).words("areas", d.areas()).all();
    }

    static Difficulty with(Difficulty d, Values values) {
        return new Difficulty(
                d.id(),
                values.parties("by", d.by()),
                values.words("areas", d.areas(), Area.class),
                values.evidence(),
                d.rule());
    }

    static Map<String, String> of(Channel c) {
        return new Shown().word("kind", c.kind()).all();
    }

    static Channel with(Channel c, Values values) {
        return new Channel(values.word("kind", c.kind()), values.evidence(), c.rule());
    }

    static Map<String, String> of(Visit v) {
        return new Shown()
                .word("status", v.status())
                .text("party", v.party())
                .text("visitor", v.visitor())
                .word("level", v.level())
                .text("where.country", v.where().country())
                .text("where.city", v.where().city())
                .time("when", v.when())
                .all();
    }

    static Visit with(Visit v, Values values) {
        return new Visit(
                v.id(),
                values.word("status", v.status()),
                values.partyOrNull("party", v.party()),
                values.textOrNull("visitor", v.visitor()),
                values.wordOrNull("level", v.level(), Level.class),
                Objects.requireNonNullElse(
                        MeetingFields.where(v.where(), values), new Place(null, null)),
                values.time("when", v.when()),
                values.evidence(),
                v.rule());
    }
}
