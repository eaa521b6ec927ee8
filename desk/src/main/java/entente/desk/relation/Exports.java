package entente.desk.relation;

import entente.desk.account.Account;
import entente.desk.commitment.CommitmentFilter;
import entente.desk.download.Download;
import entente.desk.visit.Visitor;
import entente.domain.relation.Relation;
import entente.dossier.csv.AgreementTable;
import entente.dossier.csv.BodyTable;
import entente.dossier.csv.ChronicleTable;
import entente.dossier.csv.CommitmentTable;
import entente.dossier.csv.KeepingTable;
import entente.dossier.csv.PersonTable;
import entente.dossier.csv.SessionTable;
import entente.dossier.ics.Feed;
import entente.dossier.json.ExportJson;
import entente.dossier.picture.Picture;
import entente.dossier.wording.CalendarWords;
import entente.dossier.wording.PictureWords;
import entente.register.View;
import entente.register.account.Overview;
import entente.words.Wording;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** What is listed, as files: tables, JSON, a calendar, a picture. */
@Controller
public final class Exports {
    private static final List<String> FIGURES =
            List.of(
                    "relation,sessions,doneOnTime,doneLate,openInTime,pastDue,noDate,directions,requests,pending,suggested"
                            .split(","));

    /** Everything that is told of one relation; its commitments narrowed as their page is. */
    @GetMapping("/relations/{relation}/export/{table}")
    public ResponseEntity<byte[]> export(
            @PathVariable Relation relation,
            @PathVariable String table,
            CommitmentFilter filter,
            Visitor visitor,
            @ModelAttribute("words") Wording words) {
        View view = visitor.view();
        Account account = Account.of(view, relation, words);
        String name = "entente-" + relation + "-" + table;
        return switch (table) {
            case "relation.json" ->
                    Download.of(
                            name, ExportJson.relation(account.chronicle(), account.today()) + "\n");
            case "calendar.ics" -> Download.of(name, calendar(account, view.sequences(relation)));
            case "timeline.svg" -> Download.of(name, picture(account));
            case "commitments.csv", "commitments.json" -> {
                CommitmentTable rows = new CommitmentTable(account.today());
                yield Download.rows(
                        name, rows.columns(), rows.rows(relation, filter.of(account)).stream());
            }
            default -> {
                ChronicleTable rows = table(table);
                yield Download.rows(name, rows.columns(), rows.rows(account.chronicle()).stream());
            }
        };
    }

    private static ChronicleTable table(String file) {
        return switch (file) {
            case "sessions.csv", "sessions.json" -> new SessionTable();
            case "people.csv", "people.json" -> new PersonTable();
            case "agreements.csv", "agreements.json" -> new AgreementTable();
            case "follow.csv", "follow.json" -> new KeepingTable();
            default -> throw unknown();
        };
    }

    /** All relations that somebody reads: their figures, or their whole accounts. */
    @GetMapping("/export/{table}")
    public void all(@PathVariable String table, Visitor visitor, HttpServletResponse response)
            throws IOException {
        View view = visitor.view();
        String name = "entente-" + table;
        switch (table) {
            case "relations.csv" ->
                    Download.rows(
                            name,
                            FIGURES,
                            view.overviews(null).stream().map(Exports::row),
                            response);
            case "bodies.csv", "bodies.json" ->
                    Download.rows(
                            name,
                            BodyTable.COLUMNS,
                            BodyTable.rows(view.bodies()).stream(),
                            response);
            case "relations.json" -> {
                Download.head(name, response);
                accounts(view, response.getOutputStream());
            }
            default -> throw unknown();
        }
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static String calendar(Account account, Map<String, Long> sequences) {
        var captions = new CalendarWords(account.words().messages(), List.of(account.relation()));
        return new Feed(account.today(), captions).add(account.chronicle(), sequences).text();
    }

    private static String picture(Account account) {
        return Picture.of(
                account.chronicle(),
                account.today(),
                new PictureWords(account.words().messages(), account.standpoint()));
    }

    private static List<@Nullable Object> row(Overview each) {
        return Arrays.asList(
                each.relation(),
                each.sessions(),
                each.doneOnTime(),
                each.doneLate(),
                each.openInTime(),
                each.pastDue(),
                each.noDate(),
                each.directions(),
                each.requests(),
                each.pending(),
                each.suggested());
    }

    /** One account in memory at a time. */
    private static void accounts(View view, OutputStream out) throws IOException {
        ExportJson.write(
                view.relations().stream().map(view::chronicle).iterator(),
                LocalDate.now(ZoneOffset.UTC),
                out);
    }
}
