package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.When;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When named years and weeks are, told in their clause. */
class ObservanceTimesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HUNGARY_VIETNAM | Hai bên nhất trí tổ chức Tuần Văn hóa Việt Nam tại Budapest vào tháng 10/2025. | 2025-10-01 | 2025-10-31
                    LAOS_VIETNAM | Hai bên sẽ tổ chức Tuần phim ở hai thủ đô trong quý IV năm 2023. | 2023-10-01 | 2023-12-31
                    BRAZIL_VIETNAM | Các hoạt động kỷ niệm diễn ra trong năm 2024, trong đó có Tuần Văn hóa Brazil. | 2024-01-01 | 2024-12-31
                    INDIA_KENYA | The two sides agreed to hold a Kenyan Food Week in Delhi in June 2025. | 2025-06-01 | 2025-06-30
                    EGYPT_NORWAY | They decided to celebrate 2024 as the Egypt-Norway Year of Friendship. | 2024-01-01 | 2024-12-31
                    KAZAKHSTAN_MONGOLIA | The parties will hold the Days of Culture of Kazakhstan from 3 to 9 May 2022. | 2022-05-03 | 2022-05-09
                    """)
    void areToldInTheClause(Lead lead, String sentence, LocalDate from, LocalDate to) {
        assertThat(lead.with(sentence).findings().observances())
                .singleElement()
                .satisfies(
                        one -> assertThat(one.when().when()).isEqualTo(new When.Within(from, to)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HUNGARY_VIETNAM | Hai bên nhất trí tổ chức Tuần Văn hóa Việt Nam, tăng kim ngạch thương mại vào năm 2025.
                    LAOS_VIETNAM | Hai bên triển khai Hiệp định năm 2019; tổ chức Tuần Văn hóa Việt Nam tại Vientiane.
                    KAZAKHSTAN_MONGOLIA | The parties will hold Days of Culture of Kazakhstan, and double trade by 2025.
                    """)
    void ofOtherMattersAreNotTheirs(Lead lead, String sentence) {
        assertThat(lead.with(sentence).findings().observances())
                .singleElement()
                .satisfies(one -> assertThat(one.when().when()).isEqualTo(When.UNSAID));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HUNGARY_VIETNAM | Hai bên nhất trí luân phiên tổ chức Những ngày văn hóa ở mỗi nước.
                    LAOS_VIETNAM | Hai bên khuyến khích tổ chức Tuần phim.
                    INDIA_KENYA | The two sides agreed to take turns in hosting a Film Week.
                    """)
    void areNoneWithoutNameOrTime(Lead lead, String sentence) {
        assertThat(lead.with(sentence).findings().observances()).isEmpty();
    }
}
