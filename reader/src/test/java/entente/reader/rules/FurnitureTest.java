package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rule 14: nothing is found in page furniture. How it is told from the report is tested with the
 * frame.
 */
class FurnitureTest {
    private static final String VIETNAMESE =
            """
            Tham khảo chính trị Việt Nam - Slovakia lần thứ 6

            Ngày 4/4/2023, tại Bratislava, Thứ trưởng Ngoại giao Lê Quang Huy và Quốc vụ khanh Bộ Ngoại giao Slovakia Jozef Horák đã đồng chủ trì Tham khảo chính trị lần thứ 6.

            Hai bên nhất trí mở rộng hợp tác lao động.

            %s
            """;

    private static final String ENGLISH =
            """
            Greece and Morocco hold political consultations

            ATHENS - Greek Deputy Foreign Minister Nikos Pappas and Moroccan Deputy Foreign Minister Youssef Alaoui co-chaired the second round of political consultations in Athens on 3 June 2022.

            The two sides agreed to expand tourism.

            %s
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    TIN LIÊN QUAN / Việt Nam và Peru nhất trí lập nhóm công tác về nông nghiệp / Hai bên nhất trí tổ chức Ủy ban hỗn hợp vào năm 2024
                    Xem thêm: Việt Nam và Peru nhất trí lập nhóm công tác về nông nghiệp
                    Bình luận (3) / Tôi đề nghị hai bên mở đường bay thẳng sớm.
                    Từ khóa: tham khảo chính trị, Slovakia, nhất trí tăng cường hợp tác
                    Đọc nhiều nhất / Thủ tướng tiếp Bộ trưởng Ngoại giao Peru Luis Quispe / Việt Nam cam kết giảm phát thải
                    """)
    void nothingIsFoundBehindAVietnameseReport(String furniture) {
        Told told = Reports.read(VIETNAMESE.formatted(furniture.replace(" / ", "\n\n")));
        assertThat(told.meetings()).hasSize(1);
        assertThat(told.undertakings()).containsExactly("agree SVK,VNM: mở rộng hợp tác lao động");
        assertThat(told.people()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    RELATED STORIES / Peru and Chile agree to set up a working group on farming / Foreign minister of Peru Luis Quispe to visit Rabat
                    Read more: Peru and Chile agree to set up a working group on farming
                    Comments (3) / The two sides should agree to open a direct flight soon.
                    Tags: political consultations, Morocco, Greece agrees to expand trade
                    Most read / Prime Minister receives Foreign Minister of Peru Luis Quispe / Greece pledges to cut emissions
                    Share this article / Facebook / X / Email
                    Disclaimer: This story was not edited by our staff and is published from a syndicated feed.
                    """)
    void norBehindAnEnglishOne(String furniture) {
        Told told = Reports.read(ENGLISH.formatted(furniture.replace(" / ", "\n\n")));
        assertThat(told.meetings()).hasSize(1);
        assertThat(told.undertakings()).containsExactly("agree GRC,MAR: expand tourism");
        assertThat(told.people()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Theo dõi sát tình hình khu vực, hai bên nhất trí duy trì trao đổi thường xuyên.
                    Chia sẻ quan điểm về hòa bình, hai bên cam kết thúc đẩy đối thoại giữa các tôn giáo.
                    """)
    void aSentenceThatOnlyBeginsLikeFurnitureIsRead(String sentence) {
        assertThat(Reports.read(VIETNAMESE.formatted(sentence)).commitments()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Related to this, the two sides agreed to simplify visa procedures for artists.
                    Following the talks, the two sides agreed to exchange lists of experts.
                    """)
    void soItIsInEnglish(String sentence) {
        assertThat(Reports.read(ENGLISH.formatted(sentence)).commitments()).hasSize(2);
    }
}
