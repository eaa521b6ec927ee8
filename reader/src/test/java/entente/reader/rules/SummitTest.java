package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Summits of two countries, and the larger ones in whose margins others meet. */
class SummitTest {
    @Test
    void theirOwnSummitIsTheReportsAndTheNextOneIsPlanned() {
        Told told =
                Reports.read(
                        "Spain, Morocco open new chapter",
                        "Rabat, 2 February 2023 - Spain and Morocco vowed at their first summit in eight years on"
                                + " 2 February 2023 to respect each other.",
                        "Spanish Prime Minister Pedro Ruiz and Moroccan Prime Minister Aziz Alami co-chaired the"
                                + " gathering.",
                        "The next summit is to be held in Spain in 2025.");
        assertThat(told.subject().kind().word()).isEqualTo("summit");
        assertThat(Told.chairs(told.subject()))
                .containsExactlyInAnyOrder("Pedro Ruiz (ESP)", "Aziz Alami (MAR)");
        assertThat(told.meetings())
                .anyMatch(
                        one ->
                                !one.subject()
                                        && one.kind().word().equals("summit")
                                        && Told.when(one.when()).equals("2025-01-01/2025-12-31"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The next summit is to be held in Brazil in 2025.",
                "The G20 will hold its next summit in 2025.",
                "They welcomed the next ASEAN Summit in 2025."
            })
    void anotherSummitIsNoSessionOfTheirs(String last) {
        Told told =
                Reports.read(
                        "Spain, Morocco hold political consultations",
                        "The 3rd political consultations between Spain and Morocco were held in Rabat on 2 February"
                                + " 2023.",
                        "The two sides agreed to expand trade.",
                        last);
        assertThat(told.meetings()).hasSize(1);
    }
}
