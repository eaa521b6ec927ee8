package entente.desk.relation;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.desk.account.Account;
import entente.desk.visit.Visitor;
import entente.domain.body.Body;
import entente.domain.relation.Relation;
import entente.dossier.csv.AgreementTable;
import entente.dossier.csv.BodyTable;
import entente.dossier.csv.ChronicleTable;
import entente.dossier.csv.CommitmentTable;
import entente.dossier.csv.Csv;
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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

    /** Everything that is told of one relation. */
    @GetMapping("/relations/{relation}/export/{table}")
    public ResponseEntity<byte[]> export(
            @PathVariable Relation relation,
            @PathVariable String table,
            Visitor visitor,
            @ModelAttribute("words") Wording words) {
        View view = visitor.view();
        Account account = Account.of(view, relation, words);
        String text =
                switch (table) {
                    case "commitments.csv" ->
                            csv(account, out -> new CommitmentTable(out, account.today()));
                    case "sessions.csv" -> csv(account, SessionTable::new);
                    case "people.csv" -> csv(account, PersonTable::new);
                    case "agreements.csv" -> csv(account, AgreementTable::new);
                    case "follow.csv" -> csv(account, KeepingTable::new);
                    case "relation.json" ->
                            ExportJson.relation(account.chronicle(), account.today()) + "\n";
                    case "calendar.ics" -> calendar(account, view.sequences(relation));
                    case "timeline.svg" -> picture(account);
                    default -> throw unknown();
                };
        return Download.of("entente-" + relation + "-" + table, text);
    }

    /** All relations that somebody reads: their figures, or their whole accounts. */
    @GetMapping("/export/{table}")
    public void all(@PathVariable String table, Visitor visitor, HttpServletResponse response)
            throws IOException {
        View view = visitor.view();
        switch (table) {
            case "relations.csv" -> {
                Download.head("entente-" + table, response);
                response.getOutputStream().write(figures(view.overviews(null)).getBytes(UTF_8));
            }
            case "bodies.csv" -> {
                Download.head("entente-" + table, response);
                response.getOutputStream().write(bodies(view.bodies()).getBytes(UTF_8));
            }
            case "relations.json" -> {
                Download.head("entente-" + table, response);
                accounts(view, response.getOutputStream());
            }
            default -> throw unknown();
        }
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static String csv(Account account, Function<Appendable, ChronicleTable> table) {
        StringBuilder text = new StringBuilder(Csv.BYTE_ORDER_MARK);
        ChronicleTable written = table.apply(text);
        written.heading();
        written.rows(account.chronicle());
        return text.toString();
    }

    private static String bodies(Collection<Body> bodies) {
        StringBuilder text = new StringBuilder(Csv.BYTE_ORDER_MARK);
        BodyTable table = new BodyTable(text);
        table.heading();
        table.rows(bodies);
        return text.toString();
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

    private static String figures(List<Overview> overviews) {
        StringBuilder text = new StringBuilder(Csv.BYTE_ORDER_MARK);
        Csv csv = new Csv(text);
        csv.row(FIGURES);
        overviews.forEach(each -> csv.row(row(each)));
        return text.toString();
    }

    private static List<Object> row(Overview each) {
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
