package entente.cli.show;

import entente.cli.table.Sheet;
import entente.cli.terminal.Ink;
import entente.domain.Agreement;
import entente.domain.body.Assignment;
import entente.domain.follow.Counts;
import entente.domain.follow.Tracked;
import entente.domain.people.Tenure;
import entente.domain.relation.Filed;
import entente.words.Messages;
import entente.words.Plain;
import entente.words.Wording;
import entente.words.follow.FigureWords;
import entente.words.report.People;
import entente.words.series.Standpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Who carries what, the people in office, and the agreements with their periods. */
final class OtherLines {
    private final Sheet sheet;
    private final Wording wording;
    private final Messages messages;
    private final Standpoint standpoint;

    OtherLines(Sheet sheet, Wording wording, Standpoint standpoint) {
        this.sheet = sheet;
        this.wording = wording;
        this.messages = wording.messages();
        this.standpoint = standpoint;
    }

    /** Each body with what it carries, in figures. */
    void carriers() {
        Map<String, List<Tracked>> carried = new TreeMap<>();
        for (Tracked tracked : standpoint.chronicle().tracked()) {
            for (Assignment assignment : tracked.assignments()) {
                carried.computeIfAbsent(assignment.body(), _ -> new ArrayList<>()).add(tracked);
            }
        }
        if (carried.isEmpty()) {
            return;
        }
        sheet.heading(messages.say("section.carriers"));
        FigureWords figures = new FigureWords(messages);
        carried.forEach(
                (body, commitments) -> {
                    sheet.note(Plain.line(standpoint.body(body, messages.language().tag())));
                    sheet.under(
                            "  ",
                            Sheet.joined(
                                    figures.commitments(
                                            Counts.of(commitments, standpoint.today()))));
                });
    }

    void people() {
        List<Tenure> people = standpoint.chronicle().people();
        if (people.isEmpty()) {
            return;
        }
        sheet.heading(messages.say("section.office-holders"));
        for (Tenure tenure : people) {
            sheet.note(
                    Sheet.joined(
                            People.named(wording, tenure.name(), tenure.party(), tenure.office()),
                            wording.date(tenure.seen())));
            if (!tenure.variants().isEmpty()) {
                sheet.under("  ", sheet.paint(Ink.DIM, variants(tenure.variants())));
            }
        }
    }

    private String variants(List<Tenure.Variant> variants) {
        return messages.say(
                "variants", variants.stream().map(this::variant).collect(Collectors.joining(", ")));
    }

    private String variant(Tenure.Variant variant) {
        return Plain.line(variant.name())
                + " ("
                + messages.sentence("variant", variant.reason(), List.of())
                + ")";
    }

    void agreements() {
        List<Filed<Agreement>> agreements = standpoint.chronicle().agreements();
        if (agreements.isEmpty()) {
            return;
        }
        sheet.heading(messages.say("section.agreements"));
        for (Filed<Agreement> filed : agreements) {
            Agreement agreement = filed.finding();
            sheet.item(
                    filed.id().brief(),
                    Sheet.joined(
                            Plain.line(agreement.name()),
                            messages.say("agreement." + agreement.level().word()),
                            wording.date(agreement.period().when())));
        }
    }
}
