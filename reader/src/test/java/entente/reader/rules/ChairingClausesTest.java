package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A body and a relative clause that tells who chairs it. */
class ChairingClausesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    INDIA_KENYA | They spoke of cooperation in BIMSTEC, which India currently chairs. | IND BIMSTEC chair
                    EGYPT_NORWAY | They discussed the work of the OSCE, which Norway chairs this year. | NOR OSCE chair
                    HUNGARY_VIETNAM | Hai bên trao đổi về hợp tác ASEAN trong năm Việt Nam đảm nhiệm vai trò Chủ tịch. | VNM ASEAN chair
                    """)
    void tellARole(Lead lead, String sentence, String role) {
        assertThat(lead.with(sentence).findings().roles())
                .extracting(one -> one.party().code() + " " + one.role())
                .containsExactly(role);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    INDIA_KENYA | They spoke of the session, which India currently chairs.
                    EGYPT_NORWAY | They discussed the OSCE, which Norway supports.
                    HUNGARY_VIETNAM | Hai bên trao đổi về hợp tác ASEAN trong năm Việt Nam tổ chức Hội nghị.
                    """)
    void tellNoneOfWhatIsNoBodyOrIsNotChaired(Lead lead, String sentence) {
        assertThat(lead.with(sentence).findings().roles()).isEmpty();
    }
}
