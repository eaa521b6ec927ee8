package entente.words.fields;

import entente.domain.Agreement;
import entente.domain.Area;
import entente.domain.Observance;
import entente.domain.Person;
import entente.domain.Project;
import entente.domain.Role;
import entente.domain.Statement;
import java.util.Map;

/** The fields of statements, agreements, observances, projects, roles and people. */
final class OtherFields {
    private OtherFields() {}

    static Map<String, String> of(Statement s) {
        return new Shown()
                .word("act", s.act())
                .parties("by", s.by())
                .words("areas", s.areas())
                .all();
    }

    static Statement with(Statement s, Values values) {
        return new Statement(
                s.id(),
                values.word("act", s.act()),
                values.parties("by", s.by()),
                values.words("areas", s.areas(), Area.class),
                values.evidence(),
                s.rule());
    }

    static Map<String, String> of(Agreement a) {
        return new Shown()
                .text("name", a.name())
                .word("level", a.level())
                .time("period", a.period())
                .all();
    }

    static Agreement with(Agreement a, Values values) {
        return new Agreement(
                a.id(),
                values.text("name", a.name()),
                values.word("level", a.level()),
                values.time("period", a.period()),
                values.evidence(),
                a.rule());
    }

    static Map<String, String> of(Observance o) {
        return new Shown().text("name", o.name()).time("when", o.when()).all();
    }

    static Observance with(Observance o, Values values) {
        return new Observance(
                o.id(),
                values.text("name", o.name()),
                values.time("when", o.when()),
                values.evidence(),
                o.rule());
    }

    static Map<String, String> of(Project p) {
        return new Shown().text("name", p.name()).word("status", p.status()).all();
    }

    static Project with(Project p, Values values) {
        return new Project(
                p.id(),
                values.text("name", p.name()),
                values.word("status", p.status()),
                values.evidence(),
                p.rule());
    }

    static Map<String, String> of(Role r) {
        return new Shown()
                .text("party", r.party())
                .text("role", r.role())
                .time("when", r.when())
                .all();
    }

    static Role with(Role r, Values values) {
        return new Role(
                r.id(),
                values.party("party", r.party()),
                values.text("role", r.role()),
                values.time("when", r.when()),
                values.evidence(),
                r.rule());
    }

    static Map<String, String> of(Person p) {
        return new Shown()
                .text("name", p.name())
                .text("party", p.party())
                .text("office", p.office())
                .all();
    }

    static Person with(Person p, Values values) {
        return new Person(
                values.text("name", p.name()),
                values.partyOrNull("party", p.party()),
                values.textOrNull("office", p.office()),
                values.evidence(),
                p.rule());
    }
}
