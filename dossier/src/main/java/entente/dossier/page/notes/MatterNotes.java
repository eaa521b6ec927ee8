package entente.dossier.page.notes;

import entente.domain.Agreement;
import entente.domain.Dated;
import entente.domain.Finding;
import entente.domain.Observance;
import entente.domain.Person;
import entente.domain.Project;
import entente.domain.Role;
import entente.domain.Statement;
import entente.dossier.page.Basis;
import entente.dossier.page.Fact;
import entente.dossier.page.Kind;
import entente.dossier.page.Note;
import entente.words.Messages;
import entente.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Agreements, observances, projects, roles, people and statements as notes. */
record MatterNotes(Wording wording) {
    List<Note> agreements(List<Agreement> agreements) {
        return agreements.stream()
                .map(
                        each ->
                                matter(
                                        each.id(),
                                        each.name(),
                                        Facts.of(
                                                say("agreement." + each.level().word()),
                                                date(each)),
                                        each))
                .toList();
    }

    List<Note> observances(List<Observance> observances) {
        return observances.stream()
                .map(each -> matter(each.id(), each.name(), Facts.of(date(each)), each))
                .toList();
    }

    List<Note> projects(List<Project> projects) {
        return projects.stream()
                .map(
                        each ->
                                matter(
                                        each.id(),
                                        each.name(),
                                        Facts.of(say("progress." + each.status().word())),
                                        each))
                .toList();
    }

    List<Note> roles(List<Role> roles) {
        return roles.stream()
                .map(
                        each ->
                                matter(
                                        each.id(),
                                        wording.party(each.party()) + ": " + each.role(),
                                        Facts.of(date(each)),
                                        each))
                .toList();
    }

    /** People have no ids in findings; on a page they are numbered. */
    List<Note> people(List<Person> people) {
        List<Note> notes = new ArrayList<>();
        for (Person person : people) {
            String party = person.party() == null ? "" : wording.party(person.party());
            String office = Objects.requireNonNullElse(person.office(), "");
            notes.add(
                    new Note(
                            "n" + (notes.size() + 1),
                            Kind.PERSON,
                            "",
                            person.name(),
                            Facts.of(party, office),
                            person.evidence(),
                            person.rule(),
                            Basis.NONE));
        }
        return notes;
    }

    List<Note> statements(List<Statement> statements) {
        return statements.stream()
                .map(
                        each ->
                                new Note(
                                        each.id(),
                                        Kind.STATEMENT,
                                        say("said." + each.act().word()),
                                        "",
                                        Facts.of(
                                                wording.relation(each.by()),
                                                wording.areas(each.areas())),
                                        each.evidence(),
                                        each.rule(),
                                        Basis.NONE))
                .toList();
    }

    private static Note matter(String id, String name, List<Fact> facts, Finding finding) {
        Dated time = finding.time();
        return new Note(
                id,
                Kind.MATTER,
                "",
                name,
                facts,
                finding.evidence(),
                finding.rule(),
                Basis.of(time));
    }

    private String date(Finding finding) {
        return wording.date(finding.time().when());
    }

    private String say(String key) {
        Messages messages = wording.messages();
        return messages.say(key);
    }
}
