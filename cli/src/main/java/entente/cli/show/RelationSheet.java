package entente.cli.show;

import entente.cli.table.Sheet;
import entente.cli.terminal.Ink;
import entente.cli.terminal.Palette;
import entente.cli.terminal.Width;
import entente.domain.Status;
import entente.domain.When;
import entente.domain.chronicle.Chronicle;
import entente.domain.follow.Counts;
import entente.domain.series.Session;
import entente.words.Messages;
import entente.words.Wording;
import entente.words.follow.Fate;
import entente.words.follow.FigureWords;
import entente.words.series.Standpoint;
import java.util.List;
import java.util.stream.Stream;

/**
 * A relation as a desk officer thinks of it: each mechanism's series, what was promised at each
 * session and what became of it, who carries what, who is in office.
 */
public final class RelationSheet {
    /** How wide a finding's brief name is. */
    static final int NAME = 10;

    private final Wording wording;
    private final Messages messages;
    private final Palette palette;
    private final int width;

    /**
     * @param width in columns
     */
    public RelationSheet(Messages messages, Palette palette, int width) {
        this.wording = new Wording(messages);
        this.messages = messages;
        this.palette = palette;
        this.width = width;
    }

    /**
     * The relation, its last line ended.
     *
     * @param all whether directions are shown and not only counted
     */
    public String of(Standpoint standpoint, boolean all) {
        Sheet sheet = sheet();
        head(sheet, standpoint);
        Chronicle chronicle = standpoint.chronicle();
        SeriesLines series = new SeriesLines(sheet, wording, standpoint);
        chronicle.series().forEach(series::add);
        series.encounters(chronicle.encounters());
        PromiseLines promises = new PromiseLines(sheet, wording, standpoint, all);
        promises.add();
        promises.requests(chronicle.tracked());
        OtherLines others = new OtherLines(sheet, wording, standpoint);
        new UnscoredLines(sheet, wording, standpoint).add();
        others.carriers();
        others.people();
        others.agreements();
        return sheet.toString();
    }

    /** One session: all that is told of it, what was promised there, what it kept. */
    public String of(Standpoint standpoint, Session session, boolean all) {
        Sheet sheet = sheet();
        new SessionLines(sheet, wording, standpoint).add(session);
        new PromiseLines(sheet, wording, standpoint, all).at(session);
        new SessionLines(sheet, wording, standpoint).keeps(session);
        return sheet.toString();
    }

    private Sheet sheet() {
        return new Sheet(width, NAME, widestLabel(messages), palette);
    }

    private void head(Sheet sheet, Standpoint standpoint) {
        Chronicle chronicle = standpoint.chronicle();
        Counts counts = Counts.of(chronicle.tracked(), standpoint.today());
        FigureWords words = new FigureWords(messages);
        sheet.line(
                sheet.paint(
                        Ink.BOLD,
                        wording.relation(
                                List.of(
                                        chronicle.relation().first(),
                                        chronicle.relation().second()))));
        sheet.line(
                Sheet.joined(
                        chronicle.relation().toString(),
                        messages.say("as-of", wording.date(When.on(standpoint.today()))),
                        words.one("figures.reports", chronicle.filings().size()),
                        words.one("figures.sessions", sessions(chronicle))));
        sheet.line(Sheet.joined(words.commitments(counts)));
        sheet.line(sheet.paint(Ink.DIM, Sheet.joined(words.others(counts))));
        if (counts.suggested() > 0) {
            String relation = chronicle.relation().toString();
            String count = messages.number(counts.suggested());
            sheet.line(sheet.paint(Ink.CYAN, messages.say("figures.suggested", count, relation)));
        }
    }

    /** Those held, of all mechanisms. */
    private static long sessions(Chronicle chronicle) {
        return chronicle.series().stream()
                .flatMap(series -> series.sessions().stream())
                .filter(session -> session.status() == Status.HELD)
                .count();
    }

    static int widestLabel(Messages messages) {
        return Stream.of(Fate.values())
                .mapToInt(fate -> Width.of(messages.say("fate." + fate.word())))
                .max()
                .orElse(0);
    }
}
