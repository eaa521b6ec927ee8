package entente.desk.upcoming;

import entente.desk.relation.Download;
import entente.desk.visit.Visitor;
import entente.domain.When;
import entente.domain.follow.Timeliness;
import entente.dossier.csv.Csv;
import entente.dossier.json.RowsJson;
import entente.register.account.DueCommitment;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** What is due, as a file: as many as a spreadsheet is looked at with. */
@Controller
public final class DueExport {
    private static final int MOST = 10_000;
    private static final List<String> COLUMNS =
            List.of(
                    "relation,id,dueFrom,dueTo,completion,timeliness,review,bodies,suggestedKeeper,words"
                            .split(","));

    /** As a table or as JSON, by the ending. */
    @GetMapping("/due/export/{table}")
    public ResponseEntity<byte[]> export(
            @PathVariable String table, DueFilter filter, Visitor visitor) {
        List<DueCommitment> due = visitor.view().due(filter.question(MOST)).commitments();
        return switch (table) {
            case "due.csv" -> Download.of("entente-due.csv", csv(due));
            case "due.json" ->
                    Download.of(
                            "entente-due.json",
                            RowsJson.of(COLUMNS, due.stream().map(DueExport::cells).toList()));
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static String csv(List<DueCommitment> all) {
        StringBuilder text = new StringBuilder(Csv.BYTE_ORDER_MARK);
        Csv csv = new Csv(text);
        csv.row(COLUMNS);
        all.forEach(due -> csv.row(cells(due)));
        return text.toString();
    }

    private static List<@Nullable Object> cells(DueCommitment due) {
        return Arrays.asList(
                due.relation(),
                due.id(),
                due.due() instanceof When.Within within ? within.from() : null,
                Timeliness.lastDay(due.due()),
                due.completion().word(),
                due.timeliness().word(),
                due.review().word(),
                String.join("; ", due.bodies()),
                due.suggestedKeeper(),
                due.words());
    }
}
