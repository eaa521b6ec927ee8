package entente.domain.series;

import static entente.domain.series.TestingMeeting.cancelled;
import static entente.domain.series.TestingMeeting.encounter;
import static entente.domain.series.TestingMeeting.held;
import static entente.domain.series.TestingMeeting.planned;
import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.MeetingKind;
import entente.domain.Status;
import entente.domain.When;
import entente.domain.relation.Relation;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Which reports tell of one session. The pairs of countries have no such mechanisms that we know.
 */
class JoiningTest {
    private static final String RELATION = "CHL-KEN";
    private static final String COMMITTEE = "intergovernmental-committee/minister";
    private static final String TALKS = "strategic-dialogue/director-general";

    private static TestingReport report(int number) {
        return TestingReport.of(number, "en", RELATION);
    }

    private static List<Session> sessions(TestingReport... reports) {
        return TestingSeries.sessions(RELATION, reports);
    }

    @Test
    void aSessionOfOtherPartiesIsNoneOfTheRelations() {
        assertThat(TestingSeries.sessions("FJI-KEN", report(1).about(held(COMMITTEE, 3))))
                .isEmpty();
    }

    @Test
    void sessionsOfTwoKindsNeverJoinThoughNumberAndDayAreTheSame() {
        assertThat(
                        sessions(
                                report(1).about(held(COMMITTEE, 3).on("2021-05-04")),
                                report(2)
                                        .about(
                                                held("policy-dialogue/minister", 3)
                                                        .on("2021-05-04"))))
                .hasSize(2);
    }

    @Test
    void anUnnumberedReportOfTheDayIsOfTheNumberedSession() {
        List<Session> sessions =
                sessions(
                        report(1).about(held(COMMITTEE, 3).on("2021-05-04").at("KEN", "Nairobi")),
                        report(2).about(held(COMMITTEE, null).on("2021-05-01/2021-05-31")));
        assertThat(sessions).extracting(Session::id).containsExactly(COMMITTEE + "/3");
        assertThat(sessions.getFirst().when()).isEqualTo(When.on(LocalDate.of(2021, 5, 4)));
    }

    @Test
    void anUnnumberedReportOfAnotherPlaceIsOfAnotherSession() {
        assertThat(
                        sessions(
                                report(1)
                                        .about(
                                                held(COMMITTEE, 3)
                                                        .on("2021-05-04")
                                                        .at("KEN", "Nairobi")),
                                report(2)
                                        .about(
                                                held(COMMITTEE, null)
                                                        .on("2021-05-04")
                                                        .at("CHL", null))))
                .hasSize(2);
    }

    @Test
    void aSessionOfAYearInWhichThereWereTwoIsOfNeither() {
        assertThat(
                        sessions(
                                report(1).about(held(TALKS, 3).on("2021-02-04")),
                                report(2).about(held(TALKS, 4).on("2021-11-04")),
                                report(3).tells(held(TALKS, null).on("2021-01-01/2021-12-31"))))
                .hasSize(3);
    }

    @Test
    void theNextOnePromisedForAYearIsTheFirstThatWasHeldInItAfterwards() {
        List<Session> sessions =
                sessions(
                        report(1)
                                .about(held(TALKS, null).on("2021-02-04"))
                                .tells(planned(TALKS, null).on("2021-01-01/2021-12-31")),
                        report(2).about(held(TALKS, null).on("2021-06-04")),
                        report(3).about(held(TALKS, null).on("2021-11-04")));
        assertThat(sessions).hasSize(3).allMatch(session -> session.status() == Status.HELD);
        assertThat(sessions)
                .filteredOn(session -> session.when().equals(When.on(LocalDate.of(2021, 6, 4))))
                .singleElement()
                .matches(session -> session.members().size() == 2);
    }

    @Test
    void theNextOnePromisedAtTheThirdIsTheFourthThoughItCameLate() {
        List<Session> sessions =
                sessions(
                        report(1)
                                .about(held(COMMITTEE, 3).on("2021-05-04"))
                                .tells(
                                        planned(COMMITTEE, null)
                                                .on("2022-01-01/2022-12-31")
                                                .at("CHL", null)),
                        report(2).about(held(COMMITTEE, 4).on("2023-03-09").at("CHL", "Santiago")));
        assertThat(sessions)
                .extracting(Session::id)
                .containsExactly(COMMITTEE + "/3", COMMITTEE + "/4");
        assertThat(sessions.getLast().doubts()).isEmpty();
    }

    @Test
    void theNextOnePromisedAtTheThirdIsNotTheFifth() {
        assertThat(
                        sessions(
                                report(1)
                                        .about(held(COMMITTEE, 3).on("2021-05-04"))
                                        .tells(
                                                planned(COMMITTEE, null)
                                                        .on("2023-01-01/2023-12-31")),
                                report(2).about(held(COMMITTEE, 5).on("2023-03-09"))))
                .extracting(Session::status)
                .containsExactly(Status.HELD, Status.HELD, Status.PLANNED);
    }

    @Test
    void twoReportsOnOneSessionPromiseOneNextSession() {
        List<Session> sessions =
                sessions(
                        report(1)
                                .about(held(COMMITTEE, 3).on("2021-05-04"))
                                .tells(planned(COMMITTEE, null)),
                        report(2)
                                .about(held(COMMITTEE, 3).on("2021-05-04"))
                                .tells(planned(COMMITTEE, null).on("2022-01-01/2022-12-31")));
        assertThat(sessions).hasSize(2);
        assertThat(sessions.getLast().members()).hasSize(2);
    }

    @Test
    void anUnnumberedPromiseJoinsTheNumberedOneForTheSameTime() {
        List<Session> sessions =
                sessions(
                        report(1)
                                .tells(
                                        planned(COMMITTEE, 7)
                                                .on("2025-01-01/2025-12-31")
                                                .at("KEN", null)),
                        report(2).tells(planned(COMMITTEE, null).on("2025-10-01/2025-12-31")));
        assertThat(sessions).extracting(Session::id).containsExactly(COMMITTEE + "/7");
        assertThat(sessions.getFirst().when())
                .isEqualTo(new When.Within(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 12, 31)));
    }

    @Test
    void aSessionThatWasCalledOffIsCancelledAndOneHeldAfterAllWasHeld() {
        TestingReport plan =
                report(1).published("2020-01-10").tells(planned(COMMITTEE, 6).on("2020-05-04"));
        TestingReport off =
                report(2).published("2020-04-01").tells(cancelled(COMMITTEE, 6).on("2020-05-04"));
        TestingReport after = report(3).about(held(COMMITTEE, 6).on("2021-02-03"));
        assertThat(sessions(plan, off))
                .extracting(Session::status)
                .containsExactly(Status.CANCELLED);
        Session held = sessions(plan, off, after).getFirst();
        assertThat(held.status()).isEqualTo(Status.HELD);
        assertThat(held.when()).isEqualTo(When.on(LocalDate.of(2021, 2, 3)));
        assertThat(held.doubts()).isEmpty();
    }

    @Test
    void aSessionWhoseLevelIsUnsaidIsOfTheOneSeriesThatHasItsNumberAndDay() {
        TestingReport minister = report(1).about(held(COMMITTEE, 3).on("2015-05-04"));
        TestingReport deputy =
                report(2)
                        .about(
                                held("intergovernmental-committee/deputy-minister", 3)
                                        .on("2021-05-04"));
        TestingReport unsaid =
                report(3)
                        .tells(
                                held("intergovernmental-committee/any", 3)
                                        .on("2021-05-01/2021-05-31"));
        assertThat(sessions(minister, deputy, unsaid))
                .extracting(session -> session.members().size())
                .containsExactly(1, 2);
    }

    @Test
    void aSessionWhoseLevelIsUnsaidAndThatFitsTwoSeriesIsOfItsOwn() {
        TestingReport minister = report(1).about(held(COMMITTEE, 3).on("2015-05-04"));
        TestingReport deputy =
                report(2)
                        .about(
                                held("intergovernmental-committee/deputy-minister", 3)
                                        .on("2021-05-04"));
        TestingReport unsaid = report(3).tells(held("intergovernmental-committee/any", 3));
        assertThat(sessions(minister, deputy, unsaid))
                .extracting(Session::id)
                .contains("intergovernmental-committee/any/3");
    }

    @Test
    void aNumberedSessionOfAnUnsaidLevelIsOfTheOneSeriesThatLacksItAndHasItsPace() {
        String unsaid = "intergovernmental-committee/any";
        List<Session> sessions =
                sessions(
                        report(1).about(held(COMMITTEE, 43).on("2020-12-06")),
                        report(2).about(held(COMMITTEE, 44).on("2022-01-10")),
                        report(3).about(held(COMMITTEE, 46).on("2024-01-07")),
                        report(4).tells(held(unsaid, 40).on("2018-02-05")),
                        report(5).tells(held(unsaid, 40)),
                        report(6).tells(held(unsaid, 2).on("2018-02-05")));
        assertThat(sessions)
                .extracting(Session::id)
                .containsExactly(
                        COMMITTEE + "/40",
                        COMMITTEE + "/43",
                        COMMITTEE + "/44",
                        COMMITTEE + "/46",
                        unsaid + "/2");
        assertThat(sessions.getFirst().members()).hasSize(2);
    }

    @Test
    void talksAndACourtesyCallOfOneDayAreTwoEncountersAndTheSameTalksInTwoReportsAreOne() {
        TestingReport talks =
                report(1)
                        .about(encounter(MeetingKind.TALKS).on("2022-03-04").at("KEN", "Nairobi"))
                        .tells(
                                encounter(MeetingKind.COURTESY_CALL)
                                        .on("2022-03-04")
                                        .at("KEN", "Nairobi"));
        TestingReport again =
                report(2).about(encounter(MeetingKind.TALKS).on("2022-03-04").at("KEN", null));
        assertThat(sessions(talks, again))
                .extracting(Session::kind)
                .containsExactlyInAnyOrder(MeetingKind.TALKS, MeetingKind.COURTESY_CALL);
    }

    @Test
    void thePresidentsAndTheMinistersTalksOfOneDayStayApart() {
        TestingReport presidents =
                report(1)
                        .about(encounter(MeetingKind.TALKS).on("2022-03-04"))
                        .names("Ana Rojas", "CHL", "President")
                        .names("Peter Mwangi", "KEN", "President");
        TestingReport ministers =
                report(2)
                        .about(encounter(MeetingKind.TALKS).on("2022-03-04"))
                        .names("Luis Vidal", "CHL", "Foreign Minister")
                        .names("Grace Otieno", "KEN", "Cabinet Secretary");
        assertThat(sessions(presidents, ministers)).hasSize(2);
    }

    @Test
    void anOfficerJoinsWhatTheRulesLeftApart() {
        TestingReport one = report(1).about(held(COMMITTEE, 3).on("2021-05-04"));
        TestingReport other = report(2).about(held(COMMITTEE, null).on("2021-06-04"));
        Sessions.Joined joined =
                Sessions.of(
                        Relation.parse(RELATION),
                        TestingSeries.filings(one, other),
                        new Sessions.Joins(List.of(Set.of(one.name(1), other.name(1))), List.of()));
        assertThat(joined.sessions()).extracting(Session::id).containsExactly(COMMITTEE + "/3");
        assertThat(joined.sessionOf())
                .containsEntry(other.name(1), COMMITTEE + "/3")
                .containsEntry(one.name(1), COMMITTEE + "/3");
    }

    @Test
    void anOfficerPartsWhatTheRulesTookForOneAndEachTakesAlongWhatIsItsOwn() {
        TestingReport one = report(1).about(held(COMMITTEE, 3).on("2021-05-04"));
        TestingReport other = report(2).about(held(COMMITTEE, 3).on("2015-06-04"));
        TestingReport like = report(3).tells(held(COMMITTEE, 3).on("2015-06-01/2015-06-30"));
        Sessions.Joined joined =
                Sessions.of(
                        Relation.parse(RELATION),
                        TestingSeries.filings(one, other, like),
                        new Sessions.Joins(List.of(), List.of(Set.of(one.name(1), other.name(1)))));
        assertThat(joined.sessions()).hasSize(2).allMatch(session -> session.doubts().isEmpty());
        assertThat(joined.sessionOf().get(like.name(1)))
                .isEqualTo(joined.sessionOf().get(other.name(1)))
                .isNotEqualTo(joined.sessionOf().get(one.name(1)));
    }
}
