package entente.desk.report;

import entente.domain.Doubt;
import entente.domain.Finding;
import entente.domain.Findings;
import entente.domain.relation.Filed;
import entente.domain.relation.Filing;
import entente.domain.relation.Review;
import entente.register.filing.Carried;
import entente.words.decide.UnderReview;

/** Findings as they stand after review, in the form in which a reader gives them. */
final class Standing {
    private Standing() {}

    static Findings of(Filing filing) {
        return Carried.findings(
                filing.report(),
                filing.findings().stream().<Finding>map(Filed::finding).toList(),
                filing.doubts().stream().filter(doubt -> lasts(doubt, filing)).toList());
    }

    /** A doubt about the report itself, or about a finding on which nobody has decided yet. */
    private static boolean lasts(Doubt doubt, Filing filing) {
        String about = doubt.about();
        if (about.startsWith("report.")) {
            return true;
        }
        String local = about.contains(".") ? about.substring(0, about.indexOf('.')) : about;
        return filing.findings().stream()
                .filter(filed -> filed.review() == Review.PENDING)
                .anyMatch(filed -> UnderReview.local(filed.finding()).equals(local));
    }
}
