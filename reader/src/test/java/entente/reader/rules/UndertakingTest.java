package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 1: a commitment is an undertaking to do something. */
class UndertakingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "HUNGARY_VIETNAM | Hai bên nhất trí sẽ mở đường bay thẳng giữa hai thủ đô. | mở đường bay thẳng giữa hai thủ đô",
        "HUNGARY_VIETNAM | Hai bên thống nhất đơn giản hóa thủ tục thị thực cho sinh viên. | đơn giản hóa thủ tục thị thực cho sinh viên",
        "LAOS_VIETNAM | Hai Bộ trưởng khẳng định sẽ tiếp tục ưu tiên đào tạo cán bộ trẻ. | tiếp tục ưu tiên đào tạo cán bộ trẻ",
        "CAMBODIA_JAPAN | Hai bên cam kết bảo vệ nguồn nước sông Mê Công. | bảo vệ nguồn nước sông Mê Công",
        "CAMBODIA_JAPAN | Phía Nhật Bản sẵn sàng hỗ trợ Campuchia rà phá bom mìn. | hỗ trợ Campuchia rà phá bom mìn",
        "BRAZIL_VIETNAM | Hai nước sẽ cùng thành lập nhóm công tác về nông nghiệp. | thành lập nhóm công tác về nông nghiệp",
        "BRAZIL_VIETNAM | Hai Bộ trưởng phấn đấu nâng kim ngạch thương mại lên 15 tỷ USD. | nâng kim ngạch thương mại lên 15 tỷ USD",
        "INDIA_KENYA | The two sides agreed to resume direct flights between Mumbai and Mombasa. | resume direct flights between Mumbai and Mombasa",
        "INDIA_KENYA | Kenya pledged to remove the duty on Indian medicines. | remove the duty on Indian medicines",
        "EGYPT_NORWAY | Both sides undertook to protect shipping in the Red Sea. | protect shipping in the Red Sea",
        "EGYPT_NORWAY | The two countries will jointly finance a solar park in Aswan. | finance a solar park in Aswan",
        "EGYPT_NORWAY | The two deputy ministers settled on opening a business council. | opening a business council",
        "INDONESIA_TURKEY | The ministers reaffirmed their commitment to concluding the trade agreement. | concluding the trade agreement",
        "INDONESIA_TURKEY | Türkiye expressed its readiness to train Indonesian pilots. | train Indonesian pilots",
        "KAZAKHSTAN_MONGOLIA | The parties committed to building a grain terminal at the border. | building a grain terminal at the border",
        "KAZAKHSTAN_MONGOLIA | The two sides decided to set up a working group on livestock. | set up a working group on livestock",
        "ARGENTINA_SOUTH_AFRICA | The two countries vowed to fight illegal fishing in the South Atlantic. | fight illegal fishing in the South Atlantic",
        "ARGENTINA_SOUTH_AFRICA | They resolved to share data on foot-and-mouth disease. | share data on foot-and-mouth disease",
    })
    void whoAgreesPledgesOrStandsReadyUndertakes(Lead lead, String sentence, String clause) {
        assertThat(lead.with(sentence).clauses()).containsExactly(clause);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "HUNGARY_VIETNAM | Hai bên nhất trí đánh giá rằng quan hệ hai nước đang phát triển tốt đẹp.",
        "HUNGARY_VIETNAM | Hai Thứ trưởng nhất trí cho rằng tiềm năng hợp tác còn rất lớn.",
        "LAOS_VIETNAM | Hai Bộ trưởng vui mừng nhận thấy kim ngạch thương mại tăng 20% so với năm trước.",
        "INDIA_KENYA | The two sides agreed that relations had developed well in recent years.",
        "EGYPT_NORWAY | Both sides concurred that the situation in the Sahel was of great concern.",
        "ARGENTINA_SOUTH_AFRICA | The deputy ministers noted with satisfaction that trade had doubled since 2015.",
    })
    void toAgreeInAnAssessmentIsNoUndertaking(Lead lead, String sentence) {
        assertThat(lead.with(sentence).undertakings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "HUNGARY_VIETNAM | Thứ trưởng Péter Szabó chúc mừng những thành tựu mà Việt Nam đạt được trong công cuộc đổi mới.",
        "LAOS_VIETNAM | Bộ trưởng Bounmy Vongsa cảm ơn Việt Nam đã hỗ trợ Lào phòng, chống dịch COVID-19.",
        "CAMBODIA_JAPAN | Hai bên bày tỏ vui mừng trước kết quả hợp tác trong lĩnh vực giáo dục.",
        "INDIA_KENYA | Mr Mehta thanked the Government of Kenya for its warm welcome.",
        "INDONESIA_TURKEY | Minister Budi congratulated Türkiye on the centenary of the Republic.",
        "KAZAKHSTAN_MONGOLIA | Both sides welcomed the opening of the new rail terminal.",
    })
    void joyThanksAndCongratulationUndertakeNothing(Lead lead, String sentence) {
        assertThat(lead.with(sentence).undertakings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "HUNGARY_VIETNAM | Hai bên mong muốn mở rộng hợp tác trong lĩnh vực công nghệ thông tin.",
        "HUNGARY_VIETNAM | Thứ trưởng Péter Szabó hy vọng hai nước sẽ sớm nối lại đường bay thẳng.",
        "LAOS_VIETNAM | Hai Bộ trưởng cho rằng hai nước cần đẩy nhanh tiến độ các dự án giao thông.",
        "CAMBODIA_JAPAN | Hai bên bày tỏ kỳ vọng kim ngạch thương mại sẽ tăng mạnh trong những năm tới.",
        "BRAZIL_VIETNAM | Hai Bộ trưởng khuyến khích doanh nghiệp hai nước đầu tư vào lĩnh vực dầu khí.",
        "INDIA_KENYA | Both sides expressed the hope that more Kenyan students would study in India.",
        "INDIA_KENYA | The Kenyan side hoped to attract more tourists from India.",
        "EGYPT_NORWAY | The two sides looked forward to closer cooperation on green hydrogen.",
        "INDONESIA_TURKEY | The ministers explored ways to increase trade in palm oil.",
        "INDONESIA_TURKEY | They encouraged companies of both countries to invest in shipbuilding.",
        "KAZAKHSTAN_MONGOLIA | The Mongolian side wished to buy more wheat from Kazakhstan.",
        "ARGENTINA_SOUTH_AFRICA | The two sides discussed cooperation in mining, space and agriculture.",
    })
    void weakVerbsUndertakeNothing(Lead lead, String sentence) {
        assertThat(lead.with(sentence).undertakings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "HUNGARY_VIETNAM | Năm 2019, hai nước đã nhất trí nâng cấp quan hệ lên Đối tác toàn diện.",
        "LAOS_VIETNAM | Trước đó, tại kỳ họp lần thứ 7, hai bên đã thống nhất xây dựng chợ biên giới Dansavan.",
        "INDIA_KENYA | In 2016 the two countries had agreed to set up a joint defence committee.",
        "EGYPT_NORWAY | At their previous meeting in Oslo the two sides had agreed to exchange lists of prisoners.",
    })
    void anOldUndertakingRetoldIsNoneOfThisReports(Lead lead, String sentence) {
        assertThat(lead.with(sentence).undertakings()).isEmpty();
    }
}
