package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 1: a commitment is an undertaking to do something. */
class UndertakingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HUNGARY_VIETNAM | Hai bên nhất trí sẽ mở đường bay thẳng giữa hai thủ đô. | mở đường bay thẳng giữa hai thủ đô
                    HUNGARY_VIETNAM | Hai bên thống nhất đơn giản hóa thủ tục thị thực cho sinh viên. | đơn giản hóa thủ tục thị thực cho sinh viên
                    LAOS_VIETNAM | Hai Bộ trưởng khẳng định sẽ tiếp tục ưu tiên đào tạo cán bộ trẻ. | tiếp tục ưu tiên đào tạo cán bộ trẻ
                    CAMBODIA_JAPAN | Hai bên cam kết bảo vệ nguồn nước sông Mê Công. | bảo vệ nguồn nước sông Mê Công
                    CAMBODIA_JAPAN | Phía Nhật Bản sẵn sàng hỗ trợ Campuchia rà phá bom mìn. | hỗ trợ Campuchia rà phá bom mìn
                    BRAZIL_VIETNAM | Hai nước sẽ cùng thành lập nhóm công tác về nông nghiệp. | thành lập nhóm công tác về nông nghiệp
                    BRAZIL_VIETNAM | Hai Bộ trưởng phấn đấu nâng kim ngạch thương mại lên 15 tỷ USD. | nâng kim ngạch thương mại lên 15 tỷ USD
                    INDIA_KENYA | The two sides agreed to resume direct flights between Mumbai and Mombasa. | resume direct flights between Mumbai and Mombasa
                    INDIA_KENYA | Kenya pledged to remove the duty on Indian medicines. | remove the duty on Indian medicines
                    EGYPT_NORWAY | Both sides undertook to protect shipping in the Red Sea. | protect shipping in the Red Sea
                    EGYPT_NORWAY | The two countries will jointly finance a solar park in Aswan. | finance a solar park in Aswan
                    EGYPT_NORWAY | The two deputy ministers settled on opening a business council. | opening a business council
                    INDONESIA_TURKEY | The ministers reaffirmed their commitment to concluding the trade agreement. | concluding the trade agreement
                    INDONESIA_TURKEY | Türkiye expressed its readiness to train Indonesian pilots. | train Indonesian pilots
                    KAZAKHSTAN_MONGOLIA | The parties committed to building a grain terminal at the border. | building a grain terminal at the border
                    KAZAKHSTAN_MONGOLIA | The two sides decided to set up a working group on livestock. | set up a working group on livestock
                    ARGENTINA_SOUTH_AFRICA | The two countries vowed to fight illegal fishing in the South Atlantic. | fight illegal fishing in the South \
                    Atlantic
                    ARGENTINA_SOUTH_AFRICA | They resolved to share data on foot-and-mouth disease. | share data on foot-and-mouth disease
                    HUNGARY_VIETNAM | Hai bên đồng ý thành lập trung tâm văn hóa tại Budapest. | thành lập trung tâm văn hóa tại Budapest
                    HUNGARY_VIETNAM | Tại cuộc tham khảo, hai Thứ trưởng đã nhất trí tăng cường chia sẻ kinh nghiệm về chuyển đổi số. | tăng cường chia sẻ \
                    kinh nghiệm về chuyển đổi số
                    LAOS_VIETNAM | Trong lĩnh vực năng lượng, hai bên nhất trí đẩy mạnh mua bán điện. | đẩy mạnh mua bán điện
                    LAOS_VIETNAM | Về hợp tác địa phương, hai Bộ trưởng thống nhất tổ chức hội chợ thường niên ở biên giới. | tổ chức hội chợ thường niên ở \
                    biên giới
                    CAMBODIA_JAPAN | Hai bên tái khẳng định cam kết thực hiện Hiệp định thương mại. | thực hiện Hiệp định thương mại
                    BRAZIL_VIETNAM | Hai Bộ trưởng quyết tâm đưa quan hệ hai nước đi vào chiều sâu. | đưa quan hệ hai nước đi vào chiều sâu
                    BRAZIL_VIETNAM | Hai bên nhất trí cao sẽ đẩy nhanh thủ tục cấp phép cho cá tra. | đẩy nhanh thủ tục cấp phép cho cá tra
                    INDIA_KENYA | Both sides agreed on establishing a joint task force on cyber crime. | establishing a joint task force on cyber crime
                    INDIA_KENYA | It was agreed to expand scholarships for Kenyan nurses. | expand scholarships for Kenyan nurses
                    INDIA_KENYA | During the consultations, the two sides also agreed to launch a dialogue on maritime security. | launch a dialogue on \
                    maritime security
                    EGYPT_NORWAY | In the field of energy, the two sides agreed to develop wind power together. | develop wind power together
                    EGYPT_NORWAY | Norway promised to fund the clearing of mines near El Alamein. | fund the clearing of mines near El Alamein
                    INDONESIA_TURKEY | The ministers reached an agreement to abolish visas for holders of diplomatic passports. | abolish visas for holders \
                    of diplomatic passports
                    INDONESIA_TURKEY | Türkiye offered to share its experience of earthquake relief. | share its experience of earthquake relief
                    KAZAKHSTAN_MONGOLIA | The two sides were determined to double trade. | double trade
                    ARGENTINA_SOUTH_AFRICA | The two sides agreed that a joint committee on tourism should be set up. | a joint committee on tourism should \
                    be set up
                    """)
    void whoAgreesPledgesOrStandsReadyUndertakes(Lead lead, String sentence, String clause) {
        assertThat(lead.with(sentence).clauses()).containsExactly(clause);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HUNGARY_VIETNAM | Hai bên nhất trí đánh giá rằng quan hệ hai nước đang phát triển tốt đẹp.
                    HUNGARY_VIETNAM | Hai Thứ trưởng nhất trí cho rằng tiềm năng hợp tác còn rất lớn.
                    LAOS_VIETNAM | Hai Bộ trưởng vui mừng nhận thấy kim ngạch thương mại tăng 20% so với năm trước.
                    INDIA_KENYA | The two sides agreed that relations had developed well in recent years.
                    EGYPT_NORWAY | Both sides concurred that the situation in the Sahel was of great concern.
                    ARGENTINA_SOUTH_AFRICA | The deputy ministers noted with satisfaction that trade had doubled since 2015.
                    HUNGARY_VIETNAM | Hai bên nhất trí rằng hợp tác giáo dục là điểm sáng trong quan hệ hai nước.
                    CAMBODIA_JAPAN | Hai bên chia sẻ nhận định rằng tình hình khu vực diễn biến phức tạp.
                    BRAZIL_VIETNAM | Hai Bộ trưởng đánh giá cao kết quả hợp tác trong lĩnh vực nông nghiệp.
                    INDIA_KENYA | Both sides agreed on the importance of freedom of navigation.
                    INDONESIA_TURKEY | The ministers shared the view that trade was still below its potential.
                    KAZAKHSTAN_MONGOLIA | The parties agreed that transport was a driver of growth.
                    """)
    void toAgreeInAnAssessmentIsNoUndertaking(Lead lead, String sentence) {
        assertThat(lead.with(sentence).undertakings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HUNGARY_VIETNAM | Thứ trưởng Péter Szabó chúc mừng những thành tựu mà Việt Nam đạt được trong công cuộc đổi mới.
                    LAOS_VIETNAM | Bộ trưởng Bounmy Vongsa cảm ơn Việt Nam đã hỗ trợ Lào phòng, chống dịch COVID-19.
                    CAMBODIA_JAPAN | Hai bên bày tỏ vui mừng trước kết quả hợp tác trong lĩnh vực giáo dục.
                    INDIA_KENYA | Mr Mehta thanked the Government of Kenya for its warm welcome.
                    INDONESIA_TURKEY | Minister Budi congratulated Türkiye on the centenary of the Republic.
                    KAZAKHSTAN_MONGOLIA | Both sides welcomed the opening of the new rail terminal.
                    """)
    void joyThanksAndCongratulationUndertakeNothing(Lead lead, String sentence) {
        assertThat(lead.with(sentence).undertakings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HUNGARY_VIETNAM | Hai bên mong muốn mở rộng hợp tác trong lĩnh vực công nghệ thông tin.
                    HUNGARY_VIETNAM | Thứ trưởng Péter Szabó hy vọng hai nước sẽ sớm nối lại đường bay thẳng.
                    LAOS_VIETNAM | Hai Bộ trưởng cho rằng hai nước cần đẩy nhanh tiến độ các dự án giao thông.
                    CAMBODIA_JAPAN | Hai bên bày tỏ kỳ vọng kim ngạch thương mại sẽ tăng mạnh trong những năm tới.
                    BRAZIL_VIETNAM | Hai Bộ trưởng khuyến khích doanh nghiệp hai nước đầu tư vào lĩnh vực dầu khí.
                    INDIA_KENYA | Both sides expressed the hope that more Kenyan students would study in India.
                    INDIA_KENYA | The Kenyan side hoped to attract more tourists from India.
                    EGYPT_NORWAY | The two sides looked forward to closer cooperation on green hydrogen.
                    INDONESIA_TURKEY | The ministers explored ways to increase trade in palm oil.
                    INDONESIA_TURKEY | They encouraged companies of both countries to invest in shipbuilding.
                    KAZAKHSTAN_MONGOLIA | The Mongolian side wished to buy more wheat from Kazakhstan.
                    ARGENTINA_SOUTH_AFRICA | The two sides discussed cooperation in mining, space and agriculture.
                    LAOS_VIETNAM | Bộ trưởng Bounmy Vongsa bày tỏ tin tưởng quan hệ hai nước sẽ ngày càng phát triển.
                    BRAZIL_VIETNAM | Hai bên trao đổi các biện pháp thúc đẩy thương mại và đầu tư.
                    CAMBODIA_JAPAN | Hai bên quan tâm đến việc mở đường bay thẳng.
                    EGYPT_NORWAY | Ms Dahl stressed the need to protect civilians in Gaza.
                    INDONESIA_TURKEY | Minister Budi underlined the importance of concluding the trade agreement.
                    KAZAKHSTAN_MONGOLIA | Both sides considered the possibility of opening new crossing points.
                    ARGENTINA_SOUTH_AFRICA | The South African side expressed interest in buying Argentine wheat.
                    ARGENTINA_SOUTH_AFRICA | Trade between the two countries is expected to reach two billion dollars next year.
                    """)
    void weakVerbsUndertakeNothing(Lead lead, String sentence) {
        assertThat(lead.with(sentence).undertakings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HUNGARY_VIETNAM | Năm 2019, hai nước đã nhất trí nâng cấp quan hệ lên Đối tác toàn diện.
                    LAOS_VIETNAM | Trước đó, tại kỳ họp lần thứ 7, hai bên đã thống nhất xây dựng chợ biên giới Dansavan.
                    INDIA_KENYA | In 2016 the two countries had agreed to set up a joint defence committee.
                    EGYPT_NORWAY | At their previous meeting in Oslo the two sides had agreed to exchange lists of prisoners.
                    HUNGARY_VIETNAM | Hai bên điểm lại việc thực hiện các cam kết đã đạt được tại kỳ họp trước.
                    BRAZIL_VIETNAM | Brazil từng cam kết hỗ trợ Việt Nam đàm phán với MERCOSUR.
                    ARGENTINA_SOUTH_AFRICA | Last year the two presidents agreed to raise relations to a strategic partnership.
                    KAZAKHSTAN_MONGOLIA | They noted that the agreement to open three border crossings, reached in 2019, had been carried out.
                    """)
    void anOldUndertakingRetoldIsNoneOfThisReports(Lead lead, String sentence) {
        assertThat(lead.with(sentence).undertakings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HUNGARY_VIETNAM | Hai bên nhất trí đánh giá rằng quan hệ hai nước đang phát triển tốt đẹp. | assess HUN,VNM
                    HUNGARY_VIETNAM | Thứ trưởng Péter Szabó chúc mừng những thành tựu phát triển của Việt Nam. | congratulate HUN
                    LAOS_VIETNAM | Bộ trưởng Bounmy Vongsa cảm ơn Việt Nam đã hỗ trợ Lào phòng, chống dịch bệnh. | thank LAO
                    CAMBODIA_JAPAN | Hai bên trao đổi về tình hình khu vực và quốc tế. | discuss JPN,KHM
                    BRAZIL_VIETNAM | Hai Bộ trưởng rà soát kết quả hợp tác trong lĩnh vực nông nghiệp. | review BRA,VNM
                    CAMBODIA_JAPAN | Hai bên hoan nghênh việc mở đường bay thẳng. | welcome JPN,KHM
                    INDIA_KENYA | The two sides agreed that relations had developed well in recent years. | assess IND,KEN
                    INDIA_KENYA | Mr Mehta thanked the Government of Kenya for its warm welcome. | thank IND
                    EGYPT_NORWAY | The two sides reviewed cooperation in energy and shipping. | review EGY,NOR
                    INDONESIA_TURKEY | Minister Budi congratulated Türkiye on the centenary of the Republic. | congratulate IDN
                    KAZAKHSTAN_MONGOLIA | Both sides welcomed the opening of the new rail terminal. | welcome KAZ,MNG
                    ARGENTINA_SOUTH_AFRICA | The two sides discussed cooperation in mining and agriculture. | discuss ARG,ZAF
                    """)
    void whatBindsNobodyIsAStatement(Lead lead, String sentence, String statement) {
        assertThat(lead.with(sentence).findings().statements())
                .extracting(one -> one.act().word() + " " + Told.codes(one.by()))
                .containsExactly(statement);
    }
}
