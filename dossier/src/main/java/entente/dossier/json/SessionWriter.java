package entente.dossier.json;

import entente.domain.When;
import entente.domain.relation.Filing;
import entente.domain.relation.ReportId;
import entente.domain.series.Contradiction;
import entente.domain.series.MechanismId;
import entente.domain.series.Session;

/** A session's keys; the object around them is the caller's. */
final class SessionWriter {
    private final Parts parts;
    private final Shelf shelf;

    SessionWriter(Parts parts, Shelf shelf) {
        this.parts = parts;
        this.shelf = shelf;
    }

    void write(Session session) {
        identity(session);
        parts.word("status", session.status());
        parts.when("when", session.when());
        parts.where("where", session.where());
        parts.party("host", session.host());
        parts.word("format", session.format());
        parts.text("occasion", session.occasion());
        parts.chairs("chairs", session.chairs());
        parts.word("review", session.review());
        parts.texts("members", session.members());
        parts.list("sources", session.sources(), this::source);
        parts.evidence("evidence", session.evidence());
        parts.list("doubts", session.doubts(), this::doubt);
    }

    /** Enough to recognise the session where another object refers to it. */
    void brief(Session session) {
        identity(session);
        parts.when("when", session.when());
        parts.where("where", session.where());
    }

    /** Which edition of which text: the address, and what people know it by. */
    void source(ReportId report) {
        Filing filing = shelf.filing(report);
        parts.text("report", report);
        parts.text("file", filing == null ? null : filing.file());
        parts.text("title", filing == null ? null : filing.report().title());
        parts.text("source", filing == null ? null : filing.report().source());
        parts.text("language", filing == null ? null : filing.report().language());
        parts.when("published", filing == null ? When.UNSAID : filing.report().published().when());
    }

    private void identity(Session session) {
        MechanismId mechanism = session.mechanism();
        parts.text("id", session.id());
        parts.object("mechanism", mechanism, this::mechanism);
        parts.word("level", mechanism == null ? null : mechanism.level());
        parts.word("kind", session.kind());
        parts.number("ordinal", session.ordinal());
    }

    private void mechanism(MechanismId mechanism) {
        parts.word("kind", mechanism.kind());
        parts.word("level", mechanism.level());
    }

    private void doubt(Contradiction doubt) {
        parts.text("field", doubt.field());
        parts.text("reason", doubt.reason());
        parts.list("claims", doubt.claims(), this::claim);
    }

    private void claim(Contradiction.Claim claim) {
        parts.text("value", claim.value());
        parts.evidence("evidence", claim.evidence());
    }
}
