package entente.cli.show;

import entente.cli.table.Grid;
import entente.cli.table.Grid.Head;
import entente.cli.table.Sheet;
import entente.cli.terminal.Ink;
import entente.cli.terminal.Palette;
import entente.register.account.Overview;
import entente.words.Messages;
import entente.words.Wording;
import entente.words.follow.FigureWords;
import entente.words.series.DueSessionWords;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** All relations in figures: a row each, and below it the sessions that come next. */
public final class OverviewSheet {
    private final Wording wording;
    private final Messages messages;
    private final Palette palette;
    private final int width;
    private final LocalDate today;

    /**
     * @param width in columns
     * @param today the day from which distances in time are told
     */
    public OverviewSheet(Messages messages, Palette palette, int width, LocalDate today) {
        this.wording = new Wording(messages);
        this.messages = messages;
        this.palette = palette;
        this.width = width;
        this.today = today;
    }

    /** The relations, the last line ended. */
    public String of(List<Overview> overviews) {
        Sheet sheet = new Sheet(width, 0, palette);
        if (overviews.isEmpty()) {
            sheet.line(messages.say("show.nothing"));
            return sheet.toString();
        }
        Grid grid = new Grid(heads());
        for (Overview overview : overviews) {
            grid.row(cells(overview), "");
            next(overview).forEach(grid::note);
        }
        if (grid.width() <= width) {
            grid.onto(sheet);
        } else {
            overviews.forEach(overview -> block(sheet, overview));
        }
        return sheet.toString();
    }

    /** Where the table is too wide: the same figures in words. */
    private void block(Sheet sheet, Overview overview) {
        sheet.line(palette.paint(Ink.BOLD, overview.relation().toString()));
        FigureWords words = new FigureWords(messages);
        sheet.note(
                Sheet.joined(
                        words.one("figures.sessions", overview.sessions()),
                        words.pair("figures.done", overview.doneOnTime(), overview.doneLate()),
                        words.pair("figures.open", overview.openInTime(), overview.pastDue()),
                        words.one("figures.no-date", overview.noDate()),
                        words.one("figures.directions", overview.directions()),
                        words.one("figures.requests.all", overview.requests()),
                        words.one("figures.pending", overview.pending())));
        next(overview).forEach(sheet::note);
    }

    private Head[] heads() {
        return Stream.concat(
                        Stream.of(Head.of(messages.say("head.relation"))),
                        Stream.of(
                                        "sessions",
                                        "on-time",
                                        "late",
                                        "in-time",
                                        "past-due",
                                        "no-date",
                                        "directions",
                                        "requests",
                                        "pending")
                                .map(name -> Head.ofNumbers(messages.say("head." + name))))
                .toArray(Head[]::new);
    }

    private List<String> cells(Overview overview) {
        Stream<String> figures =
                LongStream.of(
                                overview.sessions(),
                                overview.doneOnTime(),
                                overview.doneLate(),
                                overview.openInTime(),
                                overview.pastDue(),
                                overview.noDate(),
                                overview.directions(),
                                overview.requests(),
                                overview.pending())
                        .mapToObj(messages::number);
        String code = palette.paint(Ink.BOLD, overview.relation().toString());
        return Stream.concat(Stream.of(code), figures).toList();
    }

    private List<String> next(Overview overview) {
        DueSessionWords words = new DueSessionWords(wording);
        Stream<String> sessions =
                overview.next().stream()
                        .map(due -> messages.say("next", words.of(due, today)))
                        .map(line -> palette.paint(Ink.DIM, line));
        long suggested = overview.suggested();
        String relation = overview.relation().toString();
        Stream<String> follow =
                suggested == 0
                        ? Stream.of()
                        : Stream.of(
                                palette.paint(
                                        Ink.CYAN,
                                        messages.say(
                                                "figures.suggested",
                                                messages.number(suggested),
                                                relation)));
        return Stream.concat(sessions, follow).toList();
    }
}
