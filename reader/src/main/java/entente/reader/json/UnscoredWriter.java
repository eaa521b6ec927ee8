package entente.reader.json;

import entente.domain.Channel;
import entente.domain.Difficulty;
import entente.domain.Findings;
import entente.domain.Programme;
import entente.domain.Visit;
import tools.jackson.core.JsonGenerator;

/** Writes the kinds of findings that are not scored. */
final class UnscoredWriter {
    private final JsonGenerator json;
    private final Parts parts;

    UnscoredWriter(JsonGenerator json, Parts parts) {
        this.json = json;
        this.parts = parts;
    }

    void write(Findings findings) {
        parts.list("programmes", findings.programmes(), this::programme);
        parts.list("difficulties", findings.difficulties(), this::difficulty);
        parts.list("channels", findings.channels(), this::channel);
        parts.list("visits", findings.visits(), this::visit);
    }

    private void programme(Programme programme) {
        json.writeStringProperty("id", programme.id());
        json.writeStringProperty("name", programme.name());
        parts.party("party", programme.party());
        parts.whole("count", programme.count());
        json.writeStringProperty("unit", programme.unit().word());
        parts.when("years", programme.years().when());
        parts.words("areas", programme.areas());
        parts.ground(programme);
        parts.basis("yearsBasis", programme.years());
    }

    private void difficulty(Difficulty difficulty) {
        json.writeStringProperty("id", difficulty.id());
        parts.parties("by", difficulty.by());
        parts.words("areas", difficulty.areas());
        parts.ground(difficulty);
    }

    private void channel(Channel channel) {
        json.writeStringProperty("kind", channel.kind().word());
        parts.ground(channel);
    }

    private void visit(Visit visit) {
        json.writeStringProperty("id", visit.id());
        json.writeStringProperty("status", visit.status().word());
        parts.party("party", visit.party());
        parts.text("visitor", visit.visitor());
        parts.word("level", visit.level());
        parts.where("where", visit.where());
        parts.when("when", visit.when().when());
        parts.ground(visit);
        parts.basis("whenBasis", visit.when());
    }
}
