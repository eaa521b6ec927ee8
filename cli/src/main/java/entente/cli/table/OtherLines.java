package entente.cli.table;

import entente.domain.Dated;
import entente.domain.Finding;
import entente.domain.Findings;
import entente.domain.Statement;
import entente.domain.StatementAct;
import entente.words.Messages;
import entente.words.Plain;
import entente.words.Wording;
import entente.words.report.People;
import entente.words.report.Quotes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The rest: statements (only counted, unless explained), agreements, observances, projects, roles
 * and people.
 */
final class OtherLines {
    private final Sheet sheet;
    private final Wording wording;
    private final Messages messages;
    private final Explaining explaining;

    OtherLines(Sheet sheet, Wording wording, Explaining explaining) {
        this.sheet = sheet;
        this.wording = wording;
        this.messages = wording.messages();
        this.explaining = explaining;
    }

    void add(Findings findings) {
        statements(findings.statements());
        section(
                "agreements",
                findings.agreements(),
                agreement ->
                        item(
                                agreement,
                                agreement.id(),
                                Sheet.joined(
                                        Plain.line(agreement.name()),
                                        messages.say("agreement." + agreement.level().word()),
                                        wording.date(agreement.period().when())),
                                agreement.period()));
        section(
                "observances",
                findings.observances(),
                observance ->
                        item(
                                observance,
                                observance.id(),
                                Sheet.joined(
                                        Plain.line(observance.name()),
                                        wording.date(observance.when().when())),
                                observance.when()));
        section(
                "projects",
                findings.projects(),
                project ->
                        item(
                                project,
                                project.id(),
                                Sheet.joined(
                                        Plain.line(project.name()),
                                        messages.say("progress." + project.status().word())),
                                Dated.UNSAID));
        section(
                "roles",
                findings.roles(),
                role ->
                        item(
                                role,
                                role.id(),
                                Sheet.joined(
                                        wording.party(role.party())
                                                + ": "
                                                + Plain.line(role.role()),
                                        wording.date(role.when().when())),
                                role.when()));
        section(
                "people",
                findings.people(),
                person ->
                        item(
                                person,
                                "",
                                People.named(
                                        wording, person.name(), person.party(), person.office()),
                                Dated.UNSAID));
    }

    private <T> void section(String name, List<T> findings, Consumer<T> add) {
        if (!findings.isEmpty()) {
            sheet.heading(messages.say("section." + name));
            findings.forEach(add);
        }
    }

    private void item(Finding finding, String id, String words, Dated date) {
        sheet.item(id, words);
        explaining.under(finding, date);
    }

    private void statements(List<Statement> statements) {
        if (explaining.asked()) {
            section(
                    "statements",
                    statements,
                    statement ->
                            item(
                                    statement,
                                    statement.id(),
                                    Sheet.joined(
                                            messages.say("said." + statement.act().word()),
                                            wording.relation(statement.by()),
                                            wording.areas(statement.areas()),
                                            Quotes.of(statement.evidence())),
                                    Dated.UNSAID));
        } else {
            section("statements", counts(statements), count -> sheet.item("", count));
        }
    }

    private List<String> counts(List<Statement> statements) {
        Map<StatementAct, Long> counts =
                statements.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Statement::act, TreeMap::new, Collectors.counting()));
        String all =
                counts.entrySet().stream()
                        .map(
                                count ->
                                        messages.say("said." + count.getKey().word())
                                                + " "
                                                + count.getValue())
                        .collect(Collectors.joining(" · "));
        return all.isEmpty() ? List.of() : List.of(all);
    }
}
