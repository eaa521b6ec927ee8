package entente.domain.chronicle;

import static entente.domain.chronicle.TestingChronicle.RELATION;
import static entente.domain.chronicle.TestingChronicle.account;
import static entente.domain.chronicle.TestingChronicle.decided;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.domain.Area;
import entente.domain.Level;
import entente.domain.MeetingKind;
import entente.domain.Mode;
import entente.domain.Party;
import entente.domain.Place;
import entente.domain.Progress;
import entente.domain.Status;
import entente.domain.body.Assignment;
import entente.domain.decision.Decision;
import entente.domain.follow.Completion;
import entente.domain.follow.Policy;
import entente.domain.follow.Timeliness;
import entente.domain.follow.Told;
import entente.domain.follow.Tracked;
import entente.domain.relation.Filed;
import entente.domain.relation.Filing;
import entente.domain.relation.Review;
import entente.domain.relation.TestingReport;
import entente.domain.series.Basis;
import entente.domain.series.Cadence;
import entente.domain.series.HostRule;
import entente.domain.series.MechanismId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ChroniclesTest {
    private static final MechanismId MINISTERS =
            MechanismId.parse("political-consultation/minister");

    private final TestingReport report =
            new TestingReport("2017", "2017-06-01")
                    .held(Level.MINISTER, 3, "2017-05-31", new Place(new Party("LAO"), null))
                    .agreed("build the road", "2018", null, Area.TRANSPORT)
                    .agreement("the Agreement of Friendship", "");

    private Tracked road(Decision... decisions) {
        return account(List.of(decisions), report).tracked().getFirst();
    }

    private Decision tell(Completion completion, String evidence, String on) {
        return new Decision.Tell(
                RELATION,
                report.named("c1"),
                "vnm-transport",
                completion,
                evidence,
                null,
                LocalDate.parse(on));
    }

    private Decision assign(String lead, String... bodies) {
        return new Decision.Assign(RELATION, report.named("c1"), List.of(bodies), lead);
    }

    @Test
    void anAssignmentReplacesTheOneBeforeAndKeepsSinceWhenABodyCarriesIt() {
        Tracked road =
                road(
                        assign("vnm-transport", "vnm-transport", "vnm-finance"),
                        assign("lao-transport", "lao-transport", "vnm-finance"));
        assertThat(road.assignments())
                .containsExactly(
                        new Assignment("lao-transport", true, LocalDate.parse("2024-01-02")),
                        new Assignment("vnm-finance", false, LocalDate.parse("2024-01-01")));
    }

    @Test
    void theNewestWordOfProgressCountsAndAllAreKept() {
        Tracked road =
                road(
                        tell(Completion.LIMITED, "", "2018-03-01"),
                        tell(Completion.SUBSTANTIAL, "half is built", "2018-09-01"),
                        tell(Completion.NOT_STARTED, "", "2017-09-01"));
        assertThat(road.completion()).isEqualTo(Completion.SUBSTANTIAL);
        assertThat(road.told())
                .extracting(Told::completion)
                .containsExactly(
                        Completion.SUBSTANTIAL, Completion.LIMITED, Completion.NOT_STARTED);
        assertThat(road.told()).extracting(Told::entry).containsExactly("2", "1", "3");
    }

    @Test
    void whatABodyTellsAsCompleteIsDoneThatDay() {
        Tracked road = road(tell(Completion.COMPLETE, "opened to traffic", "2019-02-01"));
        assertThat(road.timeliness(LocalDate.parse("2020-01-01"))).isEqualTo(Timeliness.DONE_LATE);
        assertThat(
                        road(tell(Completion.LIMITED, "", "2019-02-01"))
                                .timeliness(LocalDate.parse("2020-01-01")))
                .isEqualTo(Timeliness.OVERDUE);
    }

    @Test
    void completionWithoutEvidenceIsRefused() {
        assertThatThrownBy(() -> tell(Completion.COMPLETE, " ", "2019-02-01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(complete) has no evidence");
        assertThatThrownBy(() -> tell(Completion.SUBSTANTIAL, "", "2019-02-01"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theLastSettingHoldsAndNullForgetsIt() {
        Decision yearly = new Decision.SetCadence(RELATION, MINISTERS, 12);
        Decision forget = new Decision.SetCadence(RELATION, MINISTERS, null);
        HostRule rule = new HostRule.Fixed(new Party("LAO"), Basis.SET);
        Decision zone = new Decision.SetZone(RELATION, ZoneId.of("Asia/Vientiane"));
        Settings settings =
                Settings.of(
                        decided(
                                List.of(
                                        yearly,
                                        new Decision.SetHostRule(RELATION, MINISTERS, rule),
                                        new Decision.SetPolicy(RELATION, new Policy(90)),
                                        zone)));
        assertThat(settings.cadences()).containsEntry(MINISTERS, new Cadence(12, Basis.SET));
        assertThat(settings.hostRules()).containsEntry(MINISTERS, rule);
        assertThat(settings.policy()).isEqualTo(new Policy(90));
        assertThat(settings.zone()).isEqualTo(ZoneId.of("Asia/Vientiane"));
        assertThat(Settings.of(decided(List.of(yearly, forget))).cadences()).isEmpty();
        assertThat(Settings.of(List.of()).zone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void whatIsSetForAMechanismShowsInItsSeries() {
        Chronicle chronicle =
                account(List.of(new Decision.SetCadence(RELATION, MINISTERS, 18)), report);
        assertThat(chronicle.series())
                .singleElement()
                .extracting(series -> series.cadence())
                .isEqualTo(new Cadence(18, Basis.SET));
    }

    @Test
    void anAgreementThatTwoReportsTellIsListedOnceAsTheOneWithItsPeriodTellsIt() {
        TestingReport later =
                new TestingReport("2019", "2019-06-01")
                        .held(Level.MINISTER, 5, "2019-05-31", new Place(new Party("LAO"), null))
                        .agreement("The agreement of friendship", "2014");
        assertThat(account(report, later).agreements())
                .singleElement()
                .extracting(Filed::report)
                .isEqualTo(later.id());
    }

    @Test
    void aCommitmentIsPendingAsLongAsOneOfItsSayingsIs() {
        Decision.OnFindings accept = new Decision.Accept(report.id(), List.of(report.named("c1")));
        Filing accepted = report.filing(List.of(accept));
        TestingReport again =
                new TestingReport("2018", "2018-01-01")
                        .encounter(MeetingKind.TALKS, Status.HELD, "LAO VNM", "2018-01-01", "IDN")
                        .agreed("build the road", "", null, Area.TRANSPORT);
        assertThat(review(accepted)).isEqualTo(Review.ACCEPTED);
        assertThat(review(accepted, again.filing())).isEqualTo(Review.PENDING);
    }

    private static Review review(Filing... filings) {
        Material material = new Material(RELATION, List.of(filings), List.of());
        return Chronicles.of(material).tracked().getFirst().review();
    }

    @Test
    void officersJoinNamesAndPartThemAgain() {
        Party lao = new Party("LAO");
        Decision join = new Decision.JoinNames(RELATION, lao, "Somsay", "Somchai", "same man");
        Decision part = new Decision.PartNames(RELATION, lao, "Somchai", "Somsay", "brothers");
        TestingReport people =
                new TestingReport("people", "2020-01-01")
                        .encounter(MeetingKind.TALKS, Status.HELD, "LAO VNM", "2020-01-01", "IDN")
                        .person("Somsay", "LAO", "Minister")
                        .person("Somchai", "LAO", "Minister");
        assertThat(account(people).people()).hasSize(2);
        assertThat(account(List.of(join), people).people()).hasSize(1);
        assertThat(account(List.of(join, part), people).people()).hasSize(2);
        assertThat(account(List.of(part, join), people).people()).hasSize(1);
    }

    @Test
    void nothingOfOtherRelationsIsTold() {
        TestingReport thai =
                new TestingReport("tha", "2020-01-01")
                        .encounter(MeetingKind.TALKS, Status.HELD, "LAO THA", "2020-01-01", "THA")
                        .project("the bridge", Progress.COMPLETED);
        Chronicle chronicle = account(thai, report);
        assertThat(chronicle.encounters()).isEmpty();
        assertThat(chronicle.filings()).extracting(Filing::id).contains(report.id());
        assertThat(chronicle.filings())
                .flatExtracting(Filing::findings)
                .extracting(filed -> filed.finding().getClass().getSimpleName())
                .doesNotContain("Project");
    }

    @RepeatedTest(20)
    void theOrderOfFilingChangesNothing(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition() * 7919L;
        System.out.println("theOrderOfFilingChangesNothing: seed " + seed);
        Random random = new Random(seed);
        List<Filing> filings = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            filings.add(random(i, random));
        }
        Decision policy = new Decision.SetPolicy(RELATION, new Policy(60));
        Material inOrder = new Material(RELATION, filings, decided(List.of(policy)));
        Chronicle expected = Chronicles.of(inOrder);
        assertThat(expected.tracked()).isNotEmpty();
        for (int turn = 0; turn < 5; turn++) {
            Collections.shuffle(filings, random);
            Material shuffled = new Material(RELATION, filings, decided(List.of(policy)));
            assertThat(Chronicles.of(shuffled)).isEqualTo(expected);
        }
    }

    /** A report of a session that promises the next one and repeats what others said. */
    private static Filing random(int number, Random random) {
        int year = 2010 + random.nextInt(8);
        Level level = random.nextBoolean() ? Level.MINISTER : Level.DEPUTY_MINISTER;
        Place where = new Place(new Party(random.nextBoolean() ? "LAO" : "VNM"), null);
        int ordinal = 1 + random.nextInt(6);
        TestingReport report =
                new TestingReport("r" + number, random.nextBoolean() ? "" : year + "-07-01")
                        .held(level, ordinal, year + "-06-0" + (1 + random.nextInt(3)), where)
                        .session(
                                Status.PLANNED,
                                false,
                                level,
                                random.nextBoolean() ? ordinal + 1 : null,
                                random.nextBoolean() ? Integer.toString(year + 1) : "",
                                where);
        Mode act = random.nextBoolean() ? Mode.AGREE : Mode.INVITE;
        report.commitment(
                act, act == Mode.AGREE ? "LAO VNM" : "LAO", "hold it", year + 1 + "", "m2");
        for (int i = 0; i < 4; i++) {
            String words = "build the road number " + random.nextInt(4) + " to the border soon";
            report.agreed(words, random.nextBoolean() ? "" : year + 2 + "", null);
        }
        Progress progress = random.nextBoolean() ? Progress.COMPLETED : Progress.PLANNED;
        return report.projectWithin("road number", progress)
                .agreement("Agreement of the ministries", random.nextBoolean() ? "" : "2014")
                .person("Nguyen Van A", "VNM", "Minister")
                .filing();
    }
}
