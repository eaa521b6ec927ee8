package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sessions of parliaments, parties and games, which are none of two states. */
class OtherBodiesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sixth session of the National Assembly opens in Nairobi",
                "Fourth plenum of the Central Committee closes in Nairobi"
            })
    void aTitleThatBeginsWithTheirOrdinalTellsOfNoMeeting(String title) {
        Told told = Reports.read(title, "NAIROBI, 12 March 2024 - Members spoke of the budget.");
        assertThat(told.meetings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fourth Political Consultations between Kenya and Poland",
                "Fourth meeting of the Kenya-Poland Joint Commission"
            })
    void aTitleThatBeginsWithASessionsOrdinalTellsOfIt(String title) {
        Told told =
                Reports.read(
                        title,
                        "NAIROBI, 12 March 2024 - Kenya and Poland met in Nairobi on 11 March 2024.");
        assertThat(told.subject().ordinal()).isEqualTo(4);
    }
}
