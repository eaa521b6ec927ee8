package entente.domain.review;

import entente.domain.Agreement;
import entente.domain.Channel;
import entente.domain.Commitment;
import entente.domain.Difficulty;
import entente.domain.Finding;
import entente.domain.Findings;
import entente.domain.Meeting;
import entente.domain.Observance;
import entente.domain.Person;
import entente.domain.Programme;
import entente.domain.Project;
import entente.domain.Role;
import entente.domain.Statement;
import entente.domain.Visit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Findings' ids within one report ("m1", "c12"), by which they refer to each other. */
final class Local {
    private Local() {}

    /** All findings, in the order of the contract. */
    static List<Finding> all(Findings findings) {
        return findings.all();
    }

    /** The kind's place in the contract. */
    static int rank(Finding finding) {
        return switch (finding) {
            case Meeting _ -> 0;
            case Commitment _ -> 1;
            case Statement _ -> 2;
            case Agreement _ -> 3;
            case Observance _ -> 4;
            case Project _ -> 5;
            case Role _ -> 6;
            case Person _ -> 7;
            case Programme _ -> 8;
            case Difficulty _ -> 9;
            case Channel _ -> 10;
            case Visit _ -> 11;
        };
    }

    /** A person and a channel have none: the name and the kind stand for it. */
    static String id(Finding finding) {
        return switch (finding) {
            case Meeting meeting -> meeting.id();
            case Commitment commitment -> commitment.id();
            case Statement statement -> statement.id();
            case Agreement agreement -> agreement.id();
            case Observance observance -> observance.id();
            case Project project -> project.id();
            case Role role -> role.id();
            case Person person -> person.name();
            case Programme programme -> programme.id();
            case Difficulty difficulty -> difficulty.id();
            case Channel channel -> channel.kind().word();
            case Visit visit -> visit.id();
        };
    }

    static boolean has(Finding finding, Class<? extends Finding> kind, @Nullable String id) {
        return kind.isInstance(finding) && id(finding).equals(id);
    }

    /** The same finding under another id. */
    static Finding withId(Finding finding, String id) {
        if (id(finding).equals(id)) {
            return finding;
        }
        return switch (finding) {
            case Meeting m ->
                    new Meeting(
                            id,
                            m.status(),
                            m.subject(),
                            m.kind(),
                            m.mechanism(),
                            m.parties(),
                            m.ordinal(),
                            m.when(),
                            m.where(),
                            m.format(),
                            m.occasion(),
                            m.chairs(),
                            m.evidence(),
                            m.rule());
            case Commitment c ->
                    new Commitment(
                            id,
                            c.act(),
                            c.by(),
                            c.to(),
                            c.areas(),
                            c.due(),
                            c.meeting(),
                            c.agreement(),
                            c.evidence(),
                            c.rule());
            case Statement s ->
                    new Statement(id, s.act(), s.by(), s.areas(), s.evidence(), s.rule());
            case Agreement a ->
                    new Agreement(id, a.name(), a.level(), a.period(), a.evidence(), a.rule());
            case Observance o -> new Observance(id, o.name(), o.when(), o.evidence(), o.rule());
            case Project p -> new Project(id, p.name(), p.status(), p.evidence(), p.rule());
            case Role r -> new Role(id, r.party(), r.role(), r.when(), r.evidence(), r.rule());
            case Person person -> person;
            case Channel channel -> channel;
            case Programme g ->
                    new Programme(
                            id,
                            g.name(),
                            g.party(),
                            g.count(),
                            g.unit(),
                            g.years(),
                            g.areas(),
                            g.evidence(),
                            g.rule());
            case Difficulty d -> new Difficulty(id, d.by(), d.areas(), d.evidence(), d.rule());
            case Visit v ->
                    new Visit(
                            id,
                            v.status(),
                            v.party(),
                            v.visitor(),
                            v.level(),
                            v.where(),
                            v.when(),
                            v.evidence(),
                            v.rule());
        };
    }

    /** The same finding, which refers to these instead; only a commitment refers to anything. */
    static Finding referring(
            Finding finding, @Nullable String meeting, @Nullable String agreement) {
        return finding instanceof Commitment c
                ? new Commitment(
                        c.id(),
                        c.act(),
                        c.by(),
                        c.to(),
                        c.areas(),
                        c.due(),
                        meeting,
                        agreement,
                        c.evidence(),
                        c.rule())
                : finding;
    }
}
