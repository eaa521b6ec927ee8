package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pledges whose noun is said to be a country's: "conveyed Ghana's readiness to …". */
class OwnPledgesTest {
    private static Told told(String sentence) {
        return Reports.read(
                "Fourth Ghana-Chile political consultations",
                "The fourth Ghana-Chile political consultations were held in Accra on 12 March 2024, co-chaired by Deputy Minister Kofi Mensah of Ghana and Deputy Minister Ana Rojas of Chile.",
                sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ms Rojas reaffirmed Chile's commitment to open an embassy in Accra. | pledge CHL: open an embassy in Accra",
                "The deputy minister conveyed Ghana's readiness to train police officers. | pledge GHA: train police officers",
                "Mr Mensah expressed Accra's strong determination to ratify the treaty. | pledge GHA: ratify the treaty",
            })
    void areTheCountrysWhoeverSaysSo(String sentence, String undertaking) {
        assertThat(told(sentence).undertakings()).containsExactly(undertaking);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ms Rojas praised Chile's commitment to open markets.",
                "Ms Rojas noted Ghana's growing role in West Africa.",
                "They discussed Chile's readiness to receive students.",
            })
    void whatIsPraisedOrDiscussedIsNone(String sentence) {
        assertThat(told(sentence).commitments()).isEmpty();
    }
}
