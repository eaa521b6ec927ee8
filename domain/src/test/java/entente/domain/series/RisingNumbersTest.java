package entente.domain.series;

import static entente.domain.series.TestingMeeting.held;
import static entente.domain.series.TestingMeeting.planned;
import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.When;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A wrong year is caught when it breaks the series, and only the wrong one is blamed. */
class RisingNumbersTest {
    private static final String RELATION = "CHL-KEN";
    private static final String SERIES = "political-consultation/deputy-minister";

    private static TestingReport report(int number) {
        return TestingReport.of(number, "en", RELATION);
    }

    private static List<Session> sessions(TestingReport... reports) {
        return TestingSeries.sessions(RELATION, reports);
    }

    private static List<String> broken(List<Session> sessions) {
        return sessions.stream()
                .filter(
                        session ->
                                session.doubts().stream()
                                        .anyMatch(
                                                doubt ->
                                                        doubt.reason()
                                                                .equals(
                                                                        Contradiction
                                                                                .BREAKS_SERIES)))
                .map(Session::id)
                .toList();
    }

    @Test
    void aSecondIn2023BetweenAFirstIn2015AndAnEighthIn2023CannotBe() {
        List<Session> sessions =
                sessions(
                        report(1).tells(held(SERIES, 1).on("2015-06-10")),
                        report(2).about(held(SERIES, 2).on("2023-05-31")),
                        report(3).tells(held(SERIES, 8).on("2023-06-01/2023-06-30")));
        assertThat(broken(sessions)).containsExactly(SERIES + "/2");
        Session second = TestingSeries.session(SERIES + "/2", sessions);
        assertThat(second.when()).isEqualTo(When.UNSAID);
        assertThat(second.doubts().getFirst().claims())
                .extracting(Contradiction.Claim::value)
                .containsExactly(Contradiction.UNSAID, "2023-05-31");
    }

    @Test
    void theNextBestClaimThatFitsIsTakenInsteadOfTheWrongYear() {
        List<Session> sessions =
                sessions(
                        report(1).tells(held(SERIES, 1).on("2015-06-10")),
                        report(2).about(held(SERIES, 2).on("2023-05-31")),
                        report(3).tells(held(SERIES, 2).on("2017-05-01/2017-05-31")),
                        report(4).about(held(SERIES, 4).on("2019-07-16")));
        Session second = TestingSeries.session(SERIES + "/2", sessions);
        assertThat(broken(sessions)).containsExactly(SERIES + "/2");
        assertThat(second.when())
                .isEqualTo(new When.Within(LocalDate.of(2017, 5, 1), LocalDate.of(2017, 5, 31)));
        assertThat(second.doubts().getFirst().claims())
                .extracting(Contradiction.Claim::value)
                .containsExactly("2017-05-01/2017-05-31", "2023-05-31");
    }

    @Test
    void theManyAreNotBlamedForTheOneThoughTheOneIsToldByMore() {
        List<Session> sessions =
                sessions(
                        report(1).about(held(SERIES, 2).on("2023-05-31")),
                        report(2).about(held(SERIES, 2).on("2023-05-31")),
                        report(3).tells(held(SERIES, 3).on("2018-08-24")),
                        report(4).tells(held(SERIES, 4).on("2019-07-16")),
                        report(5).tells(held(SERIES, 8).on("2023-06-28")));
        assertThat(broken(sessions)).containsExactly(SERIES + "/2");
    }

    @Test
    void aLongPauseAndTwoSessionsInOneYearBreakNothing() {
        List<Session> sessions =
                sessions(
                        report(1).about(held(SERIES, 1).on("2010-06-10")),
                        report(2).about(held(SERIES, 2).on("2011-06-10")),
                        report(3).about(held(SERIES, 3).on("2019-12-10")),
                        report(4).about(held(SERIES, 4).on("2020-01-10")));
        assertThat(broken(sessions)).isEmpty();
    }

    @Test
    void ofTwoThatContradictEachOtherTheOneOnBetterGroundStays() {
        List<Session> sessions =
                sessions(
                        report(1).tells(held(SERIES, 4).on("2021-06-10")),
                        report(2).about(held(SERIES, 5).on("2019-06-10")));
        assertThat(broken(sessions)).containsExactly(SERIES + "/4");
    }

    @Test
    void aSessionPlannedForWhenAHigherNumberIsOverIsInDoubtAndAPromiseThatSlippedIsNot() {
        List<Session> sessions =
                sessions(
                        report(1).about(held(SERIES, 5).on("2024-12-09")),
                        report(2)
                                .published("2024-12-10")
                                .tells(planned(SERIES, 3).on("2025-04-01/2025-06-30")),
                        report(3)
                                .published("2022-12-10")
                                .tells(planned(SERIES, 6).on("2023-01-01/2023-12-31")));
        assertThat(broken(sessions)).containsExactly(SERIES + "/3");
    }
}
