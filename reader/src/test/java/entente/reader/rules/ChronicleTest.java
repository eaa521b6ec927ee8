package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles that look back at a relation: mechanisms described, and their sessions one by one. */
class ChronicleTest {
    private static List<String> sessions(Told told) {
        return told.meetings().stream()
                .map(
                        one ->
                                "%s %s %s"
                                        .formatted(
                                                one.ordinal(),
                                                Told.level(one),
                                                Told.when(one.when())))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ủy ban liên Chính phủ Việt Nam - Peru, do cấp Bộ trưởng hai nước đồng chủ trì, là cơ chế lâu đời nhất. Kỳ họp lần thứ 8 của Ủy ban diễn ra tại Lima ngày 12/3/2018. | minister",
                "Cơ chế Tham khảo chính trị cấp Thứ trưởng giữa Việt Nam và Peru là kênh trao đổi thường xuyên. Tham khảo chính trị lần thứ 8 diễn ra tại Lima ngày 12/3/2018. | deputy-minister",
                "Tham khảo chính trị cấp Thứ trưởng Việt Nam - Peru vẫn là diễn đàn quan trọng. Tham khảo chính trị lần thứ 8 diễn ra tại Lima ngày 12/3/2018. | deputy-minister",
            })
    void aMechanismThatIsDescribedIsNoSessionAndTellsTheLevelOfItsSessions(
            String sentences, String level) {
        Told told = Reports.read("Việt Nam - Peru: Ba thập niên hợp tác", "Lima. " + sentences);
        assertThat(sessions(told)).containsExactly("8 " + level + " 2018-03-12");
    }

    @Test
    void soItIsInEnglish() {
        Told told =
                Reports.read(
                        "Peru and Indonesia: three decades of cooperation",
                        "The Peru-Indonesia political consultations at the level of deputy ministers are"
                                + " the oldest channel between the two countries.",
                        "The eighth political consultations were held in Lima on 12 March 2018.");
        assertThat(sessions(told)).containsExactly("8 deputy-minister 2018-03-12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Japan and the Philippines held their second 2+2 in Manila on 8 July 2024, chaired by Foreign Minister Aiko Mori and Foreign Affairs Secretary Jose Cruz. The vice-ministerial strategic dialogue is an older channel; its ninth session was held in Manila in February 2023.",
                "Japan and the Philippines held their second 2+2 in Manila on 8 July 2024, chaired by Foreign Minister Aiko Mori and Foreign Affairs Secretary Jose Cruz. The two have a vice-ministerial strategic dialogue, too; its ninth session was held in Manila in February 2023.",
            })
    void aDialogueOfAnotherNameIsAnother(String sentences) {
        Told told = Reports.read("Japan and Philippines hold second 2+2", "MANILA - " + sentences);
        assertThat(sessions(told))
                .containsExactly(
                        "2 minister 2024-07-08", "9 deputy-minister 2023-02-01/2023-02-28");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ngày 21/8/2023, tại Hà Nội, Bộ trưởng Ngoại giao Trần Văn Bình hội đàm với Bộ trưởng Ngoại giao Peru Ana Ruiz. | 1",
                "Bộ trưởng Ngoại giao Trần Văn Bình từng hội đàm với Bộ trưởng Ngoại giao Peru Ana Ruiz. | 0",
                "Ngày 21/8/2023, tại Hà Nội, Bộ trưởng Ngoại giao Trần Văn Bình gửi điện mừng Bộ trưởng Ngoại giao Peru Ana Ruiz. | 0",
            })
    void talksOfMinistersAreToldWithTheirWholeDate(String sentence, int talks) {
        Told told =
                Reports.read(
                        "Việt Nam - Peru: Ba thập niên hợp tác",
                        "Ngày 15/6/2023, tại Lima, Bộ trưởng Tư pháp Lê Văn An và Bộ trưởng Thương mại"
                                + " Peru Luis Vega đồng chủ trì Kỳ họp lần thứ 3 Ủy ban liên Chính phủ"
                                + " Việt Nam - Peru.",
                        sentence);
        assertThat(told.meetings()).hasSize(1 + talks);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cũng trong ngày 13/3, Bộ trưởng Lê Văn An đã có cuộc làm việc với Bộ trưởng Nông nghiệp Peru Ana Ruiz. | 2024-03-13",
                "Cùng ngày, Bộ trưởng Lê Văn An hội đàm với Bộ trưởng Nông nghiệp Peru Ana Ruiz. | 2024-03-12/2024-03-13",
            })
    void talksOfTheSameDayAreOfTheDayThatIsTold(String sentence, String when) {
        Told told =
                Reports.read(
                        "Kỳ họp lần thứ 3 Ủy ban liên Chính phủ Việt Nam - Peru",
                        "Trong hai ngày 12-13/3/2024, tại Lima, Bộ trưởng Tư pháp Lê Văn An và Bộ trưởng"
                                + " Thương mại Peru Luis Vega đồng chủ trì Kỳ họp lần thứ 3 Ủy ban liên"
                                + " Chính phủ Việt Nam - Peru.",
                        sentence);
        assertThat(told.meetings()).hasSize(2);
        assertThat(Told.when(told.meetings().getLast().when())).isEqualTo(when);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Brazil undertook to present a proposal on the composition of the joint committee by the end of November 2024. | 1",
                "The two sides will agree on the rules of procedure of the joint committee by the end of November 2024. | 1",
                "The two sides agreed to hold the next session of the joint committee in November 2024. | 2",
            })
    void whatABodyIsMadeOfIsNoSessionOfIt(String sentence, int meetings) {
        Told told =
                Reports.read(
                        "Norway and Brazil hold fifth political consultations",
                        "BRASILIA, 12 March 2024 - Norway and Brazil held their fifth political"
                                + " consultations in Brasilia on 12 March 2024.",
                        sentence);
        assertThat(told.meetings()).hasSize(meetings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It was the first in almost seven years: the fourth had been convened in Lima in June 2010. | 2",
                "Only one took place in that time: the fourth, held in Lima on 3 June 2010. | 2",
                "The fourth was held in Lima in June 2010. | 2",
                "Three things matter: the fourth is money. | 1",
                "They visited four plants: the fourth had been damaged in June 2010. | 1",
                "Four ministers came: the fourth, Ana Ruiz, left early. | 1",
            })
    void aSessionMayBeToldByItsNumberAlone(String sentence, int meetings) {
        Told told =
                Reports.read(
                        "Peru and Indonesia hold fifth session of Joint Commission",
                        "JAKARTA, 12 March 2017 - Peru and Indonesia held the fifth session of their Joint"
                                + " Commission in Jakarta on 12 March 2017. "
                                + sentence);
        assertThat(told.meetings()).hasSize(meetings);
    }
}
