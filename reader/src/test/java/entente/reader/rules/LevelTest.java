package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 7: the level of a session is that of those who chair it, as the report says. */
class LevelTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Thủ tướng Việt Nam Phạm Văn Đức và Thủ tướng Singapore David Tan | leader
                    Bộ trưởng Ngoại giao Trần Đức Hải và Bộ trưởng Ngoại giao Singapore Alan Lim | minister
                    Phó Thủ tướng, Bộ trưởng Ngoại giao Trần Đức Hải và Bộ trưởng Ngoại giao Singapore Alan Lim | minister
                    Thứ trưởng Ngoại giao Lê Quang Huy và Thứ trưởng Thường trực Bộ Ngoại giao Singapore Alan Lim | deputy-minister
                    Thứ trưởng Ngoại giao Lê Quang Huy và Quốc vụ khanh Bộ Ngoại giao Singapore Alan Lim | deputy-minister
                    Vụ trưởng Vụ Đông Nam Á Nguyễn Thu Lan và Vụ trưởng Vụ ASEAN Singapore Alan Lim | director-general
                    Thứ trưởng Ngoại giao Lê Quang Huy và Vụ trưởng Vụ ASEAN Singapore Alan Lim | deputy-minister
                    Phó Thủ tướng Việt Nam Đỗ Anh Tuấn và Phó Thủ tướng Singapore David Tan | unsaid
                    """)
    void theOfficesOfTheChairsGiveTheLevel(String chairs, String level) {
        Told told =
                Reports.read(
                        "Tham khảo chính trị Việt Nam - Singapore lần thứ 14",
                        "Ngày 7/7/2022, tại Singapore, "
                                + chairs
                                + " đã đồng chủ trì Tham khảo chính trị Việt Nam - Singapore lần"
                                + " thứ 14.");
        assertThat(Told.level(told.subject())).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Prime Minister of Malta Joseph Borg and Prime Minister of Cyprus Andreas Ioannou | leader
                    Maltese Foreign Minister Joseph Borg and Cypriot Foreign Minister Andreas Ioannou | minister
                    Maltese Deputy Prime Minister and Foreign Minister Joseph Borg and Cypriot Foreign Minister Andreas Ioannou | minister
                    Maltese Deputy Foreign Minister Joseph Borg and Cypriot Deputy Foreign Minister Andreas Ioannou | deputy-minister
                    Permanent Secretary of the Foreign Ministry of Malta Joseph Borg and Permanent Secretary of the Foreign Ministry of Cyprus Andreas \
                    Ioannou | deputy-minister
                    Director-General of the Maltese Foreign Ministry Joseph Borg and Director-General of the Cypriot Foreign Ministry Andreas Ioannou | \
                    director-general
                    Maltese Deputy Foreign Minister Joseph Borg and Cypriot Director-General for Political Affairs Andreas Ioannou | deputy-minister
                    Maltese Deputy Prime Minister Joseph Borg and Cypriot Deputy Prime Minister Andreas Ioannou | unsaid
                    """)
    void soDoTheyInEnglish(String chairs, String level) {
        Told told =
                Reports.read(
                        "Malta and Cyprus hold political consultations",
                        "VALLETTA - "
                                + chairs
                                + " co-chaired the sixth round of political consultations between"
                                + " Malta and Cyprus in Valletta on 7 July 2022.");
        assertThat(Told.level(told.subject())).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Foreign Secretary Vikram Joshi and Foreign Secretary of Bangladesh Rahim Chowdhury | deputy-minister
                    Secretary (West) Anita Rao and Bangladeshi Additional Foreign Secretary Rahim Chowdhury | deputy-minister
                    Joint Secretary in the Ministry of External Affairs Anita Rao and Bangladeshi Director General Rahim Chowdhury | director-general
                    """)
    void secretariesOfSouthAsiaHaveTheirLevels(String chairs, String level) {
        Told told =
                Reports.read(
                        "India and Bangladesh hold Foreign Office Consultations",
                        "DHAKA - "
                                + chairs
                                + " co-chaired the Foreign Office Consultations between India and"
                                + " Bangladesh in Dhaka on 9 February 2023.");
        assertThat(Told.level(told.subject())).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Hai bên nhất trí tổ chức Tham vấn chính trị cấp Thứ trưởng Ngoại giao lần thứ 3 tại Hà Nội năm 2025. | deputy-minister
                    Hai bên nhất trí tổ chức Tham vấn chính trị cấp Vụ lần thứ 3 tại Hà Nội năm 2025. | director-general
                    Hai bên nhất trí tổ chức Đối thoại Chiến lược lần thứ 3 tại Hà Nội năm 2025. | unsaid
                    Hai bên nhất trí tổ chức kỳ họp lần thứ 3 Ủy ban hỗn hợp tại Hà Nội năm 2025. | unsaid
                    """)
    void theNameOfTheMechanismGivesItToo(String sentence, String level) {
        assertThat(Told.level(Lead.BRAZIL_VIETNAM.with(sentence).planned())).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The two sides agreed to hold the second round of deputy-ministerial political consultations in Ankara in 2025. | deputy-minister
                    The two sides agreed to hold the second Strategic Dialogue at foreign ministers' level in Jakarta in 2025. | minister
                    The two sides agreed to hold the second session of the Joint Commission in Jakarta in 2025. | unsaid
                    """)
    void soItDoesInEnglish(String sentence, String level) {
        assertThat(Told.level(Lead.INDONESIA_TURKEY.with(sentence).planned())).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the sixth strategic dialogue between their deputy foreign ministers | deputy-minister",
                "the sixth political consultations of foreign ministers | minister",
                "the sixth political consultations at the level of vice-ministers | deputy-minister",
                "the sixth political consultations, where officials met their counterparts | unsaid",
                "the sixth political consultations, which was open to all | unsaid",
            })
    void whoHoldItTogetherTellIt(String held, String level) {
        Told told =
                Reports.read(
                        "Peru and Indonesia hold sixth round",
                        "LIMA, 12 March 2024 - Peru and Indonesia held "
                                + held
                                + " in Lima on 12 March 2024.");
        assertThat(Told.level(told.subject())).isEqualTo(level);
    }
}
