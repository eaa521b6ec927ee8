package entente.reader.json;

import entente.domain.Agreement;
import entente.domain.Commitment;
import entente.domain.Doubt;
import entente.domain.Findings;
import entente.domain.Observance;
import entente.domain.Paragraph;
import entente.domain.Person;
import entente.domain.Project;
import entente.domain.Report;
import entente.domain.Role;
import entente.domain.Statement;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes one report's findings. In every object the contract's keys come first and in its order,
 * ours after them.
 */
final class FindingsWriter {
    private final JsonGenerator json;
    private final Parts parts;
    private final Sentences sentences;

    FindingsWriter(JsonGenerator json, Sentences sentences) {
        this.json = json;
        this.parts = new Parts(json);
        this.sentences = sentences;
    }

    void write(Findings findings, @Nullable String file) {
        MeetingWriter meetings = new MeetingWriter(json, parts);
        json.writeStartObject();
        report(findings.report(), file);
        parts.list("meetings", findings.meetings(), meetings::write);
        parts.list("commitments", findings.commitments(), this::commitment);
        parts.list("statements", findings.statements(), this::statement);
        parts.list("agreements", findings.agreements(), this::agreement);
        parts.list("observances", findings.observances(), this::observance);
        parts.list("projects", findings.projects(), this::project);
        parts.list("roles", findings.roles(), this::role);
        parts.list("people", findings.people(), this::person);
        new UnscoredWriter(json, parts).write(findings);
        parts.list("doubts", findings.doubts(), this::doubt);
        rules(findings);
        json.writeEndObject();
    }

    private void report(Report report, @Nullable String file) {
        json.writeName("report");
        json.writeStartObject();
        json.writeStringProperty("sha256", report.sha256());
        json.writeStringProperty("language", report.language());
        parts.text("title", report.title());
        parts.text("source", report.source());
        parts.strings("authors", report.authors());
        parts.when("published", report.published().when());
        parts.list("body", report.body(), parts::span);
        if (report.text() != null) {
            json.writeStringProperty("text", report.text());
        }
        if (file != null) {
            json.writeStringProperty("file", file);
        }
        parts.basis("publishedBasis", report.published());
        if (!report.paragraphs().isEmpty()) {
            parts.list("paragraphs", report.paragraphs(), this::paragraph);
        }
        json.writeEndObject();
    }

    private void paragraph(Paragraph paragraph) {
        json.writeStringProperty("number", paragraph.number());
        parts.span(paragraph.span());
    }

    private void commitment(Commitment commitment) {
        json.writeStringProperty("id", commitment.id());
        json.writeStringProperty("act", commitment.act().word());
        parts.parties("by", commitment.by());
        parts.parties("to", commitment.to());
        parts.words("areas", commitment.areas());
        parts.when("due", commitment.due().when());
        parts.text("meeting", commitment.meeting());
        parts.text("agreement", commitment.agreement());
        parts.ground(commitment);
        parts.basis("dueBasis", commitment.due());
    }

    private void statement(Statement statement) {
        json.writeStringProperty("id", statement.id());
        json.writeStringProperty("act", statement.act().word());
        parts.parties("by", statement.by());
        parts.words("areas", statement.areas());
        parts.ground(statement);
    }

    private void agreement(Agreement agreement) {
        json.writeStringProperty("id", agreement.id());
        json.writeStringProperty("name", agreement.name());
        json.writeStringProperty("level", agreement.level().word());
        parts.when("period", agreement.period().when());
        parts.ground(agreement);
        parts.basis("periodBasis", agreement.period());
    }

    private void observance(Observance observance) {
        json.writeStringProperty("id", observance.id());
        json.writeStringProperty("name", observance.name());
        parts.when("when", observance.when().when());
        parts.ground(observance);
        parts.basis("whenBasis", observance.when());
    }

    private void project(Project project) {
        json.writeStringProperty("id", project.id());
        json.writeStringProperty("name", project.name());
        json.writeStringProperty("status", project.status().word());
        parts.ground(project);
    }

    private void role(Role role) {
        json.writeStringProperty("id", role.id());
        json.writeStringProperty("party", role.party().code());
        json.writeStringProperty("role", role.role());
        parts.when("when", role.when().when());
        parts.ground(role);
        parts.basis("whenBasis", role.when());
    }

    private void person(Person person) {
        json.writeStringProperty("name", person.name());
        parts.party("party", person.party());
        parts.text("office", person.office());
        parts.ground(person);
    }

    private void doubt(Doubt doubt) {
        json.writeStringProperty("about", doubt.about());
        json.writeStringProperty("why", sentences.doubt().apply(doubt));
        parts.evidence("evidence", doubt.evidence());
        json.writeStringProperty("reason", doubt.reason());
        parts.strings("details", doubt.details());
    }

    /** The sentence of every rule that had a hand in the findings, under its key. */
    private void rules(Findings findings) {
        var sentence = sentences.rule();
        if (sentence == null) {
            return;
        }
        json.writeName("rules");
        json.writeStartObject();
        for (String rule : findings.rules()) {
            json.writeStringProperty(rule, sentence.apply(rule));
        }
        json.writeEndObject();
    }
}
