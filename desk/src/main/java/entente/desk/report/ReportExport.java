package entente.desk.report;

import entente.desk.download.Download;
import entente.desk.visit.Visitor;
import entente.domain.Evidence;
import entente.domain.When;
import entente.domain.follow.Timeliness;
import entente.domain.relation.Filed;
import entente.domain.relation.Filing;
import entente.reader.json.FindingsJson;
import entente.words.fields.Kind;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What was found in a report, as it stands after review. */
@Controller
public final class ReportExport {
    private static final String FINDINGS = "findings";
    private static final List<String> COLUMNS =
            List.of("finding,kind,review,from,to,start,end,words,rule".split(","));

    /** As a table, or as JSON in the form of the findings' contract, by the ending. */
    @GetMapping("/reports/{report}/export/{table}")
    public ResponseEntity<byte[]> export(
            @PathVariable String report, @PathVariable String table, Visitor visitor) {
        Filing filing = visitor.view().report(Address.report(report)).filing();
        return table.equals(FINDINGS + ".json")
                ? Download.of("entente-" + table, FindingsJson.write(Standing.of(filing)))
                : Download.listed(
                        FINDINGS,
                        table,
                        COLUMNS,
                        filing.findings().stream().map(ReportExport::cells).toList());
    }

    private static List<@Nullable Object> cells(Filed<?> filed) {
        Evidence evidence = filed.finding().evidence().getFirst();
        When when = filed.finding().time().when();
        return Arrays.asList(
                filed.id(),
                Kind.of(filed.finding()).word(),
                filed.review().word(),
                when instanceof When.Within within ? within.from() : null,
                Timeliness.lastDay(when),
                evidence.start(),
                evidence.end(),
                evidence.quote(),
                filed.finding().rule());
    }
}
