package entente.cli.show;

import entente.cli.table.Grid;
import entente.cli.table.Grid.Head;
import entente.cli.table.Sheet;
import entente.cli.terminal.Ink;
import entente.cli.terminal.Palette;
import entente.cli.words.Messages;
import entente.cli.words.Wording;
import entente.register.account.Overview;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** All relations in figures: a row each, and below it the sessions that come next. */
public final class OverviewSheet {
    private final Wording wording;
    private final Messages messages;
    private final Palette palette;
    private final int width;

    /**
     * @param width in columns
     */
    public OverviewSheet(Messages messages, Palette palette, int width) {
        this.wording = new Wording(messages);
        this.messages = messages;
        this.palette = palette;
        this.width = width;
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
        grid.onto(sheet);
        return sheet.toString();
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
                        .map(due -> messages.say("next", words.of(due)))
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
