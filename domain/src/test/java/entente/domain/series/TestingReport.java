package entente.domain.series;

import entente.domain.Dated;
import entente.domain.Evidence;
import entente.domain.Finding;
import entente.domain.Party;
import entente.domain.Person;
import entente.domain.Report;
import entente.domain.When;
import entente.domain.relation.Filed;
import entente.domain.relation.Filing;
import entente.domain.relation.FindingId;
import entente.domain.relation.Naming;
import entente.domain.relation.Relation;
import entente.domain.relation.ReportId;
import entente.domain.relation.Review;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report in the register, with the findings that a test gives it. */
public final class TestingReport {
    private final ReportId id;
    private final String language;
    private final List<Party> parties;
    private final List<Filed<?>> findings = new ArrayList<>();
    private final Naming naming;
    private Dated published = Dated.UNSAID;
    private Review review = Review.PENDING;

    private TestingReport(int number, String language, Relation relation) {
        this.id = new ReportId("%064x".formatted(number));
        this.language = language;
        this.parties = List.of(relation.first(), relation.second());
        this.naming = new Naming(id);
    }

    /** The n-th report of a test, on a relation such as "LAO-VNM". */
    public static TestingReport of(int number, String language, String relation) {
        return new TestingReport(number, language, Relation.parse(relation));
    }

    public TestingReport published(String day) {
        published = new Dated(When.on(LocalDate.parse(day)), List.of(), "test");
        return this;
    }

    /** What is told from here on was decided so by an officer. */
    public TestingReport reviewed(Review decided) {
        review = decided;
        return this;
    }

    /** The meeting that the report is about. */
    public TestingReport about(TestingMeeting meeting) {
        return add(meeting.finding(findings.size() + 1, true, parties));
    }

    /** A meeting that it mentions. */
    public TestingReport tells(TestingMeeting meeting) {
        return add(meeting.finding(findings.size() + 1, false, parties));
    }

    public TestingReport names(String name, @Nullable String party, @Nullable String office) {
        int from = (findings.size() + 1) * 1000;
        Evidence words = new Evidence(from, from + name.codePointCount(0, name.length()), name);
        return add(
                new Person(
                        name,
                        party == null ? null : new Party(party),
                        office,
                        List.of(words),
                        "test"));
    }

    private TestingReport add(Finding finding) {
        findings.add(new Filed<>(naming.name(finding), id, review, finding));
        return this;
    }

    /** The name of the n-th finding, from 1. */
    public FindingId name(int n) {
        return findings.get(n - 1).id();
    }

    public Filing filing() {
        Report report =
                new Report(
                        id.sha256(), language, null, null, List.of(), published, List.of(), null);
        return new Filing(id, "report-" + id.brief(), report, findings, List.of());
    }
}
