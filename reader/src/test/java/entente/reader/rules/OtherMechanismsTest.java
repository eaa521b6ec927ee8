package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which mechanism, and whether any, the words that could name one mean. */
class OtherMechanismsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Second Oman-Malta consular consultations | The second Oman-Malta consular consultations were held in Valletta on 12 March 2024.",
                "Tham vấn lãnh sự Việt Nam - Peru lần thứ hai | Ngày 12/3/2024, tại Lima, đã diễn ra Tham vấn lãnh sự Việt Nam - Peru lần thứ hai. Kỳ tham vấn lần thứ nhất được tổ chức tại Hà Nội năm 2022.",
                "ກອງປະຊຸມປຶກສາຫາລືດ້ານກົງສຸນ ລາວ-ໄທ ຄັ້ງທີ 2 | ວັນທີ 12 ມີນາ 2024 ທີ່ບາງກອກ ໄດ້ຈັດກອງປະຊຸມປຶກສາຫາລືດ້ານກົງສຸນ ລາວ-ໄທ ຄັ້ງທີ 2.",
            })
    void consultationsOnConsularMattersAreNoPoliticalOnes(String title, String lead) {
        Told told = Reports.read(title, lead);
        assertThat(told.meetings())
                .isNotEmpty()
                .allMatch(meeting -> Told.word(meeting.kind()).equals("consultation"))
                .allMatch(meeting -> Told.mechanism(meeting).equals("other"));
        assertThat(told.subject().ordinal()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Second Oman-Malta political consultations | The second Oman-Malta political consultations, on consular matters too, were held in Valletta on 12 March 2024.",
                "Tham khảo chính trị Việt Nam - Peru lần thứ hai | Ngày 12/3/2024, tại Lima, đã diễn ra Tham khảo chính trị Việt Nam - Peru lần thứ hai. Kỳ tham khảo lần thứ nhất được tổ chức tại Hà Nội năm 2022.",
                "ກອງປະຊຸມປຶກສາຫາລືທາງການເມືອງ ລາວ-ໄທ ຄັ້ງທີ 2 | ວັນທີ 12 ມີນາ 2024 ທີ່ບາງກອກ ໄດ້ຈັດກອງປະຊຸມປຶກສາຫາລືທາງການເມືອງ ລາວ-ໄທ ຄັ້ງທີ 2.",
            })
    void politicalOnesStayPolitical(String title, String lead) {
        Told told = Reports.read(title, lead);
        assertThat(told.meetings())
                .isNotEmpty()
                .allMatch(meeting -> Told.mechanism(meeting).equals("political-consultation"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The two sides agreed to sign the Memorandum of Understanding on Diplomatic Consultations by June 2025.",
                "They also agreed to conclude the Agreement on the establishment of a Joint Trade Committee in 2025.",
                "The two sides directed the Joint Technical Committee on the Boundary to complete the survey by June 2025.",
                "II. Political consultations",
                "This was the first meeting held in person.",
            })
    void anAgreementsNameABodyToldWhatToDoAndAHeadingAreNoSession(String sentence) {
        Told told =
                Reports.read(
                        "Fourth Ghana-Chile Joint Commission",
                        "The fourth Ghana-Chile Joint Commission was held in Accra on 12 March 2024, co-chaired by Foreign Minister Kofi Mensah of Ghana and Foreign Minister Ana Rojas of Chile.",
                        sentence);
        assertThat(told.meetings()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hai bên nhất trí ký Bản ghi nhớ về tham khảo chính trị trong năm 2025.",
                "Hai bên giao Ủy ban hỗn hợp về biên giới hoàn tất khảo sát trước tháng 6/2025.",
            })
    void norAreTheyInVietnamese(String sentence) {
        Told told =
                Reports.read(
                        "Đối thoại Chiến lược Việt Nam - Ghana lần thứ tư",
                        "Ngày 12/3/2024, tại Accra, Thứ trưởng Ngoại giao Lê Văn An và Thứ trưởng Ngoại giao Ghana Kofi Mensah đồng chủ trì Đối thoại Chiến lược lần thứ tư.",
                        sentence);
        assertThat(told.meetings()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The two sides agreed to convene the Joint Consular Committee in Kumasi in June 2025.",
                "The two sides agreed to hold the third political consultations in Santiago in June 2025.",
                "The Joint Commission on Defence and Security met in Santiago in June 2023.",
            })
    void aBodyThatIsToMeetOrThatMetIsOne(String sentence) {
        Told told =
                Reports.read(
                        "Fourth Ghana-Chile Joint Commission",
                        "The fourth Ghana-Chile Joint Commission was held in Accra on 12 March 2024, co-chaired by Foreign Minister Kofi Mensah of Ghana and Foreign Minister Ana Rojas of Chile.",
                        sentence);
        assertThat(told.meetings()).hasSize(2);
        assertThat(Told.level(told.meetings().getLast())).isEqualTo("unsaid");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They agreed to hold the third session of the Supreme Council, which is to be chaired by the president and the Chilean prime minister, in Santiago in 2025. | leader",
                "They agreed to hold the third session of the Trade Committee, to be co-chaired by the deputy ministers of trade, in Santiago in 2025. | unsaid",
            })
    void whoWillChairTellsTheLevel(String sentence, String level) {
        Told told =
                Reports.read(
                        "Ghana, Chile hold political consultations",
                        "Ghana and Chile held the fourth round of political consultations in Accra on 12 March 2024.",
                        sentence);
        assertThat(Told.level(told.planned())).isEqualTo(level);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They agreed to organise a business forum alongside the next session of the Joint Commission.",
                "They agreed to hold a food festival on the sidelines of the next session of the Joint Commission.",
            })
    void whatStandsBesideTheNextSessionIsNoPlanToHoldIt(String sentence) {
        Told told =
                Reports.read(
                        "Fourth Ghana-Chile Joint Commission",
                        "The fourth Ghana-Chile Joint Commission was held in Accra on 12 March 2024.",
                        sentence);
        assertThat(told.meetings()).hasSize(1);
        assertThat(told.commitment().meeting()).isNull();
    }
}
