package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Agreements signed at the meeting, against those still to be signed; works to be built. */
class SignedNowTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HUNGARY_VIETNAM | Nhân dịp này, hai Thứ trưởng đã ký Bản ghi nhớ về hợp tác đào tạo cán bộ. | Bản ghi nhớ về hợp tác đào tạo cán bộ
                    LAOS_VIETNAM | Hai Bộ trưởng ký Bản ghi nhớ về hợp tác đào tạo cán bộ. | Bản ghi nhớ về hợp tác đào tạo cán bộ
                    INDIA_KENYA | Both sides undertook to implement the Programme of Scientific Cooperation for the years 2025-2028. | Programme of Scientific Cooperation for the years 2025-2028
                    """)
    void areAgreements(Lead lead, String sentence, String name) {
        assertThat(lead.with(sentence).findings().agreements())
                .extracting(one -> one.name())
                .containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HUNGARY_VIETNAM | Hai bên nhất trí sớm ký Bản ghi nhớ về hợp tác đào tạo cán bộ.
                    HUNGARY_VIETNAM | Hai bên nhất trí triển khai hiệu quả Chương trình hành động nói trên.
                    INDIA_KENYA | The two sides agreed to conclude the Memorandum of Understanding on Tourism.
                    """)
    void areNoneYetOrAreNotNamed(Lead lead, String sentence) {
        assertThat(lead.with(sentence).findings().agreements()).isEmpty();
    }

    @Test
    void aStudyOfAWorkTellsThatItIsPlanned() {
        assertThat(
                        Lead.INDIA_KENYA
                                .with(
                                        "The two sides agreed to fast-track the feasibility study of"
                                                + " the Mombasa-Lamu Gas Pipeline.")
                                .findings()
                                .projects())
                .singleElement()
                .satisfies(one -> assertThat(one.status()).isEqualTo(Progress.PLANNED));
    }
}
