package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 3: pieces with their own verb and their own object are commitments of their own. */
class OneClauseOneCommitmentTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HUNGARY_VIETNAM | Hai bên nhất trí duy trì trao đổi đoàn các cấp; tạo thuận lợi cho đầu tư; và mở rộng hợp tác giáo dục. | duy trì trao \
                    đổi đoàn các cấp / tạo thuận lợi cho đầu tư / mở rộng hợp tác giáo dục
                    LAOS_VIETNAM | Hai Bộ trưởng nhất trí đẩy nhanh tiến độ tuyến đường sắt Vientiane - Vũng Áng, nâng cấp các cửa khẩu và phối hợp quản lý \
                    biên giới. | đẩy nhanh tiến độ tuyến đường sắt Vientiane - Vũng Áng / nâng cấp các cửa khẩu / phối hợp quản lý biên giới
                    CAMBODIA_JAPAN | Hai bên thống nhất mở rộng hợp tác y tế; nghiên cứu lập quỹ học bổng cho bác sĩ trẻ. | mở rộng hợp tác y tế / nghiên cứu \
                    lập quỹ học bổng cho bác sĩ trẻ
                    INDIA_KENYA | The two sides agreed to open a consulate in Mombasa; exchange experts in public health; and review the air services \
                    agreement. | open a consulate in Mombasa / exchange experts in public health / review the air services agreement
                    EGYPT_NORWAY | They agreed to train diplomats, to share weather data and to hold a business forum. | train diplomats / share weather data \
                    / hold a business forum
                    KAZAKHSTAN_MONGOLIA | The parties agreed to increase rail transit and to lift the ban on meat imports. | increase rail transit / lift the \
                    ban on meat imports
                    ARGENTINA_SOUTH_AFRICA | The two sides agreed to strengthen cooperation in mining and resume flights between Buenos Aires and \
                    Johannesburg. | strengthen cooperation in mining / resume flights between Buenos Aires and Johannesburg
                    HUNGARY_VIETNAM | Hai bên nhất trí sớm nối lại đường bay thẳng, đồng thời đơn giản hóa thủ tục thị thực. | sớm nối lại đường bay thẳng / \
                    đơn giản hóa thủ tục thị thực
                    INDIA_KENYA | The two sides agreed to train Kenyan doctors as well as to build a cancer hospital in Nairobi. | train Kenyan doctors / \
                    build a cancer hospital in Nairobi
                    """)
    void piecesWithAVerbAndAnObjectEachPart(Lead lead, String sentence, String clauses) {
        assertThat(lead.with(sentence).clauses()).isEqualTo(List.of(clauses.split(" / ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HUNGARY_VIETNAM | Hai bên nhất trí củng cố và phát triển quan hệ Đối tác toàn diện. | củng cố và phát triển quan hệ Đối tác toàn diện
                    LAOS_VIETNAM | Hai bên nhất trí tăng cường hợp tác quốc phòng, an ninh và tư pháp. | tăng cường hợp tác quốc phòng, an ninh và tư pháp
                    BRAZIL_VIETNAM | Hai Bộ trưởng nhất trí duy trì, mở rộng và làm sâu sắc hợp tác nông nghiệp. | duy trì, mở rộng và làm sâu sắc hợp tác \
                    nông nghiệp
                    INDIA_KENYA | The two sides agreed to consolidate and expand their cooperation in defence. | consolidate and expand their cooperation in \
                    defence
                    INDONESIA_TURKEY | They agreed to deepen cooperation in trade, investment and tourism. | deepen cooperation in trade, investment and tourism
                    CAMBODIA_JAPAN | Hai bên nhất trí trao đổi và phối hợp chặt chẽ về các vấn đề Mê Công. | trao đổi và phối hợp chặt chẽ về các vấn đề Mê Công
                    EGYPT_NORWAY | The two sides agreed to promote and protect investment. | promote and protect investment
                    ARGENTINA_SOUTH_AFRICA | The two sides agreed to work together in science, technology and innovation. | work together in science, \
                    technology and innovation
                    """)
    void verbsThatShareAnObjectStayTogether(Lead lead, String sentence, String clause) {
        assertThat(lead.with(sentence).clauses()).containsExactly(clause);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HUNGARY_VIETNAM | Hai bên nhất trí tăng học bổng để giúp sinh viên hai nước học tập và nâng cao trình độ. | tăng học bổng để giúp sinh \
                    viên hai nước học tập và nâng cao trình độ
                    LAOS_VIETNAM | Hai bên nhất trí nâng cấp quốc lộ 12 nhằm rút ngắn thời gian vận chuyển và giảm chi phí cho doanh nghiệp. | nâng cấp quốc \
                    lộ 12 nhằm rút ngắn thời gian vận chuyển và giảm chi phí cho doanh nghiệp
                    CAMBODIA_JAPAN | Hai bên nhất trí phối hợp chặt chẽ nhằm duy trì hòa bình, ổn định và thúc đẩy phát triển ở khu vực. | phối hợp chặt chẽ \
                    nhằm duy trì hòa bình, ổn định và thúc đẩy phát triển ở khu vực
                    INDIA_KENYA | The two sides agreed to build a dry port in order to cut transport costs and create jobs. | build a dry port in order to \
                    cut transport costs and create jobs
                    EGYPT_NORWAY | They agreed to set up a hotline to prevent accidents at sea and rescue sailors faster. | set up a hotline to prevent \
                    accidents at sea and rescue sailors faster
                    ARGENTINA_SOUTH_AFRICA | The two sides agreed to revise the tax treaty so as to attract investors and protect pensioners. | revise the \
                    tax treaty so as to attract investors and protect pensioners
                    BRAZIL_VIETNAM | Hai Bộ trưởng nhất trí lập cơ chế đối thoại để tháo gỡ khó khăn, thúc đẩy xuất khẩu. | lập cơ chế đối thoại để tháo gỡ \
                    khó khăn, thúc đẩy xuất khẩu
                    INDONESIA_TURKEY | The ministers agreed to hold regular meetings with a view to removing trade barriers and creating jobs. | hold regular \
                    meetings with a view to removing trade barriers and creating jobs
                    """)
    void aPurposeNeverParts(Lead lead, String sentence, String clause) {
        assertThat(lead.with(sentence).clauses()).containsExactly(clause);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HUNGARY_VIETNAM | Hai bên nhất trí mở rộng hợp tác nông nghiệp và tổ chức Tham khảo chính trị lần thứ 8 tại Budapest trong năm 2025. | 2
                    EGYPT_NORWAY | The two sides agreed to expand trade and to hold the sixth round of political consultations in Oslo in 2024. | 2
                    ARGENTINA_SOUTH_AFRICA | Ms Ferreyra invited Mr Nkosi to visit Buenos Aires and co-chair the fifth session of the political consultations \
                    in 2025. | 1
                    HUNGARY_VIETNAM | Thứ trưởng Péter Szabó mời Thứ trưởng Lê Quang Huy thăm Hungary và đồng chủ trì Tham khảo chính trị lần thứ 8 vào năm \
                    2026. | 1
                    """)
    void aPlannedSessionIsOneOfItsOwn(Lead lead, String sentence, int commitments) {
        Told told = lead.with(sentence);
        assertThat(told.commitments()).as(told.undertakings().toString()).hasSize(commitments);
        assertThat(told.commitments())
                .filteredOn(one -> told.planned().id().equals(one.meeting()))
                .hasSize(1);
    }
}
