package entente.desk.account;

import entente.domain.Evidence;
import entente.domain.Finding;
import entente.domain.relation.Cited;
import entente.domain.relation.Filing;
import entente.domain.relation.ReportId;
import entente.words.Joined;
import entente.words.Plain;
import entente.words.Wording;
import entente.words.series.Standpoint;
import java.util.Objects;

/** Reports, and what is quoted from them. */
public record Citations(Standpoint standpoint, Wording words) {
    /** The words alone, on one line. */
    public String quote(Cited cited) {
        return Plain.line(cited.evidence().quote());
    }

    /** The language of a report, for those who read aloud; empty where it is not known. */
    public String language(ReportId report) {
        Filing filing = standpoint.filing(report);
        return filing == null ? "" : filing.report().language();
    }

    /** A report's title; its file's name where it has none. */
    public String title(ReportId report) {
        Filing filing = standpoint.filing(report);
        if (filing == null) {
            return report.brief();
        }
        String title = Plain.line(Objects.requireNonNullElse(filing.report().title(), ""));
        return title.isEmpty() ? Plain.name(filing.file()) : title;
    }

    /** The paper, the report's language and when it was published. */
    public String particulars(ReportId report) {
        Filing filing = standpoint.filing(report);
        return filing == null
                ? ""
                : Joined.plain(
                        Plain.line(Objects.requireNonNullElse(filing.report().source(), "")),
                        words.language(filing.report().language()),
                        words.date(filing.report().published().when()));
    }

    /** When a report was published. */
    public String published(ReportId report) {
        Filing filing = standpoint.filing(report);
        return filing == null ? "" : words.date(filing.report().published().when());
    }

    /** Where words stand: at the finding of their report that rests on them, where there is one. */
    public String address(Cited cited) {
        Filing filing = standpoint.filing(cited.report());
        String report = Addresses.of(cited.report());
        return filing == null
                ? report
                : filing.findings().stream()
                        .filter(filed -> rests(filed.finding(), cited.evidence()))
                        .findFirst()
                        .map(filed -> Addresses.of(cited.report(), filed.id()))
                        .orElse(report);
    }

    private static boolean rests(Finding finding, Evidence words) {
        return finding.evidence().stream()
                .anyMatch(each -> each.start() <= words.start() && words.end() <= each.end());
    }

    public String address(ReportId report) {
        return Addresses.of(report);
    }
}
