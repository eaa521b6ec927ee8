package entente.words.decide;

import entente.domain.Finding;
import entente.domain.decision.Decision;
import entente.domain.relation.Filed;
import entente.domain.relation.Filing;
import entente.domain.relation.FindingId;
import entente.domain.relation.ReportId;
import entente.domain.relation.Review;
import entente.register.View;
import entente.register.account.FiledReport;
import entente.words.typed.Mistake;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The reports that a decisions file speaks of, as its earlier lines leave them. */
public final class ReportsUnderReview {
    private final View view;
    private final Map<ReportId, UnderReview> reports = new HashMap<>();

    ReportsUnderReview(View view) {
        this.view = view;
    }

    /** The report whose address begins so. */
    public UnderReview of(String typed) {
        return of(view.findReport(typed));
    }

    private UnderReview of(ReportId id) {
        return reports.computeIfAbsent(id, known -> new UnderReview(view.report(known)));
    }

    /**
     * The report in which a finding stands whose name begins so.
     *
     * @throws Mistake when it is only a local id: that could be any report's
     */
    public UnderReview having(String typed) {
        String beginning = typed.strip().toLowerCase(Locale.ROOT);
        if (beginning.matches("[a-z]\\d*")) {
            throw Mistake.given("key.missing", "report");
        }
        return of(view.find(beginning).report());
    }

    /** Takes a decision in, so that later lines build on it. */
    public void note(Decision.OnFindings decision) {
        reports.computeIfPresent(
                decision.report(), (_, report) -> changed(report, each -> after(decision, each)));
    }

    /** A finding after the decision; none where it is rejected, or is several now. */
    private static Optional<Filed<?>> after(Decision.OnFindings decision, Filed<?> filed) {
        FindingId name = filed.id();
        return switch (decision) {
            case Decision.Accept accept when accept.findings().contains(name) ->
                    Optional.of(reviewed(filed, Review.ACCEPTED, filed.finding()));
            case Decision.Correct correct when correct.finding().equals(name) ->
                    Optional.of(reviewed(filed, Review.CORRECTED, correct.corrected()));
            case Decision.Reject reject when reject.finding().equals(name) -> Optional.empty();
            case Decision.Split split when split.finding().equals(name) -> Optional.empty();
            default -> Optional.of(filed);
        };
    }

    private static Filed<?> reviewed(Filed<?> filed, Review review, Finding now) {
        return new Filed<>(filed.id(), filed.report(), review, now);
    }

    private static UnderReview changed(
            UnderReview report, Function<Filed<?>, Optional<Filed<?>>> change) {
        FiledReport was = report.filed();
        Filing filing = was.filing();
        List<Filed<?>> standing = new ArrayList<>();
        filing.findings().forEach(each -> change.apply(each).ifPresent(standing::add));
        return new UnderReview(
                new FiledReport(
                        new Filing(
                                filing.id(),
                                filing.file(),
                                filing.report(),
                                standing,
                                filing.doubts()),
                        was.position(),
                        was.relations(),
                        was.text(),
                        was.rejected()));
    }
}
