package entente.dossier.json;

import entente.domain.Agreement;
import entente.domain.chronicle.Chronicle;
import entente.domain.follow.Counts;
import entente.domain.follow.Tracked;
import entente.domain.people.Tenure;
import entente.domain.relation.Cited;
import entente.domain.relation.Filed;
import entente.domain.relation.Filing;
import entente.domain.series.Session;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** One relation, and the objects that make it up by themselves. */
final class RelationWriter {
    private final JsonGenerator json;
    private final Parts parts;
    private final SessionWriter sessions;
    private final CommitmentWriter commitments;
    private final LocalDate on;

    RelationWriter(JsonGenerator json, Chronicle chronicle, LocalDate on) {
        Shelf shelf = new Shelf(chronicle);
        this.json = json;
        this.parts = new Parts(json);
        this.sessions = new SessionWriter(parts, shelf);
        this.commitments =
                new CommitmentWriter(json, parts, new KeptWriter(parts, shelf, sessions), on);
        this.on = on;
    }

    void relation(Chronicle chronicle) {
        parts.object(chronicle, this::keys);
    }

    void session(Session session) {
        parts.object(session, sessions::write);
    }

    void commitment(Tracked tracked) {
        parts.object(tracked, commitments::write);
    }

    private void keys(Chronicle chronicle) {
        parts.text("relation", chronicle.relation());
        parts.texts(
                "parties", List.of(chronicle.relation().first(), chronicle.relation().second()));
        parts.text("zone", chronicle.zone());
        parts.object("counts", Counts.of(chronicle.tracked(), on), this::counts);
        parts.list("mechanisms", chronicle.series(), new SeriesWriter(parts, sessions)::write);
        parts.list("encounters", chronicle.encounters(), sessions::write);
        parts.list("commitments", chronicle.tracked(), commitments::write);
        parts.list("people", chronicle.people(), this::person);
        parts.list("agreements", chronicle.agreements(), this::agreement);
        parts.list("reports", chronicle.filings(), this::report);
    }

    private void counts(Counts counts) {
        parts.number("commitments", counts.commitments());
        parts.number("doneOnTime", counts.doneOnTime());
        parts.number("doneLate", counts.doneLate());
        parts.number("doneUndated", counts.doneUndated());
        parts.number("openInTime", counts.openInTime());
        parts.number("pastDue", counts.pastDue());
        parts.number("pastDueNoWord", counts.pastDueNoWord());
        parts.number("overdue", counts.overdue());
        parts.number("openUndated", counts.openUndated());
        parts.number("directions", counts.directions());
        parts.number("requestsAnswered", counts.requestsAnswered());
        parts.number("requestsOpen", counts.requestsOpen());
        parts.number("pending", counts.pending());
        parts.number("suggested", counts.suggested());
    }

    private void person(Tenure tenure) {
        parts.text("name", tenure.name());
        parts.list("variants", tenure.variants(), this::variant);
        parts.party("party", tenure.party());
        parts.text("office", tenure.office());
        parts.when("seen", tenure.seen());
        parts.evidence("evidence", tenure.evidence());
    }

    private void variant(Tenure.Variant variant) {
        parts.text("name", variant.name());
        parts.text("reason", variant.reason());
    }

    private void agreement(Filed<Agreement> filed) {
        Agreement agreement = filed.finding();
        parts.text("id", filed.id());
        parts.text("name", agreement.name());
        parts.word("level", agreement.level());
        parts.when("period", agreement.period().when());
        parts.word("review", filed.review());
        parts.evidence(
                "evidence",
                agreement.evidence().stream()
                        .map(words -> new Cited(filed.report(), words))
                        .toList());
    }

    private void report(Filing filing) {
        sessions.source(filing.id());
        parts.texts("authors", filing.report().authors());
        json.writeNumberProperty("findings", filing.findings().size());
    }
}
