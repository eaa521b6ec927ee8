package entente.desk.report;

import entente.domain.Agreement;
import entente.domain.Channel;
import entente.domain.Commitment;
import entente.domain.Difficulty;
import entente.domain.Doubt;
import entente.domain.Finding;
import entente.domain.Findings;
import entente.domain.Meeting;
import entente.domain.Observance;
import entente.domain.Person;
import entente.domain.Programme;
import entente.domain.Project;
import entente.domain.Role;
import entente.domain.Statement;
import entente.domain.Visit;
import entente.domain.relation.Filed;
import entente.domain.relation.Filing;
import entente.domain.relation.Review;
import entente.words.decide.UnderReview;
import java.util.List;

/** Findings as they stand after review, in the form in which a reader gives them. */
final class Standing {
    private Standing() {}

    static Findings of(Filing filing) {
        return new Findings(
                filing.report(),
                all(Meeting.class, filing),
                all(Commitment.class, filing),
                all(Statement.class, filing),
                all(Agreement.class, filing),
                all(Observance.class, filing),
                all(Project.class, filing),
                all(Role.class, filing),
                all(Person.class, filing),
                all(Programme.class, filing),
                all(Difficulty.class, filing),
                all(Channel.class, filing),
                all(Visit.class, filing),
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

    private static <F extends Finding> List<F> all(Class<F> kind, Filing filing) {
        return filing.all(kind).map(Filed::finding).toList();
    }
}
