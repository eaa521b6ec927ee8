package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** "Would continue training": behind the auxiliary the verb has any form. */
class ContinuedTest {
    private static Told told(String sentence) {
        return Reports.read(
                "Thailand and Kenya hold political consultations",
                "The 3rd political consultations between Thailand and Kenya were held on 4 March 2024 in Bangkok.",
                sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Kenya stated that it would continue training Thai officials. | continue training Thai officials
                    Kenya said it would continue supporting Thai farmers. | continue supporting Thai farmers
                    Kenya will continue importing rice from Thailand. | continue importing rice from Thailand
                    """)
    void whatIsContinuedIsUndertaken(String sentence, String clause) {
        assertThat(told(sentence).clauses()).containsExactly(clause);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenya hoped to continue training Thai officials.",
                "Kenya thanked Thailand for continuing training in Bangkok.",
                "Kenya noted that training had continued."
            })
    void whatIsHopedOrNotedIsNot(String sentence) {
        assertThat(told(sentence).commitments()).isEmpty();
    }
}
