package entente.register.filing;

import entente.domain.Agreement;
import entente.domain.Channel;
import entente.domain.Commitment;
import entente.domain.Dated;
import entente.domain.Difficulty;
import entente.domain.Doubt;
import entente.domain.Finding;
import entente.domain.Findings;
import entente.domain.Meeting;
import entente.domain.Observance;
import entente.domain.Person;
import entente.domain.Programme;
import entente.domain.Project;
import entente.domain.Report;
import entente.domain.Role;
import entente.domain.Statement;
import entente.domain.Visit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Findings that a decision carries, in the contract's form: a report with these findings only. */
public final class Carried {
    private Carried() {}

    /**
     * @param report its address
     * @param frame the report's, whose language is kept; null where it is unknown
     */
    public static Findings findings(String report, @Nullable Report frame, List<Finding> carried) {
        Report bare =
                new Report(
                        report,
                        frame == null ? "und" : frame.language(),
                        null,
                        null,
                        List.of(),
                        Dated.UNSAID,
                        List.of(),
                        null);
        return findings(bare, carried, List.of());
    }

    /** Findings with their report. */
    public static Findings findings(Report report, List<Finding> carried, List<Doubt> doubts) {
        return new Findings(
                report,
                of(Meeting.class, carried),
                of(Commitment.class, carried),
                of(Statement.class, carried),
                of(Agreement.class, carried),
                of(Observance.class, carried),
                of(Project.class, carried),
                of(Role.class, carried),
                of(Person.class, carried),
                of(Programme.class, carried),
                of(Difficulty.class, carried),
                of(Channel.class, carried),
                of(Visit.class, carried),
                doubts);
    }

    private static <F extends Finding> List<F> of(Class<F> kind, List<Finding> carried) {
        return carried.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
