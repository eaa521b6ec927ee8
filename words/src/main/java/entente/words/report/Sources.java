package entente.words.report;

import entente.domain.Report;
import entente.domain.relation.Cited;
import entente.domain.relation.Filing;
import entente.domain.relation.ReportId;
import entente.words.Joined;
import entente.words.Plain;
import entente.words.Wording;
import entente.words.series.Standpoint;
import java.util.Objects;

/** Reports and their words, as something to look up. */
public record Sources(Wording wording, Standpoint standpoint) {
    /** The words, and the report that they stand in. */
    public String cited(Cited cited) {
        return Quotes.of(cited.evidence()) + " (" + report(cited.report()) + ")";
    }

    /** A report by its file and its date. */
    public String report(ReportId id) {
        Filing filing = standpoint.filing(id);
        return filing == null
                ? id.brief()
                : Joined.of(Plain.name(filing.file()), published(filing.report()));
    }

    /** A report by its title, its paper and its date, under its file. */
    public String whole(ReportId id) {
        Filing filing = standpoint.filing(id);
        if (filing == null) {
            return id.brief();
        }
        Report report = filing.report();
        return Joined.of(
                Plain.name(filing.file()),
                Plain.line(Objects.requireNonNullElse(report.title(), "")),
                Plain.line(Objects.requireNonNullElse(report.source(), "")),
                wording.language(report.language()),
                published(report));
    }

    private String published(Report report) {
        return wording.date(report.published().when());
    }
}
