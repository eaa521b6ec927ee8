package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    @ValueSource(
            strings = {
                "TIN LIÊN QUAN\n\n"
                        + "Việt Nam và Peru nhất trí lập nhóm công tác về nông nghiệp\n\n"
                        + "Hai bên nhất trí tổ chức Ủy ban hỗn hợp vào năm 2024",
                "Xem thêm: Việt Nam và Peru nhất trí lập nhóm công tác về nông nghiệp",
                "Bình luận (3)\n\nTôi đề nghị hai bên mở đường bay thẳng sớm.",
                "Từ khóa: tham khảo chính trị, Slovakia, nhất trí tăng cường hợp tác",
                "Đọc nhiều nhất\n\n"
                        + "Thủ tướng tiếp Bộ trưởng Ngoại giao Peru Luis Quispe\n\n"
                        + "Việt Nam cam kết giảm phát thải",
            })
    void nothingIsFoundBehindAVietnameseReport(String furniture) {
        Told told = Reports.read(VIETNAMESE.formatted(furniture));
        assertThat(told.meetings()).hasSize(1);
        assertThat(told.undertakings()).containsExactly("agree SVK,VNM: mở rộng hợp tác lao động");
        assertThat(told.people()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RELATED STORIES\n\n"
                        + "Peru and Chile agree to set up a working group on farming\n\n"
                        + "Foreign minister of Peru Luis Quispe to visit Rabat",
                "Read more: Peru and Chile agree to set up a working group on farming",
                "Comments (3)\n\nThe two sides should agree to open a direct flight soon.",
                "Tags: political consultations, Morocco, Greece agrees to expand trade",
                "Most read\n\n"
                        + "Prime Minister receives Foreign Minister of Peru Luis Quispe\n\n"
                        + "Greece pledges to cut emissions",
                "Share this article\n\nFacebook\n\nX\n\nEmail",
                "Disclaimer: This story was not edited by our staff and is published from a"
                        + " syndicated feed.",
            })
    void norBehindAnEnglishOne(String furniture) {
        Told told = Reports.read(ENGLISH.formatted(furniture));
        assertThat(told.meetings()).hasSize(1);
        assertThat(told.undertakings()).containsExactly("agree GRC,MAR: expand tourism");
        assertThat(told.people()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Theo dõi sát tình hình khu vực, hai bên nhất trí duy trì trao đổi thường xuyên.",
                "Chia sẻ quan điểm về hòa bình, hai bên cam kết thúc đẩy đối thoại giữa các tôn"
                        + " giáo.",
            })
    void aSentenceThatOnlyBeginsLikeFurnitureIsRead(String sentence) {
        assertThat(Reports.read(VIETNAMESE.formatted(sentence)).commitments()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Related to this, the two sides agreed to simplify visa procedures for artists.",
                "Following the talks, the two sides agreed to exchange lists of experts.",
            })
    void soItIsInEnglish(String sentence) {
        assertThat(Reports.read(ENGLISH.formatted(sentence)).commitments()).hasSize(2);
    }
}
