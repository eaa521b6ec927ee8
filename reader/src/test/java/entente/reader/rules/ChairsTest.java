package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 8: chairs are those who chair, preside, or lead a side. */
class ChairsTest {
    private static List<String> chairs(String headline, String sentence) {
        return Told.chairs(Reports.read(headline, sentence).subject());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ngày 4/4/2023, tại Praha, Thứ trưởng Ngoại giao Lê Quang Huy và Thứ trưởng Ngoại giao Séc Jan Novák đồng chủ trì Tham khảo chính trị lần \
                    thứ 6.
                    Ngày 4/4/2023, tại Praha, Tham khảo chính trị lần thứ 6 giữa Việt Nam và Séc đã diễn ra dưới sự đồng chủ trì của Thứ trưởng Ngoại giao Lê \
                    Quang Huy và Thứ trưởng Ngoại giao Séc Jan Novák.
                    Ngày 4/4/2023, tại Praha, Thứ trưởng Ngoại giao Lê Quang Huy đã cùng Thứ trưởng Ngoại giao Séc Jan Novák chủ trì Tham khảo chính trị lần \
                    thứ 6.
                    """)
    void whoChairsInVietnameseIsNamed(String sentence) {
        assertThat(chairs("Tham khảo chính trị Việt Nam - Séc lần thứ 6", sentence))
                .containsExactlyInAnyOrder("Lê Quang Huy (VNM)", "Jan Novák (CZE)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ATHENS - Greek Deputy Foreign Minister Nikos Pappas and Moroccan Deputy Foreign Minister Youssef Alaoui co-chaired the second round of \
                    political consultations in Athens on 3 June 2022.
                    ATHENS - The second round of political consultations between Greece and Morocco was held in Athens on 3 June 2022, co-chaired by Greek \
                    Deputy Foreign Minister Nikos Pappas and Moroccan Deputy Foreign Minister Youssef Alaoui.
                    ATHENS - The second round of political consultations between Greece and Morocco was held in Athens on 3 June 2022 under the \
                    co-chairmanship of Deputy Foreign Minister of Greece Nikos Pappas and Deputy Foreign Minister of Morocco Youssef Alaoui.
                    ATHENS - The second round of political consultations between Greece and Morocco was held in Athens on 3 June 2022. The Greek side was led \
                    by Deputy Foreign Minister Nikos Pappas, while the Moroccan side was headed by Deputy Foreign Minister Youssef Alaoui.
                    ATHENS - Greek Deputy Foreign Minister Nikos Pappas and his Moroccan counterpart, Youssef Alaoui, presided over the second round of \
                    political consultations in Athens on 3 June 2022.
                    """)
    void whoChairsInEnglishIsNamed(String sentence) {
        assertThat(chairs("Greece and Morocco hold political consultations", sentence))
                .containsExactlyInAnyOrder("Nikos Pappas (GRC)", "Youssef Alaoui (MAR)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    BRAZIL_VIETNAM | Cùng dự có Đại sứ Việt Nam tại Brazil Bùi Văn Nghị.
                    INDONESIA_TURKEY | Ambassador of Indonesia to Türkiye Rina Wijaya also attended.
                    """)
    void talksHaveNone(Lead lead, String sentence) {
        assertThat(Told.chairs(lead.with(sentence).subject())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HUNGARY_VIETNAM | Cùng dự có Đại sứ Hungary tại Việt Nam Tibor Kiss. | Tibor Kiss
                    LAOS_VIETNAM | Nhân dịp này, Bộ trưởng Trần Đức Hải đã đến chào Thủ tướng Lào Khamla Phommasan. | Khamla Phommasan
                    INDIA_KENYA | Indian High Commissioner to Kenya Sunita Pillai was present at the consultations. | Sunita Pillai
                    EGYPT_NORWAY | During her stay Ms Dahl called on Foreign Minister Tarek Fahmy. | Tarek Fahmy
                    """)
    void whoIsPresentOrCalledOnChairsNothing(Lead lead, String sentence, String other) {
        assertThat(Told.chairs(lead.with(sentence).subject()))
                .hasSize(2)
                .noneMatch(chair -> chair.contains(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Vụ trưởng, Chủ nhiệm Ủy ban Biên giới quốc gia (Bộ Ngoại giao) Lê Quang Huy | Lê Quang Huy (VNM)
                    Vụ trưởng (Bộ Ngoại giao) Lê Quang Huy | Lê Quang Huy (VNM)
                    Thứ trưởng (Bộ Quốc phòng) Lê Quang Huy | Lê Quang Huy (VNM)
                    Thứ trưởng Bộ Ngoại giao Lê Quang Huy (thứ hai từ trái sang) | Lê Quang Huy (VNM)
                    Thứ trưởng Lê Quang Huy (Bộ Ngoại giao) | Lê Quang Huy (VNM)
                    Lê Quang Huy, Thứ trưởng (phụ trách châu Âu) | Lê Quang Huy (VNM)
                    """)
    void aBodyInBracketsMayStandBetweenOfficeAndName(String who, String chair) {
        assertThat(
                        chairs(
                                "Tham khảo chính trị Việt Nam - Séc lần thứ 6",
                                "Ngày 4/4/2023, tại Praha đã diễn ra Tham khảo chính trị lần thứ 6 giữa"
                                        + " Việt Nam và Séc. Đoàn Việt Nam do "
                                        + who
                                        + " dẫn đầu."))
                .containsExactly(chair);
    }
}
