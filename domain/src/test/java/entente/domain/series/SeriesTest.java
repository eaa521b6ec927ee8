package entente.domain.series;

import static entente.domain.series.TestingMeeting.held;
import static entente.domain.series.TestingMeeting.planned;
import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.Party;
import entente.domain.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a series shows: how often, whose turn, what is due. */
class SeriesTest {
    private static final String RELATION = "CHL-KEN";
    private static final String COMMITTEE = "intergovernmental-committee/minister";
    private static final Party CHL = new Party("CHL");
    private static final Party KEN = new Party("KEN");

    private static TestingReport report(int number) {
        return TestingReport.of(number, "en", RELATION);
    }

    private static Series series(TestingReport... reports) {
        return TestingSeries.series(RELATION, COMMITTEE, TestingSeries.sessions(RELATION, reports));
    }

    private static TestingReport session(int ordinal, String day) {
        return report(ordinal).about(held(COMMITTEE, ordinal).on(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2019-03-01, 2020-03-02, 2021-02-27, 12",
        "2019-03-01, 2020-05-20, 2021-08-10, 12",
        "2016-03-01, 2018-02-20, 2020-04-01, 24",
        "2020-01-10, 2020-07-01, 2021-01-20, 6",
        "2017-03-01, 2020-01-02, 2023-02-27, 36",
        "2020-01-10, 2020-04-10, 2020-07-10, 3",
    })
    void theCadenceIsTheMonthsBetweenNeighboursRoundedToWhatMinistriesAgreeOn(
            String first, String second, String third, int months) {
        assertThat(series(session(1, first), session(2, second), session(3, third)).cadence())
                .isEqualTo(new Cadence(months, Basis.LEARNED));
    }

    @Test
    void gapsDoTheCadenceNoHarmAndTwoSessionsShowOneOnlyWhenFarApart() {
        assertThat(series(session(3, "2015-01-10"), session(9, "2021-02-10")).cadence())
                .isEqualTo(new Cadence(12, Basis.LEARNED));
        assertThat(series(session(3, "2015-01-10"), session(5, "2017-02-10")).cadence()).isNull();
    }

    @Test
    void whatAnOfficerSetGoesAboveWhatTheSeriesShows() {
        MechanismId id = MechanismId.parse(COMMITTEE);
        Cadence set = new Cadence(24, Basis.SET);
        HostRule rule = new HostRule.Fixed(KEN, Basis.SET);
        Series series =
                TestingSeries.series(
                        RELATION,
                        COMMITTEE,
                        TestingSeries.sessions(
                                RELATION,
                                session(1, "2019-03-01"),
                                session(2, "2020-03-01"),
                                session(3, "2021-03-01")),
                        Map.of(id, set),
                        Map.of(id, rule));
        assertThat(series.cadence()).isEqualTo(set);
        assertThat(series.hostRule()).isEqualTo(rule);
        assertThat(TestingSeries.next(series).host()).isEqualTo(KEN);
        assertThat(TestingSeries.next(series).window())
                .isEqualTo(new When.Within(LocalDate.of(2022, 9, 1), LocalDate.of(2023, 9, 30)));
    }

    private static TestingReport hosted(int ordinal, String country) {
        String day = (2000 + ordinal) + "-06-01";
        return report(ordinal).about(held(COMMITTEE, ordinal).on(day).at(country, null));
    }

    @Test
    void sidesThatHaveTheEvenAndTheOddNumbersTakeTurnsAcrossGaps() {
        assertThat(series(hosted(2, "CHL"), hosted(5, "KEN"), hosted(8, "CHL")).hostRule())
                .isEqualTo(new HostRule.Alternating(Basis.LEARNED));
        assertThat(series(hosted(2, "CHL"), hosted(4, "CHL"), hosted(8, "CHL")).hostRule())
                .as("even numbers alone")
                .isNull();
        assertThat(series(hosted(1, "CHL"), hosted(2, "CHL"), hosted(3, "CHL")).hostRule())
                .isEqualTo(new HostRule.Fixed(CHL, Basis.LEARNED));
        assertThat(series(hosted(1, "CHL"), hosted(2, "CHL"), hosted(3, "KEN")).hostRule())
                .isNull();
    }

    @Test
    void oneOutOfTurnIsAnExceptionAmongSix() {
        assertThat(
                        series(
                                        hosted(1, "CHL"),
                                        hosted(2, "KEN"),
                                        hosted(3, "KEN"),
                                        hosted(4, "KEN"),
                                        hosted(5, "CHL"),
                                        hosted(6, "KEN"))
                                .hostRule())
                .isEqualTo(new HostRule.Alternating(Basis.LEARNED));
    }

    @Test
    void theTurnIsCountedFromTheLastSessionWhoseHostIsKnown() {
        Series series =
                series(
                        hosted(1, "CHL"),
                        hosted(2, "KEN"),
                        hosted(3, "CHL"),
                        report(4).about(held(COMMITTEE, 4).on("2004-06-01").byVideo()));
        assertThat(TestingSeries.next(series).host()).isEqualTo(CHL);
    }

    @Test
    void aPromiseLongPastIsStillWhatIsDueNext() {
        Series series =
                series(
                        report(1)
                                .about(held(COMMITTEE, 3).on("2010-05-04"))
                                .tells(
                                        planned(COMMITTEE, null)
                                                .on("2011-01-01/2011-12-31")
                                                .at("KEN", null)));
        NextSession next = TestingSeries.next(series);
        assertThat(next.ground()).isEqualTo(NextSession.Ground.PROMISED);
        assertThat(next.window())
                .isEqualTo(new When.Within(LocalDate.of(2011, 1, 1), LocalDate.of(2011, 12, 31)));
    }

    @Test
    void aPromiseWithoutATimeHasTheWindowOfTheCadence() {
        Series series =
                series(
                        session(1, "2019-03-01"),
                        session(2, "2020-03-02"),
                        report(3)
                                .about(held(COMMITTEE, 3).on("2021-03-02"))
                                .tells(planned(COMMITTEE, null).at("KEN", null)));
        NextSession next = TestingSeries.next(series);
        assertThat(next.ground()).isEqualTo(NextSession.Ground.PROMISED_UNDATED);
        assertThat(next.host()).isEqualTo(KEN);
        assertThat(next.window())
                .isEqualTo(new When.Within(LocalDate.of(2021, 12, 1), LocalDate.of(2022, 6, 30)));
    }

    @Test
    void aPromiseThatWasOvertakenIsNotDue() {
        Series series =
                series(
                        report(1)
                                .about(held(COMMITTEE, 3).on("2010-05-04"))
                                .tells(planned(COMMITTEE, 5).on("2011-01-01/2011-12-31")),
                        session(6, "2013-05-04"));
        assertThat(TestingSeries.next(series).ground()).isEqualTo(NextSession.Ground.CADENCE);
        assertThat(series.sessions()).extracting(Session::ordinal).containsExactly(3, 5, 6);
    }

    @Test
    void whereNothingShowsItNothingIsDue() {
        assertThat(series(session(1, "2019-03-01")).next()).isNull();
    }

    @Test
    void sessionsStandByNumberAndThoseWithoutOneWhereTheirTimePutsThem() {
        Series series =
                series(
                        session(1, "2010-05-04"),
                        report(2).about(held(COMMITTEE, null).on("2011-05-04")),
                        session(3, "2012-05-04"),
                        report(4).tells(planned(COMMITTEE, 4).on("2013-01-01/2013-12-31")));
        assertThat(series.sessions()).extracting(Session::ordinal).containsExactly(1, null, 3, 4);
        assertThat(series.gaps()).isEqualTo(List.of(2));
    }

    @Test
    void namesOfAMechanismStandTheCommonestFirst() {
        TestingReport one = session(1, "2010-05-04");
        Sessions.Joined joined = TestingSeries.joined(RELATION, one);
        assertThat(MechanismNames.of(TestingSeries.filings(one), joined))
                .containsEntry(MechanismId.parse(COMMITTEE), List.of(COMMITTEE));
    }
}
