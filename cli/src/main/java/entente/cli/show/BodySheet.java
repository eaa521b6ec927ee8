package entente.cli.show;

import entente.cli.table.Sheet;
import entente.cli.terminal.Ink;
import entente.cli.terminal.Palette;
import entente.domain.When;
import entente.domain.body.Assignment;
import entente.domain.body.Body;
import entente.domain.follow.Counts;
import entente.domain.follow.Tracked;
import entente.words.Messages;
import entente.words.Plain;
import entente.words.Wording;
import entente.words.follow.FigureWords;
import entente.words.series.Standpoint;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** A ministry, agency or locality and all that it carries, relation by relation. */
public final class BodySheet {
    private final Wording wording;
    private final Messages messages;
    private final Palette palette;
    private final int width;

    /**
     * @param width in columns
     */
    public BodySheet(Messages messages, Palette palette, int width) {
        this.wording = new Wording(messages);
        this.messages = messages;
        this.palette = palette;
        this.width = width;
    }

    /**
     * What it carries, the last line ended.
     *
     * @param relations those in which it carries anything
     */
    public String of(Body body, List<Standpoint> relations) {
        Sheet sheet =
                new Sheet(width, RelationSheet.NAME, RelationSheet.widestLabel(messages), palette);
        head(sheet, body);
        if (relations.isEmpty()) {
            sheet.blank();
            sheet.note(messages.say("body.nothing"));
        }
        relations.forEach(standpoint -> relation(sheet, body, standpoint));
        return sheet.toString();
    }

    private void head(Sheet sheet, Body body) {
        String name = Plain.line(body.name(messages.language().tag()));
        sheet.line(sheet.paint(Ink.BOLD, name));
        String others =
                body.names().values().stream()
                        .map(Plain::line)
                        .filter(other -> !other.equals(name))
                        .distinct()
                        .collect(Collectors.joining(" · "));
        sheet.line(
                sheet.paint(Ink.DIM, Sheet.joined(body.id(), wording.party(body.party()), others)));
    }

    private void relation(Sheet sheet, Body body, Standpoint standpoint) {
        List<Tracked> carried =
                standpoint.chronicle().tracked().stream()
                        .filter(tracked -> isCarried(tracked, body))
                        .toList();
        LocalDate today = standpoint.today();
        FigureWords figures = new FigureWords(messages);
        sheet.heading(standpoint.chronicle().relation().toString());
        sheet.note(
                Sheet.joined(
                        messages.say("as-of", wording.date(When.on(today))),
                        Sheet.joined(figures.commitments(Counts.of(carried, today)))));
        CommitmentEntry entry = new CommitmentEntry(sheet, wording, standpoint);
        carried.forEach(entry::add);
    }

    private static boolean isCarried(Tracked tracked, Body body) {
        return tracked.assignments().stream().map(Assignment::body).anyMatch(body.id()::equals);
    }
}
