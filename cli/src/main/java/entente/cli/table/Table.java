package entente.cli.table;

import entente.cli.run.Rendering;
import entente.cli.terminal.Ink;
import entente.cli.terminal.Palette;
import entente.cli.terminal.Width;
import entente.domain.Dated;
import entente.domain.Doubt;
import entente.domain.Findings;
import entente.domain.Mode;
import entente.domain.Progress;
import entente.domain.Report;
import entente.domain.Status;
import entente.domain.Word;
import entente.words.Messages;
import entente.words.Plain;
import entente.words.Wording;
import entente.words.report.Quotes;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A report's findings as one compact block: what it is, what is doubtful, which meetings, which
 * commitments, and the rest.
 */
public final class Table implements Rendering {
    private final Wording wording;
    private final Messages messages;
    private final Palette palette;
    private final int width;
    private final int label;
    private final boolean explained;

    /**
     * @param width in columns
     * @param explained whether each finding names the rule that made it
     */
    public Table(Messages messages, Palette palette, int width, boolean explained) {
        this.wording = new Wording(messages);
        this.messages = messages;
        this.palette = palette;
        this.width = width;
        this.label = widestLabel(messages);
        this.explained = explained;
    }

    @Override
    public String of(Findings findings, String name) {
        Sheet sheet = new Sheet(width, label, palette);
        Explaining explaining = new Explaining(sheet, messages, explained);
        header(sheet, findings.report(), name);
        explaining.under(findings.report().published());
        findings.doubts().forEach(doubt -> doubt(sheet, doubt));
        new MeetingLines(sheet, wording, explaining).add(findings.meetings());
        new CommitmentLines(sheet, wording, explaining).add(findings);
        new OtherLines(sheet, wording, explaining).add(findings);
        new UnscoredLines(sheet, wording, explaining).add(findings);
        if (findings.all().isEmpty()) {
            sheet.blank();
            sheet.item("", messages.say("nothing"));
        }
        return sheet.toString();
    }

    private void header(Sheet sheet, Report report, String name) {
        String title = Plain.line(Objects.requireNonNullElse(report.title(), ""));
        sheet.line(
                title.isEmpty()
                        ? sheet.paint(Ink.DIM, messages.say("untitled"))
                        : sheet.paint(Ink.BOLD, title));
        String file = name.equals("-") ? messages.say("standard-input") : Plain.name(name);
        String source = Plain.line(Objects.requireNonNullElse(report.source(), ""));
        sheet.line(
                sheet.paint(
                        Ink.DIM,
                        Sheet.joined(
                                file,
                                source,
                                wording.language(report.language()),
                                published(report.published()))));
    }

    /** The date with the words that it was read from. */
    private String published(Dated published) {
        String date = wording.date(published.when());
        if (date.isEmpty()) {
            return messages.say("published.unsaid");
        }
        String said = messages.say("published", date);
        return published.words().isEmpty() ? said : said + " " + Quotes.of(published.words());
    }

    private void doubt(Sheet sheet, Doubt doubt) {
        String why = messages.sentence("doubt", doubt.reason(), doubt.details());
        sheet.line(
                sheet.paint(
                        Ink.YELLOW, "⚠ " + wording.about(doubt.about()) + ": " + Plain.line(why)));
    }

    private static int widestLabel(Messages messages) {
        return Stream.of(
                        labels("status", Status.values()),
                        labels("act", Mode.values()),
                        labels("progress", Progress.values()))
                .flatMap(keys -> keys)
                .mapToInt(key -> Width.of(messages.say(key)))
                .max()
                .orElse(0);
    }

    private static Stream<String> labels(String family, Word... vocabulary) {
        return Stream.of(vocabulary).map(word -> family + "." + word.word());
    }
}
