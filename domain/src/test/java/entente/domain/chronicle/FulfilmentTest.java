package entente.domain.chronicle;

import static entente.domain.chronicle.TestingChronicle.RELATION;
import static entente.domain.chronicle.TestingChronicle.account;
import static entente.domain.chronicle.TestingChronicle.tracked;
import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.Area;
import entente.domain.Level;
import entente.domain.MeetingKind;
import entente.domain.Mode;
import entente.domain.Party;
import entente.domain.Place;
import entente.domain.Progress;
import entente.domain.StatementAct;
import entente.domain.Status;
import entente.domain.VisitStatus;
import entente.domain.decision.Decision;
import entente.domain.follow.Completion;
import entente.domain.follow.Fulfilment;
import entente.domain.follow.Fulfilment.State;
import entente.domain.follow.Keeper;
import entente.domain.follow.Policy;
import entente.domain.follow.Standing;
import entente.domain.follow.Timeliness;
import entente.domain.follow.Tracked;
import entente.domain.relation.TestingReport;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FulfilmentTest {
    private static final Place VIETNAM = new Place(new Party("VNM"), null);
    private static final Place HANOI = new Place(new Party("VNM"), "Hanoi");
    private static final Place VIENTIANE = new Place(new Party("LAO"), "Vientiane");
    private static final String THIRD = "session:political-consultation/deputy-minister/3";

    /** The second session, at which the third is promised for 2018 in Viet Nam. */
    private final TestingReport second =
            new TestingReport("second", "2017-06-01")
                    .held(Level.DEPUTY_MINISTER, 2, "2017-05-31", VIENTIANE)
                    .session(Status.PLANNED, false, Level.DEPUTY_MINISTER, 3, "2018", VIETNAM)
                    .agreed("hold the third consultation", "2018", "m2", Area.DIPLOMACY);

    private static TestingReport third(String day, Place where) {
        return new TestingReport("third", "").held(Level.DEPUTY_MINISTER, 3, day, where);
    }

    private Tracked promise(TestingReport... later) {
        return promise(List.of(), later);
    }

    private Tracked promise(List<Decision> decisions, TestingReport... later) {
        TestingReport[] all = new TestingReport[later.length + 1];
        all[0] = second;
        System.arraycopy(later, 0, all, 1, later.length);
        return tracked(account(decisions, all), second.named("c1"));
    }

    private Decision confirm(String keeper) {
        return new Decision.Confirm(RELATION, second.named("c1"), keeper);
    }

    private Decision dismiss(String keeper) {
        return new Decision.Dismiss(RELATION, second.named("c1"), keeper, "another one");
    }

    /** A report about the pair, with talks outside any mechanism. */
    private static TestingReport talks(String name, String day) {
        return new TestingReport(name, day)
                .encounter(MeetingKind.TALKS, Status.HELD, "LAO VNM", day, "IDN");
    }

    @Test
    void aThirdSessionPromisedFor2018IsKeptByTheReportOfAugust2018() {
        Tracked promise = promise(third("2018-08-24", HANOI));
        Fulfilment kept = promise.fulfilments().getFirst();
        assertThat(kept.keeper().id()).isEqualTo(THIRD);
        assertThat(kept.onTime()).isEqualTo(Timeliness.DONE_ON_TIME);
        assertThat(kept.score()).isEqualTo(100);
        assertThat(kept.state()).isEqualTo(State.SUGGESTED);
        assertThat(kept.promised().report()).isEqualTo(second.id());
        assertThat(kept.kept().report()).isEqualTo(TestingReport.address("third"));
        assertThat(kept.reasons())
                .extracting(Fulfilment.Reason::key)
                .contains("same-session", "same-ordinal", "host-agrees", "within-window");
    }

    @Test
    void aSuggestionAloneChangesNothing() {
        Tracked promise = promise(third("2018-08-24", HANOI));
        assertThat(promise.completion()).isEqualTo(Completion.NO_EVIDENCE);
        assertThat(promise.timeliness(LocalDate.parse("2019-01-01")))
                .isEqualTo(Timeliness.PAST_DUE_NO_WORD);
    }

    @Test
    void anAnnouncementAloneKeepsNothing() {
        TestingReport announced =
                new TestingReport("announced", "2018-08-01")
                        .session(
                                Status.PLANNED,
                                true,
                                Level.DEPUTY_MINISTER,
                                3,
                                "2018-08-24",
                                HANOI);
        assertThat(promise(announced).fulfilments()).isEmpty();
    }

    @Test
    void anotherSessionThanTheNumberedOneKeepsNothing() {
        TestingReport fourth =
                new TestingReport("fourth", "").held(Level.DEPUTY_MINISTER, 4, "2018-08-24", HANOI);
        assertThat(promise(fourth).fulfilments()).isEmpty();
    }

    @Test
    void aSessionHeldBeforeThePromiseDoesNotKeepIt() {
        TestingReport later =
                new TestingReport("later", "2019-01-01")
                        .session(Status.HELD, false, Level.DEPUTY_MINISTER, 3, "2017-03-01", HANOI);
        assertThat(promise(later).fulfilments()).isEmpty();
    }

    @Test
    void aSessionHeldAfterItsWindowIsDoneLate() {
        Fulfilment kept = promise(third("2019-02-01", HANOI)).fulfilments().getFirst();
        assertThat(kept.onTime()).isEqualTo(Timeliness.DONE_LATE);
        assertThat(kept.reasons()).extracting(Fulfilment.Reason::key).contains("late");
    }

    @Test
    void aSessionThatIsOnlyMentionedLaterCountsLess() {
        TestingReport mention =
                new TestingReport("mention", "2019-07-17")
                        .held(Level.DEPUTY_MINISTER, 4, "2019-07-16", VIENTIANE)
                        .session(Status.HELD, false, Level.DEPUTY_MINISTER, 3, "2018-08-24", HANOI);
        int told = promise(third("2018-08-24", HANOI)).fulfilments().getFirst().score();
        assertThat(promise(mention).fulfilments().getFirst().score())
                .isLessThan(told)
                .isGreaterThan(80);
    }

    @Test
    void aSessionHeldByTheOtherSideCountsLess() {
        Fulfilment elsewhere = promise(third("2018-08-24", VIENTIANE)).fulfilments().getFirst();
        assertThat(elsewhere.reasons()).extracting(Fulfilment.Reason::key).contains("host-differs");
        assertThat(elsewhere.score()).isLessThan(100);
    }

    @Test
    void aConfirmedFulfilmentCompletesThePromiseOnTheDayOfTheSession() {
        Tracked promise = promise(List.of(confirm(THIRD)), third("2018-08-24", HANOI));
        assertThat(promise.completion()).isEqualTo(Completion.COMPLETE);
        assertThat(promise.done()).isEqualTo(TestingReport.time("2018-08-24"));
        assertThat(promise.timeliness(LocalDate.parse("2026-01-01")))
                .isEqualTo(Timeliness.DONE_ON_TIME);
        assertThat(promise.keptBy()).extracting(Fulfilment::state).isEqualTo(State.CONFIRMED);
    }

    @Test
    void withoutTheConfirmationItIsASuggestionAgain() {
        assertThat(promise(List.of(confirm(THIRD)), third("2018-08-24", HANOI)).completion())
                .isEqualTo(Completion.COMPLETE);
        assertThat(promise(List.of(), third("2018-08-24", HANOI)).completion())
                .isEqualTo(Completion.NO_EVIDENCE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 100})
    void aDismissedSuggestionStaysDismissedUnderAnyPolicy(int least) {
        Decision policy = new Decision.SetPolicy(RELATION, new Policy(least));
        TestingReport kept = third("2018-08-24", HANOI);
        assertThat(promise(List.of(policy), kept).completion()).isEqualTo(Completion.COMPLETE);
        Tracked dismissed = promise(List.of(policy, dismiss(THIRD)), kept);
        assertThat(dismissed.completion()).isEqualTo(Completion.NO_EVIDENCE);
        assertThat(dismissed.keptBy()).isNull();
        assertThat(dismissed.fulfilments().getLast().state()).isEqualTo(State.DISMISSED);
    }

    @Test
    void thePolicyCountsOnlyWhatIsSureEnough() {
        Decision strict = new Decision.SetPolicy(RELATION, new Policy(100));
        assertThat(promise(List.of(strict), third("2018-08-24", HANOI)).keptBy())
                .extracting(Fulfilment::state)
                .isEqualTo(State.BY_POLICY);
        assertThat(promise(List.of(strict), third("2019-02-01", HANOI)).keptBy())
                .extracting(Fulfilment::state)
                .isEqualTo(State.SUGGESTED);
    }

    @Test
    void theLastOfConfirmingAndDismissingWins() {
        TestingReport kept = third("2018-08-24", HANOI);
        assertThat(promise(List.of(dismiss(THIRD), confirm(THIRD)), kept).completion())
                .isEqualTo(Completion.COMPLETE);
        assertThat(promise(List.of(confirm(THIRD), dismiss(THIRD)), kept).completion())
                .isEqualTo(Completion.NO_EVIDENCE);
    }

    @Test
    void anOfficerMayConfirmWhatNoRuleFound() {
        String fourth = "session:political-consultation/deputy-minister/4";
        TestingReport report =
                new TestingReport("fourth", "").held(Level.DEPUTY_MINISTER, 4, "2018-08-24", HANOI);
        Tracked promise = promise(List.of(confirm(fourth)), report);
        assertThat(promise.completion()).isEqualTo(Completion.COMPLETE);
        assertThat(promise.fulfilments().getFirst().reasons())
                .containsExactly(new Fulfilment.Reason("said-by-officer", 0));
    }

    @Test
    void aConfirmationOfSomethingUnknownIsNotCounted() {
        assertThat(promise(List.of(confirm("session:no/such/1"))).fulfilments()).isEmpty();
        assertThat(promise(List.of(confirm("nonsense"))).fulfilments()).isEmpty();
    }

    @Test
    void theNextSessionIsKeptByTheFirstOneInItsTimeButLessSurely() {
        TestingReport promised =
                new TestingReport("tenth", "")
                        .held(Level.MINISTER, 10, "2023-11-22", HANOI)
                        .session(Status.PLANNED, false, Level.MINISTER, null, "2024", VIENTIANE)
                        .commitment(Mode.INVITE, "LAO", "co-chair the next one", "2024", "m2");
        TestingReport eleventh =
                new TestingReport("eleventh", "").held(Level.MINISTER, 11, "2024-11-05", VIENTIANE);
        Tracked invitation = tracked(account(promised, eleventh), promised.named("c1"));
        Fulfilment kept = invitation.fulfilments().getFirst();
        assertThat(invitation.standing()).isEqualTo(Standing.REQUEST);
        assertThat(kept.keeper().id()).isEqualTo("session:political-consultation/minister/11");
        assertThat(kept.score()).isBetween(50, 95);
    }

    @Test
    void supportForAChairmanshipIsNotKeptByTimePassingOnlyByThanksAfterItsTerm() {
        TestingReport pledged = chairmanship("pledged", "2023-07-11");
        TestingReport stillAnnounced =
                talks("announced", "2025-02-01").role("LAO", "ASEAN chair", "2024");
        TestingReport early =
                talks("early", "2024-06-01")
                        .role("LAO", "ASEAN chair", "2024")
                        .said(StatementAct.THANK, "LAO");
        TestingReport thanks =
                talks("thanks", "2025-01-09")
                        .role("LAO", "ASEAN chair", "2024")
                        .said(StatementAct.THANK, "LAO");
        assertThat(
                        tracked(account(pledged, stillAnnounced, early), pledged.named("c1"))
                                .fulfilments())
                .isEmpty();
        Fulfilment kept =
                tracked(account(pledged, thanks), pledged.named("c1")).fulfilments().getFirst();
        assertThat(kept.keeper()).isInstanceOf(Keeper.CompletedRole.class);
        assertThat(kept.onTime()).isEqualTo(Timeliness.DONE_ON_TIME);
    }

    private static TestingReport chairmanship(String name, String day) {
        return talks(name, day)
                .role("LAO", "ASEAN chair", "2024")
                .supports("VNM", "support the chairmanship");
    }

    @ParameterizedTest
    @EnumSource(Progress.class)
    void aPromisedProjectIsKeptOnlyWhenALaterReportTellsItFinished(Progress progress) {
        TestingReport promised =
                talks("promised", "2020-01-01")
                        .agreed("speed up the Nong Khang airport", "2022", null)
                        .projectWithin("Nong Khang airport", Progress.UNDER_WAY);
        TestingReport later = talks("later", "2023-07-11").project("Nong Khang airport", progress);
        Tracked airport = tracked(account(promised, later), promised.named("c1"));
        assertThat(airport.standing()).isEqualTo(Standing.COMMITMENT);
        assertThat(airport.fulfilments()).hasSize(progress == Progress.COMPLETED ? 1 : 0);
    }

    @Test
    void anAgreementPromisedIsKeptOnceItIsToldAsOneAndNotBySpeakingOfAnOldOne() {
        String name = "Agreement on the Transfer of Prisoners";
        TestingReport promised =
                talks("promised", "2020-01-01")
                        .agreed("sign the Agreement on the Transfer of Prisoners", "2021", null);
        TestingReport later = talks("later", "2021-05-01").agreement(name, "");
        assertThat(tracked(account(promised, later), promised.named("c1")).fulfilments())
                .singleElement()
                .extracting(Fulfilment::onTime)
                .isEqualTo(Timeliness.DONE_ON_TIME);
        TestingReport before = talks("before", "2019-05-01").agreement(name, "");
        assertThat(tracked(account(before, promised, later), promised.named("c1")).fulfilments())
                .isEmpty();
    }

    @Test
    void anAgreementCarriedOutToItsEndIsKeptByItsSuccessor() {
        TestingReport promised =
                talks("promised", "2017-05-31")
                        .agreement(
                                "Agreement of both ministries 2014-2020", "2014-01-01/2020-12-31")
                        .agreedToCarryOut("carry out the agreement", "2014-01-01/2020-12-31", "a1");
        TestingReport successor =
                talks("successor", "2023-11-22")
                        .agreement(
                                "Agreement of both ministries 2021-2025", "2021-01-01/2025-12-31");
        Fulfilment kept =
                tracked(account(promised, successor), promised.named("c1"))
                        .fulfilments()
                        .getFirst();
        assertThat(kept.keeper()).isInstanceOf(Keeper.SignedAgreement.class);
        assertThat(kept.onTime()).isEqualTo(Timeliness.DONE_ON_TIME);
    }

    @Test
    void anInvitationIsAcceptedByAVisitToTheInvitingCountryAfterIt() {
        TestingReport invited =
                new TestingReport("invited", "2024-12-12")
                        .commitment(Mode.INVITE, "VNM", "visit Viet Nam", "", null);
        TestingReport visited =
                new TestingReport("visited", "2025-05-01")
                        .encounter(MeetingKind.VISIT, Status.HELD, "LAO VNM", "2025-04-30", "VNM");
        TestingReport away =
                new TestingReport("away", "2025-05-01")
                        .encounter(MeetingKind.VISIT, Status.HELD, "LAO VNM", "2025-04-30", "LAO");
        assertThat(tracked(account(invited, visited), invited.named("c1")).fulfilments())
                .singleElement()
                .extracting(Fulfilment::keeper)
                .isInstanceOf(Keeper.PaidVisit.class);
        assertThat(tracked(account(invited, away), invited.named("c1")).fulfilments()).isEmpty();
    }

    @Test
    void aDirectionIsNeverScored() {
        TestingReport vague =
                new TestingReport("vague", "2017-05-31")
                        .agreed("strengthen ties and the Nong Khang airport", "", null);
        TestingReport later =
                talks("later", "2023-07-11").project("Nong Khang airport", Progress.COMPLETED);
        Tracked direction = tracked(account(vague, later), vague.named("c1"));
        assertThat(direction.standing()).isEqualTo(Standing.DIRECTION);
        assertThat(direction.fulfilments()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "HELD, LEADER, VNM, 2025-05-01, 1",
        "HELD, MINISTER, VNM, 2025-05-01, 0",
        "HELD, LEADER, LAO, 2025-05-01, 0",
        "PLANNED, LEADER, VNM, 2025-05-01, 0",
        "HELD, LEADER, VNM, 2024-01-01, 0",
    })
    void anInvitationIsAcceptedByAVisitOfThoseInvited(
            VisitStatus status, Level level, String where, String day, int suggestions) {
        TestingReport invited =
                talks("invited", "2024-12-12")
                        .commitment(Mode.INVITE, "VNM", "visit Viet Nam", "", null)
                        .visitWithin("LAO", Level.LEADER, "VNM");
        TestingReport later = talks("later", "2025-06-01").visit(status, "LAO", level, where, day);
        assertThat(tracked(account(invited, later), invited.named("c1")).fulfilments())
                .hasSize(suggestions);
    }

    @Test
    void aProgrammeWithItsPeriodInItsNameKeepsThePromiseToSignOne() {
        TestingReport promised =
                talks("promised", "2020-01-01")
                        .agreed("sign an Action Programme on economic diplomacy", "2021", null);
        TestingReport later =
                talks("later", "2021-05-01")
                        .agreement(
                                "Action Programme on economic diplomacy for the period 2020-2025",
                                "2020-01-01/2025-12-31",
                                "for the period 2020-2025");
        assertThat(tracked(account(promised, later), promised.named("c1")).fulfilments())
                .hasSize(1);
    }

    @Test
    void whatAnOfficerNamesMayHaveComeBeforeThePromise() {
        TestingReport before =
                talks("before", "2010-01-01").project("the bridge", Progress.PLANNED);
        Decision confirm =
                new Decision.Confirm(RELATION, second.named("c1"), "project:" + before.named("p1"));
        assertThat(promise(List.of(confirm), before).completion()).isEqualTo(Completion.COMPLETE);
    }

    @Test
    void anUnknownDayBetweenPromiseAndReportIsNeitherWithinNorLate() {
        TestingReport promised =
                talks("promised", "2020-01-01").agreed("open the Nong Khang airport", "2020", null);
        TestingReport later =
                talks("later", "2023-07-11").project("Nong Khang airport", Progress.COMPLETED);
        assertThat(tracked(account(promised, later), promised.named("c1")).fulfilments())
                .singleElement()
                .extracting(kept -> kept.reasons().stream().map(Fulfilment.Reason::key).toList())
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .contains("time-unknown", "same-name")
                .doesNotContain("within-window", "late");
    }

    @Test
    void aPlannedVisitIsKeptByOneOfItsKindInItsCountryAndTime() {
        TestingReport planned =
                new TestingReport("planned", "2024-01-01")
                        .encounter(MeetingKind.VISIT, Status.PLANNED, "LAO VNM", "2024", "VNM")
                        .agreed("prepare the visit", "2024", "m1");
        assertThat(suggested(planned, visit("2024-09-01", "VNM"))).hasSize(1);
        assertThat(suggested(planned, visit("2025-09-01", "VNM"))).isEmpty();
        assertThat(suggested(planned, visit("2024-09-01", "LAO"))).isEmpty();
    }

    private static TestingReport visit(String day, String where) {
        return new TestingReport("visit", "2026-01-01")
                .encounter(MeetingKind.VISIT, Status.HELD, "LAO VNM", day, where);
    }

    private static List<Fulfilment> suggested(TestingReport promised, TestingReport later) {
        return tracked(account(promised, later), promised.named("c1")).fulfilments();
    }
}
