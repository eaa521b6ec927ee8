package entente.desk.inbox;

import entente.desk.download.Download;
import entente.desk.right.Right;
import entente.desk.visit.Visitor;
import entente.domain.follow.Timeliness;
import entente.domain.relation.Relation;
import entente.register.account.Waiting;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The reports that wait for an officer, as a file: as many as a spreadsheet is looked at with. */
@Controller
public final class InboxExport {
    private static final int MOST = 10_000;
    private static final List<String> COLUMNS =
            List.of("report,title,file,language,from,to,relations,pending".split(","));

    /** As a table or as JSON, by the ending. */
    @GetMapping("/inbox/export/{table}")
    public ResponseEntity<byte[]> export(@PathVariable String table, Visitor visitor) {
        List<Waiting> waiting = visitor.view(Right.OFFICER).waiting(-1, MOST);
        return Download.listed(
                "inbox", table, COLUMNS, waiting.stream().map(InboxExport::cells).toList());
    }

    private static List<@Nullable Object> cells(Waiting waiting) {
        return Arrays.asList(
                waiting.report(),
                waiting.title(),
                waiting.file(),
                waiting.language(),
                Timeliness.firstDay(waiting.published()),
                Timeliness.lastDay(waiting.published()),
                waiting.relations().stream()
                        .map(Relation::toString)
                        .collect(Collectors.joining("; ")),
                waiting.pending());
    }
}
