package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.Visit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Unscored: visits to another country, paid, planned and invited to. */
class VisitsTest {
    private static String told(Visit visit) {
        var party = visit.party();
        var country = visit.where().country();
        return "%s; %s; %s to %s; %s"
                .formatted(
                        visit.status().word(),
                        visit.visitor(),
                        party == null ? "?" : party.code(),
                        country == null ? "?" : country.code(),
                        Told.when(visit.when()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    INDIA_KENYA | They welcomed the official visit that Kenyan President William Otieno paid to India in February. | held; President William Otieno; \
                    KEN to IND; 2024-02-01/2024-02-29
                    INDIA_KENYA | Prime Minister Arjun Rao of India will visit Kenya in 2025. | planned; Prime Minister Arjun Rao; IND to KEN; \
                    2025-01-01/2025-12-31
                    INDIA_KENYA | Secretary Rohan Mehta invited Principal Secretary Peter Otieno to visit India. | invited; Principal Secretary Peter Otieno; \
                    KEN to IND; unsaid
                    INDIA_KENYA | Secretary Rohan Mehta invited him to visit India. | invited; null; KEN to IND; unsaid
                    LAOS_VIETNAM | Hai bên đánh giá cao chuyến thăm hữu nghị chính thức Lào của Thủ tướng Việt Nam Nguyễn Văn Nam hồi tháng 2. | held; Thủ \
                    tướng Việt Nam Nguyễn Văn Nam; VNM to LAO; 2022-02-01/2022-02-28
                    LAOS_VIETNAM | Thủ tướng Lào Khamsing Vongsa sẽ thăm chính thức Việt Nam vào tháng 1/2023. | planned; Thủ tướng Lào Khamsing Vongsa; LAO to \
                    VNM; 2023-01-01/2023-01-31
                    LAOS_VIETNAM | Bộ trưởng Trần Đức Hải mời Bộ trưởng Bounmy Vongsa sớm sang thăm Việt Nam. | invited; Bộ trưởng Bounmy Vongsa; LAO to VNM; \
                    unsaid
                    """)
    void aVisitIsToldWithItsVisitorDestinationAndTime(Lead lead, String sentence, String visit) {
        assertThat(lead.with(sentence).findings().visits())
                .extracting(VisitsTest::told)
                .containsExactly(visit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    INDIA_KENYA | They agreed to keep up high-level visits.
                    INDIA_KENYA | Secretary Rohan Mehta visited the Indian embassy.
                    INDIA_KENYA | Secretary Rohan Mehta hoped that President William Otieno could visit India.
                    LAOS_VIETNAM | Hai bên nhất trí chuẩn bị tốt các chuyến thăm cấp cao.
                    LAOS_VIETNAM | Bộ trưởng Trần Đức Hải đã thăm Đại sứ quán.
                    LAOS_VIETNAM | Bộ trưởng Trần Đức Hải bày tỏ hy vọng Thủ tướng Lào sớm thăm Việt Nam.
                    """)
    void visitsInGeneralAndVisitsHopedForAreNone(Lead lead, String sentence) {
        assertThat(lead.with(sentence).findings().visits()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    LAOS_VIETNAM | Thủ tướng Lào sắp thăm Việt Nam. Thủ tướng Lào Khamsing Vongsa sẽ thăm Việt Nam từ ngày 5-7/11/2022.
                    INDIA_KENYA | Prime Minister Arjun Rao of India will visit Kenya. Prime Minister Arjun Rao will visit Kenya in 2025.
                    """)
    void aVisitToldTwiceIsOne(Lead lead, String sentences) {
        assertThat(lead.with(sentences).findings().visits())
                .singleElement()
                .satisfies(
                        visit -> {
                            assertThat(visit.evidence()).hasSize(2);
                            assertThat(Told.when(visit.when())).isNotEqualTo("unsaid");
                        });
    }
}
