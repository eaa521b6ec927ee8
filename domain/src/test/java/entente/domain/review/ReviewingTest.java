package entente.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.domain.Area;
import entente.domain.Commitment;
import entente.domain.Dated;
import entente.domain.Evidence;
import entente.domain.Findings;
import entente.domain.Level;
import entente.domain.Meeting;
import entente.domain.Mode;
import entente.domain.Party;
import entente.domain.Place;
import entente.domain.Status;
import entente.domain.decision.Decision;
import entente.domain.relation.Filed;
import entente.domain.relation.Filing;
import entente.domain.relation.FindingId;
import entente.domain.relation.Review;
import entente.domain.relation.TestingReport;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewingTest {
    private static final Place VIETNAM = new Place(new Party("VNM"), null);

    private final TestingReport report = report();

    private static TestingReport report() {
        return new TestingReport("2017", "2017-06-01")
                .held(Level.DEPUTY_MINISTER, 2, "2017-05-31", new Place(new Party("LAO"), null))
                .session(Status.PLANNED, false, Level.MINISTER, 4, "2017", VIETNAM)
                .agreed("hold the fourth session", "2017", "m2", Area.DIPLOMACY)
                .agreed("strengthen ties", "", null, Area.DIPLOMACY)
                .agreement("the agreement of both ministries", "");
    }

    @Test
    void whatNobodyDecidedOnIsPending() {
        assertThat(reviews(report.filing())).containsOnly(Review.PENDING);
        assertThat(report.filing().findings()).hasSize(5);
    }

    @Test
    void anAcceptedFindingIsAcceptedAndNoOther() {
        Filing filing = report.filing(List.of(accept("c1")));
        assertThat(filed(filing, "c1").review()).isEqualTo(Review.ACCEPTED);
        assertThat(filed(filing, "c2").review()).isEqualTo(Review.PENDING);
    }

    @Test
    void aRejectedFindingIsLeftOutButCanBeListed() {
        Decision.OnFindings reject = reject("c2");
        assertThat(report.filing(List.of(reject)).findings()).hasSize(4);
        assertThat(Reviewing.all(report.id(), "f", report.findings(), List.of(reject)))
                .filteredOn(filed -> filed.review() == Review.REJECTED)
                .extracting(Filed::id)
                .isEqualTo(List.of(report.named("c2")));
    }

    @Test
    void aRejectedPlannedMeetingLeavesItsCommitmentWithoutOne() {
        Filing filing = report.filing(List.of(reject("m2")));
        assertThat(commitment(filing, "c1").meeting()).isNull();
        assertThat(commitment(report.filing(), "c1").meeting()).isEqualTo("m2");
    }

    @Test
    void theLastDecisionWins() {
        assertThat(filed(report.filing(List.of(reject("c1"), accept("c1"))), "c1").review())
                .isEqualTo(Review.ACCEPTED);
        assertThat(report.filing(List.of(accept("c1"), reject("c1"))).findings()).hasSize(4);
    }

    @Test
    void aCorrectedFindingKeepsItsName() {
        Filing filing = report.filing(List.of(correctFirst()));
        Filed<?> corrected = filed(filing, "c1");
        assertThat(corrected.review()).isEqualTo(Review.CORRECTED);
        assertThat(commitment(filing, "c1").act()).isEqualTo(Mode.PLEDGE);
        assertThat(commitment(filing, "c1").meeting()).isEqualTo("m2");
    }

    @Test
    void withoutTheDecisionAllIsAsItWas() {
        List<Decision.OnFindings> all = List.of(correctFirst(), reject("c2"), add("c9", 900));
        assertThat(report.filing(all)).isNotEqualTo(report.filing());
        assertThat(report.filing(List.of())).isEqualTo(report.filing());
    }

    @Test
    void anAddedFindingComesLastAndIsTheOfficers() {
        Filed<?> last = report.filing(List.of(add("c9", 900))).findings().getLast();
        assertThat(last.review()).isEqualTo(Review.ADDED);
        assertThat(Local.id(last.finding())).isEqualTo("c9");
    }

    @Test
    void anAddedFindingKeepsItsNameWhenAnotherOnTheSameWordsIsUndone() {
        List<FindingId> both = names(report.filing(List.of(add("c8", 900), add("c9", 900))));
        List<FindingId> second = names(report.filing(List.of(add("c9", 900))));
        assertThat(second.getLast()).isEqualTo(both.getLast());
    }

    @Test
    void twoFindingsNeverShareAnIdInTheReport() {
        Filing filing = report.filing(List.of(add("c1", 900)));
        assertThat(filing.findings())
                .extracting(filed -> Local.id(filed.finding()))
                .doesNotHaveDuplicates();
    }

    @Test
    void aSplitFindingGivesWayToItsPiecesInItsPlace() {
        Filing filing = report.filing(List.of(splitFirst()));
        assertThat(filing.all(Commitment.class).map(filed -> filed.finding().id()))
                .containsExactly("c1", "c3", "c2");
        assertThat(names(filing)).doesNotContain(report.named("c1")).doesNotHaveDuplicates();
        assertThat(commitment(filing, names(filing).get(2)).meeting()).isEqualTo("m2");
    }

    @Test
    void aMeetingThatIsSplitIsStillReferredToByThePieceWithItsId() {
        Meeting planned = report.findings().meetings().get(1);
        Decision.OnFindings split =
                new Decision.Split(report.id(), report.named("m2"), List.of(planned));
        assertThat(commitment(report.filing(List.of(split)), "c1").meeting()).isEqualTo("m2");
    }

    @Test
    void aBetterReadingReplacesWhatIsPendingOnly() {
        Findings poorer = without(report.findings(), "c1", "c2");
        List<Step> history =
                List.of(
                        new Step.Read(report.findings()),
                        new Step.Decide(accept("c1")),
                        new Step.Read(poorer));
        Filing filing = Reviewing.of(report.id(), "f", history);
        assertThat(filed(filing, "c1").review()).isEqualTo(Review.ACCEPTED);
        assertThat(names(filing)).doesNotContain(report.named("c2"));
        assertThat(commitment(filing, "c1").meeting()).isEqualTo("m2");
    }

    @Test
    void aDecisionBeforeABetterReadingMeansWhatItsOfficerSaw() {
        Findings better =
                new TestingReport("2017", "2017-06-01")
                        .session(Status.PLANNED, false, Level.MINISTER, 9, "2021", VIETNAM)
                        .findings();
        List<Step> history =
                List.of(
                        new Step.Read(report.findings()),
                        new Step.Decide(accept("c1")),
                        new Step.Decide(accept("m2")),
                        new Step.Read(better));
        Filing filing = Reviewing.of(report.id(), "f", history);
        Commitment kept = commitment(filing, "c1");
        assertThat(filing.meetingOf(kept).map(filed -> filed.finding().ordinal())).contains(4);
    }

    @Test
    void whatWasRejectedOrSplitStaysSoInABetterReading() {
        List<Step> history =
                List.of(
                        new Step.Read(report.findings()),
                        new Step.Decide(reject("c2")),
                        new Step.Decide(splitFirst()),
                        new Step.Read(report.findings()));
        Filing filing = Reviewing.of(report.id(), "f", history);
        assertThat(names(filing)).doesNotContain(report.named("c1"), report.named("c2")).hasSize(5);
    }

    @Test
    void aHistoryWithoutAReadingIsRefused() {
        assertThatThrownBy(() -> Reviewing.of(report.id(), "f", List.of()))
                .hasMessageContaining("has no reading");
    }

    @Test
    void aSecondReadingThatOnlyNumbersAnewIsNoDifference() {
        Findings twice = report().findings();
        assertThat(Difference.between(report.findings(), twice).none()).isTrue();
        List<Commitment> renumbered = new ArrayList<>();
        twice.commitments()
                .forEach(each -> renumbered.add((Commitment) Local.withId(each, each.id() + "0")));
        assertThat(Difference.between(report.findings(), with(twice, renumbered)).none()).isTrue();
    }

    @Test
    void aLaterReadingShowsOnlyTheDifference() {
        Findings later = without(report.findings(), "c2");
        Difference less = Difference.between(report.findings(), later);
        assertThat(less.gone()).containsOnlyKeys(report.named("c2"));
        assertThat(less.added()).isEmpty();
        assertThat(less.changed()).isEmpty();
        Difference more = Difference.between(later, report.findings());
        assertThat(more.added()).containsOnlyKeys(report.named("c2"));
        Findings other =
                with(
                        report.findings(),
                        List.of(corrected(), report.findings().commitments().getLast()));
        assertThat(Difference.between(report.findings(), other).changed())
                .containsOnlyKeys(report.named("c1"));
    }

    private Decision.OnFindings accept(String local) {
        return new Decision.Accept(report.id(), List.of(report.named(local)));
    }

    private Decision.OnFindings reject(String local) {
        return new Decision.Reject(report.id(), report.named(local), "not said");
    }

    private Commitment corrected() {
        Commitment was = report.findings().commitments().getFirst();
        return new Commitment(
                "c1",
                Mode.PLEDGE,
                was.by(),
                was.to(),
                was.areas(),
                was.due(),
                was.meeting(),
                was.agreement(),
                was.evidence(),
                was.rule());
    }

    private Decision.OnFindings correctFirst() {
        return new Decision.Correct(report.id(), report.named("c1"), corrected());
    }

    private static Commitment own(String local, int start, String meeting) {
        return new Commitment(
                local,
                Mode.AGREE,
                TestingReport.parties("LAO VNM"),
                List.of(),
                List.of(),
                Dated.UNSAID,
                meeting,
                null,
                List.of(new Evidence(start, start + 4, "hold")),
                "officer");
    }

    private Decision.OnFindings add(String local, int start) {
        return new Decision.Add(report.id(), own(local, start, "m2"));
    }

    private Decision.OnFindings splitFirst() {
        return new Decision.Split(
                report.id(),
                report.named("c1"),
                List.of(own("c1", 500, "m2"), own("c2", 600, "m9")));
    }

    private static List<Review> reviews(Filing filing) {
        return filing.findings().stream().<Review>map(Filed::review).toList();
    }

    private static List<FindingId> names(Filing filing) {
        return filing.findings().stream().<FindingId>map(Filed::id).toList();
    }

    private Filed<?> filed(Filing filing, String local) {
        FindingId name = report.named(local);
        return filing.findings().stream()
                .filter(filed -> filed.id().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Commitment commitment(Filing filing, String local) {
        return commitment(filing, report.named(local));
    }

    private static Commitment commitment(Filing filing, FindingId name) {
        return filing.all(Commitment.class)
                .filter(filed -> filed.id().equals(name))
                .findFirst()
                .orElseThrow()
                .finding();
    }

    private static Findings without(Findings findings, String... locals) {
        List<Commitment> left = new ArrayList<>(findings.commitments());
        left.removeIf(each -> List.of(locals).contains(each.id()));
        return with(findings, left);
    }

    private static Findings with(Findings f, List<Commitment> commitments) {
        return new Findings(
                f.report(),
                f.meetings(),
                commitments,
                f.statements(),
                f.agreements(),
                f.observances(),
                f.projects(),
                f.roles(),
                f.people(),
                f.doubts());
    }
}
