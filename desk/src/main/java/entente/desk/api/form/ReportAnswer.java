package entente.desk.api.form;

import entente.domain.Finding;
import entente.domain.Findings;
import entente.domain.relation.Filed;
import entente.domain.relation.Filing;
import entente.domain.relation.Relation;
import entente.domain.relation.ReportId;
import entente.reader.json.FindingsJson;
import entente.register.account.FiledReport;
import entente.register.filing.Carried;
import java.util.List;

/** One report and what was decided on it. */
@Told("One report with its findings as they stand, of the relations that may be seen.")
public record ReportAnswer(
        ReportId report,
        String file,
        @Told("The log's entry of its newest reading.") long read,
        List<Relation> relations,
        FindingsAccount findings,
        @Told("Each finding that stands, in the order of the findings.")
                List<FindingReview> reviews,
        List<FindingReview> rejected)
        implements Form {
    public static ReportAnswer of(FiledReport report) {
        Filing filing = report.filing();
        return new ReportAnswer(
                filing.id(),
                filing.file(),
                report.position(),
                report.relations(),
                new FindingsAccount(FindingsJson.write(findings(filing))),
                filing.findings().stream().map(FindingReview::of).toList(),
                report.rejected().stream().map(FindingReview::of).toList());
    }

    private static Findings findings(Filing filing) {
        List<Finding> standing = filing.findings().stream().<Finding>map(Filed::finding).toList();
        return Carried.findings(filing.report(), standing, filing.doubts());
    }
}
