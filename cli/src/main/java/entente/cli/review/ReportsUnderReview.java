package entente.cli.review;

import entente.cli.register.Mistake;
import entente.domain.Finding;
import entente.domain.decision.Decision;
import entente.domain.relation.Filed;
import entente.domain.relation.Filing;
import entente.domain.relation.FindingId;
import entente.domain.relation.ReportId;
import entente.register.Register;
import entente.register.account.FiledReport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The reports that a decisions file speaks of, as its earlier lines leave them. */
final class ReportsUnderReview {
    private final Register register;
    private final Map<ReportId, UnderReview> reports = new HashMap<>();

    ReportsUnderReview(Register register) {
        this.register = register;
    }

    /** The report whose address begins so. */
    UnderReview of(String typed) {
        return of(register.findReport(typed));
    }

    private UnderReview of(ReportId id) {
        return reports.computeIfAbsent(id, known -> new UnderReview(register.report(known)));
    }

    /**
     * The report in which a finding stands whose name begins so.
     *
     * @throws Mistake when it is only a local id: that could be any report's
     */
    UnderReview having(String typed) {
        String beginning = typed.strip().toLowerCase(Locale.ROOT);
        if (beginning.matches("[a-z]\\d*")) {
            throw Mistake.given("key.missing", "report");
        }
        return of(register.find(beginning).report());
    }

    /** Takes a correction in, so that a further one builds on it. */
    void note(Decision decision) {
        if (decision instanceof Decision.Correct(ReportId id, FindingId finding, Finding now)) {
            reports.computeIfPresent(id, (_, report) -> corrected(report, finding, now));
        }
    }

    private static UnderReview corrected(UnderReview report, FindingId finding, Finding now) {
        FiledReport was = report.filed();
        List<Filed<?>> changed = new ArrayList<>();
        for (Filed<?> filed : was.filing().findings()) {
            changed.add(
                    filed.id().equals(finding)
                            ? new Filed<>(filed.id(), filed.report(), filed.review(), now)
                            : filed);
        }
        Filing filing = was.filing();
        return new UnderReview(
                new FiledReport(
                        new Filing(
                                filing.id(),
                                filing.file(),
                                filing.report(),
                                changed,
                                filing.doubts()),
                        was.position(),
                        was.relations(),
                        was.text(),
                        was.rejected()));
    }
}
