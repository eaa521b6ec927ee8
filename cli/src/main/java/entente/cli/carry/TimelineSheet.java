package entente.cli.carry;

import entente.cli.table.Grid;
import entente.cli.table.Grid.Head;
import entente.cli.table.Sheet;
import entente.cli.terminal.Palette;
import entente.dossier.picture.Row;
import entente.words.Messages;
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
                new Grid(Head.of(messages.say("head.when")), Head.of(messages.say("head.status")));
        for (Row row : rows) {
            String date = row.date().isEmpty() ? messages.say("date.unsaid") : row.date();
            grid.row(List.of(date, row.sign()), what(row));
        }
        grid.onto(sheet);
        return sheet.toString();
    }

    /** Sessions and promises say what they are; a gap, and what is due, say it of a mechanism. */
    private static String what(Row row) {
        boolean numbers = row.what().matches("[\\d–]*");
        return numbers ? Sheet.joined(row.lane(), row.what()) : row.what();
    }
}
