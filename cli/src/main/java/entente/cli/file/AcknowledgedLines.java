package entente.cli.file;

import entente.cli.Workplace;
import entente.cli.table.Sheet;
import entente.cli.terminal.Ink;
import entente.cli.terminal.Width;
import entente.domain.Finding;
import entente.domain.Findings;
import entente.domain.relation.Relation;
import entente.domain.review.Difference;
import entente.register.filing.Outcome;
import entente.words.Messages;
import entente.words.Parties;
import entente.words.Plain;
import entente.words.fields.Changes;
import entente.words.report.Quotes;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A line a report, and below it what a later reading changes. */
final class AcknowledgedLines implements Acknowledging {
    private static final List<String> LABELS = List.of("new", "anew", "known");

    /** Changes shown of a report; the others are counted. */
    private static final int MOST = 12;

    private final Workplace at;
    private final Messages messages;
    private final Parties parties;
    private final int label;

    AcknowledgedLines(Workplace at) {
        this.at = at;
        this.messages = at.messages();
        this.parties = new Parties(messages);
        this.label = LABELS.stream().mapToInt(key -> Width.of(label(key))).max().orElse(0) + 2;
    }

    @Override
    public String of(Outcome outcome, Findings findings) {
        Sheet sheet = new Sheet(at.width(), 0, at.palette());
        String file =
                outcome.file().equals("-")
                        ? messages.say("standard-input")
                        : Plain.name(outcome.file());
        switch (outcome) {
            case Outcome.New(var _, var _, var _, List<Relation> relations) ->
                    row(sheet, "new", Ink.GREEN, file, counts(findings), names(relations));
            case Outcome.Known _ -> row(sheet, "known", Ink.DIM, file);
            case Outcome.ReadAnew(
                            var _,
                            var _,
                            var _,
                            List<Relation> relations,
                            Difference difference) -> {
                row(sheet, "anew", Ink.YELLOW, file, names(relations));
                changes(sheet, difference);
            }
        }
        return sheet.toString();
    }

    private void row(Sheet sheet, String key, Ink ink, String... words) {
        sheet.row(sheet.paint(ink, label(key)), label, Sheet.joined(words));
    }

    private String label(String key) {
        return messages.say("filed." + key + ".label");
    }

    private String counts(Findings findings) {
        return Sheet.joined(
                messages.say("summary.meetings", messages.number(findings.meetings().size())),
                messages.say(
                        "summary.commitments", messages.number(findings.commitments().size())));
    }

    private String names(List<Relation> relations) {
        return relations.stream()
                .map(relation -> parties.relation(List.of(relation.first(), relation.second())))
                .collect(Collectors.joining(", "));
    }

    private void changes(Sheet sheet, Difference difference) {
        List<String> lines =
                Stream.of(
                                difference.added().values().stream()
                                        .map(finding -> words("+", finding)),
                                difference.gone().values().stream()
                                        .map(finding -> words("−", finding)),
                                difference.changed().values().stream()
                                        .map(
                                                change ->
                                                        words("~", change.now())
                                                                + " "
                                                                + Changes.between(
                                                                        change.was(),
                                                                        change.now())))
                        .flatMap(all -> all)
                        .toList();
        lines.stream().limit(MOST).forEach(sheet::under);
        if (lines.size() > MOST) {
            sheet.under(messages.say("filed.more", messages.number((long) lines.size() - MOST)));
        }
    }

    private static String words(String sign, Finding finding) {
        return sign + " " + Quotes.of(finding.evidence().getFirst());
    }
}
