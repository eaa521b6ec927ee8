package entente.cli.review;

import entente.cli.Workplace;
import entente.cli.table.Sheet;
import entente.cli.terminal.Ink;
import entente.cli.terminal.Width;
import entente.domain.Evidence;
import entente.domain.Finding;
import entente.domain.Report;
import entente.domain.relation.Filed;
import entente.register.account.FiledReport;
import entente.words.Messages;
import entente.words.Plain;
import entente.words.Wording;
import entente.words.decide.UnderReview;
import entente.words.fields.Fields;
import entente.words.fields.Glosses;
import entente.words.fields.Kind;
import entente.words.report.InSentence;
import entente.words.report.Quotes;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Shows a report's head, and a finding with its words in their sentence and its fields by number.
 */
final class FindingSheet {
    private static final int NUMBER = 5;

    /** Around the words, so that they are seen without colours too. */
    private static final String OPEN = "▸";

    private static final String CLOSE = "◂";

    private final Workplace at;
    private final Messages messages;
    private final Wording wording;
    private final Glosses glosses;

    FindingSheet(Workplace at) {
        this.at = at;
        this.messages = at.messages();
        this.wording = new Wording(messages);
        this.glosses = new Glosses(messages);
    }

    String head(FiledReport filed) {
        Sheet sheet = sheet();
        Report report = filed.filing().report();
        String title = Plain.line(Objects.requireNonNullElse(report.title(), ""));
        sheet.line(sheet.paint(Ink.BOLD, title.isEmpty() ? messages.say("untitled") : title));
        sheet.line(
                sheet.paint(
                        Ink.DIM,
                        Sheet.joined(
                                Plain.name(filed.filing().file()),
                                Plain.line(Objects.requireNonNullElse(report.source(), "")),
                                wording.language(report.language()),
                                wording.date(report.published().when()),
                                filed.filing().id().brief())));
        return sheet.toString();
    }

    String finding(Filed<?> filed, String text) {
        Sheet sheet = sheet();
        Kind kind = Kind.of(filed.finding());
        sheet.blank();
        sheet.line(
                Sheet.joined(
                        sheet.paint(Ink.BOLD, messages.say("finding." + kind.word())),
                        UnderReview.local(filed.finding()),
                        sheet.paint(Ink.DIM, filed.id().brief())));
        words(sheet, filed.finding().evidence(), text);
        fields(sheet, kind, filed.finding());
        return sheet.toString();
    }

    private void words(Sheet sheet, List<Evidence> evidence, String text) {
        sheet.row(
                "",
                2,
                InSentence.of(
                        text,
                        evidence.getFirst(),
                        quote -> sheet.paint(Ink.YELLOW, OPEN + quote + CLOSE)));
        for (Evidence other : evidence.subList(1, evidence.size())) {
            sheet.row("", 2, sheet.paint(Ink.DIM, messages.say("review.also", Quotes.of(other))));
        }
    }

    private void fields(Sheet sheet, Kind kind, Finding finding) {
        Map<String, String> fields = Fields.of(finding);
        int label =
                fields.keySet().stream()
                        .mapToInt(field -> Width.of(glosses.field(field)))
                        .max()
                        .orElse(0);
        int number = 0;
        for (Map.Entry<String, String> field : fields.entrySet()) {
            number++;
            String name = glosses.field(field.getKey());
            String lead =
                    sheet.paint(Ink.DIM, " ".repeat(number < 10 ? 3 : 2) + number + " ")
                            + name
                            + " ".repeat(label - Width.of(name));
            sheet.row(lead, NUMBER + label + 2, value(sheet, kind, field));
        }
    }

    private String value(Sheet sheet, Kind kind, Map.Entry<String, String> field) {
        String typed = Plain.line(field.getValue());
        if (typed.isEmpty()) {
            return sheet.paint(Ink.DIM, "–");
        }
        String gloss = glosses.value(kind, field.getKey(), typed);
        return gloss.isEmpty() || gloss.equals(typed.replace('-', ' '))
                ? typed
                : Sheet.joined(typed, sheet.paint(Ink.DIM, gloss));
    }

    private Sheet sheet() {
        return new Sheet(at.width(), 0, at.palette());
    }
}
