package entente.cli.carry;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.domain.chronicle.Chronicle;
import entente.domain.relation.Relation;
import entente.dossier.csv.ChronicleTable;
import entente.dossier.csv.CommitmentTable;
import entente.dossier.csv.Csv;
import entente.dossier.csv.SessionTable;
import entente.dossier.ics.Feed;
import entente.dossier.json.ExportJson;
import entente.dossier.wording.CalendarWords;
import entente.register.Register;
import entente.words.Messages;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;

/**
 * Writes accounts in the forms of docs/export.md, one relation in memory at a time.
 *
 * @param on the day as of which timeliness is computed
 */
record Export(Register register, List<Relation> relations, LocalDate on, Messages messages) {
    /**
     * @param whole whether the log goes with them, so that the register can be made again from it
     */
    void json(boolean whole, OutputStream out) throws IOException {
        if (whole) {
            ExportJson.write(chronicles(), on, register::carryOut, out);
        } else {
            ExportJson.write(chronicles(), on, out);
        }
    }

    void csv(ExportCommand.Rows rows, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        text.write(Csv.BYTE_ORDER_MARK);
        ChronicleTable table =
                switch (rows) {
                    case COMMITMENTS -> new CommitmentTable(on);
                    case SESSIONS -> new SessionTable();
                };
        Csv csv = new Csv(text);
        csv.row(table.columns());
        chronicles().forEachRemaining(each -> table.rows(each).forEach(csv::row));
        text.flush();
    }

    void ics(OutputStream out) throws IOException {
        Feed feed = new Feed(on, new CalendarWords(messages, relations));
        chronicles().forEachRemaining(each -> feed.add(each, register.sequences(each.relation())));
        out.write(feed.text().getBytes(UTF_8));
    }

    private Iterator<Chronicle> chronicles() {
        return relations.stream().map(register::chronicle).iterator();
    }
}
