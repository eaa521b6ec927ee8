package entente.cli.carry;

import entente.cli.table.Grid;
import entente.cli.table.Grid.Head;
import entente.cli.table.Sheet;
import entente.cli.terminal.Palette;
import entente.cli.terminal.Plain;
import entente.cli.words.Messages;
import entente.dossier.picture.Row;
import java.util.List;

/**
 * A relation's time as rows under one another, for people.
 *
 * @param width in columns
 */
record TimelineSheet(Messages messages, Palette palette, int width) {
    String of(List<Row> rows) {
        Sheet sheet = new Sheet(width, 0, palette);
        if (rows.isEmpty()) {
            sheet.line(messages.say("picture.nothing"));
            return sheet.toString();
        }
        Grid grid =
                new Grid(
                        Head.of(messages.say("head.when")),
                        Head.of(messages.say("head.status")));
        for (Row row : rows) {
            String date = row.date().isEmpty() ? messages.say("date.unsaid") : row.date();
            grid.row(
                    List.of(date, row.sign()),
                    Sheet.joined(Plain.line(row.lane()), Plain.line(row.what())));
        }
        grid.onto(sheet);
        return sheet.toString();
    }
}
