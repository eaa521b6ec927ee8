package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Offices in a ministry's unit, guests of a visited country, and institutions named after people.
 */
class WhosePersonTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    INDIA_KENYA | Director of the EU Division of the Kenyan Department of Foreign Affairs Brian Mutua took part. | Brian Mutua (KEN)
                    INDIA_KENYA | The Deputy Secretary for Africa of India's Ministry of External Affairs, Arun Bhatia, took part. | Arun Bhatia (IND)
                    LAOS_VIETNAM | Hai bên nhất trí tổ chức tốt chuyến thăm Việt Nam của Chủ tịch nước Somphone Keola. | Somphone Keola (LAO)
                    """)
    void isToldByTheMinistryOrTheVisit(Lead lead, String sentence, String person) {
        assertThat(lead.with(sentence).people())
                .anySatisfy(one -> assertThat(one).startsWith(person));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    INDIA_KENYA | They visited the Dr. Salim Ahmed Salim Centre for Foreign Relations.
                    EGYPT_NORWAY | They visited the Dr. Amal Fathy Foundation.
                    LAOS_VIETNAM | Hai Bộ trưởng tham quan Bảo tàng Chủ tịch Kaysone Phomvihane.
                    """)
    void isNoneOfAnInstitution(Lead lead, String sentence) {
        assertThat(lead.with(sentence).people()).hasSize(2);
    }
}
