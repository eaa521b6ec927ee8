package entente.domain.series;

import static entente.domain.series.TestingMeeting.held;
import static entente.domain.series.TestingMeeting.planned;
import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.Chair;
import entente.domain.Format;
import entente.domain.Party;
import entente.domain.Place;
import entente.domain.When;
import entente.domain.relation.Review;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is taken where reports do not agree, and how the rest is kept. */
class ContradictionsTest {
    private static final String RELATION = "CHL-KEN";
    private static final String COMMITTEE = "intergovernmental-committee/minister";

    private static TestingReport report(int number) {
        return TestingReport.of(number, "en", RELATION);
    }

    private static Session only(TestingReport... reports) {
        List<Session> sessions = TestingSeries.sessions(RELATION, reports);
        assertThat(sessions).hasSize(1);
        return sessions.getFirst();
    }

    @Test
    void aDayWithinAMonthWithinAYearIsWhatAllThreeSupport() {
        Session session =
                only(
                        report(1).about(held(COMMITTEE, 3).on("2021-01-01/2021-12-31")),
                        report(2).tells(held(COMMITTEE, 3).on("2021-05-04")),
                        report(3).tells(held(COMMITTEE, 3).on("2021-05-01/2021-05-31")));
        assertThat(session.when()).isEqualTo(When.on(LocalDate.of(2021, 5, 4)));
        assertThat(session.doubts()).isEmpty();
    }

    @Test
    void theDaysThatASessionTookAreNotNarrowedDownToItsFirst() {
        Session session =
                only(
                        report(1).about(held(COMMITTEE, 3).on("2021-05-04/2021-05-06")),
                        report(2).tells(held(COMMITTEE, 3).on("2021-05-04")));
        assertThat(session.when())
                .isEqualTo(new When.Within(LocalDate.of(2021, 5, 4), LocalDate.of(2021, 5, 6)));
    }

    @Test
    void ofTwoDaysThatOfTheReportOnTheSessionIsTakenAndTheOtherIsKeptAsADoubt() {
        Session session =
                only(
                        report(1).tells(held(COMMITTEE, 3).on("2021-05-14")),
                        report(2).tells(held(COMMITTEE, 3).on("2021-05-14")),
                        report(3).about(held(COMMITTEE, 3).on("2021-05-04")));
        assertThat(session.when()).isEqualTo(When.on(LocalDate.of(2021, 5, 4)));
        assertThat(session.doubts())
                .singleElement()
                .satisfies(
                        doubt -> {
                            assertThat(doubt.field()).isEqualTo("when");
                            assertThat(doubt.reason()).isEqualTo(Contradiction.REPORTS_DIFFER);
                            assertThat(doubt.claims())
                                    .extracting(Contradiction.Claim::value)
                                    .containsExactly("2021-05-04", "2021-05-14");
                            assertThat(doubt.claims().getLast().evidence()).hasSize(2);
                        });
    }

    @Test
    void whatAnOfficerCorrectedGoesAboveWhatReadersFound() {
        Session session =
                only(
                        report(1).about(held(COMMITTEE, 3).on("2021-05-14")),
                        report(2)
                                .reviewed(Review.CORRECTED)
                                .tells(held(COMMITTEE, 3).on("2021-05-04")));
        assertThat(session.when()).isEqualTo(When.on(LocalDate.of(2021, 5, 4)));
        assertThat(session.review()).isEqualTo(Review.PENDING);
    }

    @Test
    void aPlacePromisedSaysNothingAgainstThePlaceWhereItWasHeld() {
        Session session =
                only(
                        report(1)
                                .tells(
                                        planned(COMMITTEE, 3)
                                                .on("2021-01-01/2021-12-31")
                                                .at("CHL", "Santiago")),
                        report(2).about(held(COMMITTEE, 3).on("2022-05-04").at("CHL", "Iquique")));
        assertThat(session.where()).isEqualTo(new Place(new Party("CHL"), "Iquique"));
        assertThat(session.host()).isEqualTo(new Party("CHL"));
        assertThat(session.doubts()).isEmpty();
    }

    @Test
    void aCountryAndItsCityAreOnePlaceAndTwoCitiesAreADoubt() {
        TestingReport country =
                report(1).about(held(COMMITTEE, 3).on("2021-05-04").at("KEN", null));
        TestingReport city =
                report(2).tells(held(COMMITTEE, 3).on("2021-05-04").at("KEN", "Mombasa"));
        TestingReport other =
                report(3).tells(held(COMMITTEE, 3).on("2021-05-04").at("KEN", "Kisumu"));
        assertThat(only(country, city).where()).isEqualTo(new Place(new Party("KEN"), "Mombasa"));
        assertThat(only(country, city).doubts()).isEmpty();
        assertThat(only(country, city, other).doubts())
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.field()).isEqualTo("where"));
    }

    @Test
    void noSideHostsByVideoOrInAThirdCountryButAnOrganisationHostsAtItsSeat() {
        assertThat(only(report(1).about(held(COMMITTEE, 3).byVideo())).host()).isNull();
        assertThat(only(report(1).about(held(COMMITTEE, 3).at("FJI", "Suva"))).host()).isNull();
        Session seat =
                TestingSeries.sessions(
                                "EUE-KEN",
                                TestingReport.of(1, "en", "EUE-KEN")
                                        .about(held(COMMITTEE, 3).at("BEL", "Brussels")))
                        .getFirst();
        assertThat(seat.host()).isEqualTo(new Party("EUE"));
    }

    @Test
    void videoIsBelievedOverAReportThatOnlyDoesNotSayHow() {
        Session session =
                only(
                        report(1).about(held(COMMITTEE, 3).on("2021-05-04")),
                        report(2).tells(held(COMMITTEE, 3).on("2021-05-04").byVideo()));
        assertThat(session.format()).isEqualTo(Format.VIDEO);
        assertThat(session.doubts()).isEmpty();
    }

    @Test
    void aNameSpeltOtherwiseIsNoContradictionAndAnotherChairIsOne() {
        TestingReport one =
                report(1)
                        .about(
                                held(COMMITTEE, 3)
                                        .chair("Andrés Muñoz", "CHL", "Minister")
                                        .chair("Grace Otieno", "KEN", null));
        TestingReport spelt =
                report(2)
                        .tells(
                                held(COMMITTEE, 3)
                                        .chair("Andres Munoz Vidal", "CHL", null)
                                        .chair("Otieno", "KEN", "Cabinet Secretary"));
        TestingReport other = report(3).tells(held(COMMITTEE, 3).chair("Luis Soto", "CHL", null));
        Session merged = only(one, spelt);
        assertThat(merged.doubts()).isEmpty();
        assertThat(merged.chairs())
                .containsExactly(
                        new Chair("Andres Munoz Vidal", new Party("CHL"), "Minister"),
                        new Chair("Grace Otieno", new Party("KEN"), "Cabinet Secretary"));
        assertThat(only(one, other).doubts())
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.field()).isEqualTo("chairs"));
    }

    @Test
    void theSameDaysSessionNumberedTwiceIsOneSessionWithADoubt() {
        Session session =
                only(
                        report(1).about(held(COMMITTEE, 3).on("2021-05-04").at("KEN", "Nairobi")),
                        report(2).tells(held(COMMITTEE, 4).on("2021-05-04").at("KEN", null)));
        assertThat(session.ordinal()).isEqualTo(3);
        assertThat(session.doubts())
                .singleElement()
                .satisfies(
                        doubt -> {
                            assertThat(doubt.field()).isEqualTo("ordinal");
                            assertThat(doubt.claims())
                                    .extracting(Contradiction.Claim::value)
                                    .containsExactly("3", "4");
                        });
    }

    @Test
    void aPromiseThatALaterOneMovedIsHistoryAndNoContradiction() {
        Session session =
                only(
                        report(1)
                                .published("2020-02-01")
                                .tells(planned(COMMITTEE, 3).on("2020-07-01/2020-12-31")),
                        report(2)
                                .published("2020-11-01")
                                .tells(planned(COMMITTEE, 3).on("2021-01-01/2021-03-31")));
        assertThat(session.when())
                .isEqualTo(new When.Within(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 3, 31)));
        assertThat(session.doubts()).isEmpty();
    }

    @Test
    void aSessionSaidToBeComingOnceItWasHeldIsADoubt() {
        Session session =
                only(
                        report(1).about(held(COMMITTEE, 3).on("2018-05-04")),
                        report(2)
                                .published("2024-12-10")
                                .tells(planned(COMMITTEE, 3).on("2025-04-01/2025-06-30")));
        assertThat(session.when()).isEqualTo(When.on(LocalDate.of(2018, 5, 4)));
        assertThat(session.doubts())
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.field()).isEqualTo("status"));
    }
}
