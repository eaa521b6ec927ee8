package entente.cli.json;

import entente.cli.words.Messages;
import entente.cli.words.Rules;
import entente.domain.Findings;
import tools.jackson.core.JsonGenerator;

/** Writes the sentence of every rule that had a hand in the findings, under its key. */
record RulesWriter(JsonGenerator json, Messages messages) {
    void write(Findings findings) {
        json.writeName("rules");
        json.writeStartObject();
        for (String rule : Rules.of(findings)) {
            json.writeStringProperty(rule, messages.sentence("rule", rule, java.util.List.of()));
        }
        json.writeEndObject();
    }
}
