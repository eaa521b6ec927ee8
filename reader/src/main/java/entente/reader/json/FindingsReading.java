package entente.reader.json;

import entente.domain.Agreement;
import entente.domain.AgreementLevel;
import entente.domain.Commitment;
import entente.domain.Doubt;
import entente.domain.Findings;
import entente.domain.Mode;
import entente.domain.Observance;
import entente.domain.Paragraph;
import entente.domain.Person;
import entente.domain.Progress;
import entente.domain.Project;
import entente.domain.Report;
import entente.domain.Role;
import entente.domain.Statement;
import entente.domain.StatementAct;

/** Makes findings of what JSON tells. */
final class FindingsReading {
    private FindingsReading() {}

    static Findings of(Node told) {
        return new Findings(
                report(told.node("report")),
                told.list("meetings", MeetingReading::of),
                told.list("commitments", FindingsReading::commitment),
                told.list("statements", FindingsReading::statement),
                told.list("agreements", FindingsReading::agreement),
                told.list("observances", FindingsReading::observance),
                told.list("projects", FindingsReading::project),
                told.list("roles", FindingsReading::role),
                told.list("people", FindingsReading::person),
                told.list("programmes", UnscoredReading::programme),
                told.list("difficulties", UnscoredReading::difficulty),
                told.list("channels", UnscoredReading::channel),
                told.list("visits", UnscoredReading::visit),
                told.list("doubts", FindingsReading::doubt));
    }

    static Report report(Node told) {
        return new Report(
                told.textOrEmpty("sha256"),
                told.text("language"),
                told.textOrNull("title"),
                told.textOrNull("source"),
                told.texts("authors"),
                Shared.dated(told, "published", "publishedBasis"),
                told.list("body", Shared::span),
                told.textOrNull("text"),
                told.list("paragraphs", FindingsReading::paragraph));
    }

    private static Paragraph paragraph(Node told) {
        return new Paragraph(told.text("number"), Shared.span(told));
    }

    private static Commitment commitment(Node told) {
        return new Commitment(
                told.text("id"),
                told.word("act", Mode.class),
                Shared.parties(told, "by"),
                Shared.parties(told, "to"),
                Shared.areas(told),
                Shared.dated(told, "due", "dueBasis"),
                told.textOrNull("meeting"),
                told.textOrNull("agreement"),
                Shared.evidence(told),
                told.textOrEmpty("rule"));
    }

    private static Statement statement(Node told) {
        return new Statement(
                told.text("id"),
                told.word("act", StatementAct.class),
                Shared.parties(told, "by"),
                Shared.areas(told),
                Shared.evidence(told),
                told.textOrEmpty("rule"));
    }

    private static Agreement agreement(Node told) {
        return new Agreement(
                told.text("id"),
                told.text("name"),
                told.word("level", AgreementLevel.class),
                Shared.dated(told, "period", "periodBasis"),
                Shared.evidence(told),
                told.textOrEmpty("rule"));
    }

    private static Observance observance(Node told) {
        return new Observance(
                told.text("id"),
                told.text("name"),
                Shared.dated(told, "when", "whenBasis"),
                Shared.evidence(told),
                told.textOrEmpty("rule"));
    }

    private static Project project(Node told) {
        return new Project(
                told.text("id"),
                told.text("name"),
                told.word("status", Progress.class),
                Shared.evidence(told),
                told.textOrEmpty("rule"));
    }

    private static Role role(Node told) {
        return new Role(
                told.text("id"),
                Shared.party(told, "party"),
                told.text("role"),
                Shared.dated(told, "when", "whenBasis"),
                Shared.evidence(told),
                told.textOrEmpty("rule"));
    }

    private static Person person(Node told) {
        return new Person(
                told.text("name"),
                Shared.partyOrNull(told, "party"),
                told.textOrNull("office"),
                Shared.evidence(told),
                told.textOrEmpty("rule"));
    }

    /** Where another program names no reason, its sentence is the reason. */
    private static Doubt doubt(Node told) {
        String reason = told.textOrNull("reason");
        return new Doubt(
                told.text("about"),
                reason == null ? told.textOrEmpty("why") : reason,
                told.texts("details"),
                Shared.evidence(told));
    }
}
