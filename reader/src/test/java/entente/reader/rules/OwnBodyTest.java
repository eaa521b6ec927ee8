package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a claim's speaker says that his own province, embassy or ministry will do; skills of one
 * experience, activities and purposes of one verb are one undertaking.
 */
class OwnBodyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    LAOS_VIETNAM | Bộ trưởng Trần Đức Hải khẳng định tỉnh sẽ dành 25 suất học bổng cho sinh viên Lào. | pledge VNM: dành 25 suất học bổng cho sinh viên Lào
                    LAOS_VIETNAM | Bộ trưởng Bounmy Vongsa cho biết Đại sứ quán sẽ tổ chức một đoàn doanh nghiệp sang Việt Nam. | pledge LAO: tổ chức một đoàn doanh nghiệp sang Việt Nam
                    INDIA_KENYA | Peter Otieno said the embassy would organise a business delegation to India. | pledge KEN: organise a business delegation to India
                    INDIA_KENYA | The Indian side conveyed its readiness to supply affordable medicines. | pledge IND: supply affordable medicines
                    HUNGARY_VIETNAM | Thứ trưởng Lê Quang Huy khẳng định Việt Nam sẵn sàng chia sẻ kinh nghiệm trồng rau, nuôi cá với Hungary. | pledge VNM: chia sẻ kinh nghiệm trồng rau, nuôi cá với Hungary
                    HUNGARY_VIETNAM | Hai bên nhất trí duy trì trao đổi đoàn và tiếp xúc các cấp. | agree HUN,VNM: duy trì trao đổi đoàn và tiếp xúc các cấp
                    HUNGARY_VIETNAM | Hai bên nhất trí tăng cường hợp tác nhằm quản lý, sử dụng bền vững nguồn nước. | agree HUN,VNM: tăng cường hợp tác nhằm quản lý, sử dụng bền vững nguồn nước
                    """)
    void undertakesWhatItsHeadSays(Lead lead, String sentence, String undertaking) {
        assertThat(lead.with(sentence).undertakings()).containsExactly(undertaking);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    LAOS_VIETNAM | Bộ trưởng Trần Đức Hải mong muốn tỉnh sẽ phát triển.
                    INDIA_KENYA | Peter Otieno hoped the embassy would organise a business delegation.
                    HUNGARY_VIETNAM | Thứ trưởng Lê Quang Huy đánh giá cao kinh nghiệm trồng rau, nuôi cá của Hungary.
                    """)
    void undertakesNothingThatIsOnlyHopedOrPraised(Lead lead, String sentence) {
        assertThat(lead.with(sentence).undertakings()).isEmpty();
    }
}
