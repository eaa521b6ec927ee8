package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands between an act and the verb of what is undertaken, and what an act is told by. */
class BeforeTheVerbTest {
    private static Told vietnamese(String sentence) {
        return Reports.read(
                "Việt Nam - Ghana hội đàm",
                "Ngày 12/3/2024, tại Hà Nội, Bộ trưởng Ngoại giao Lê Văn An đã hội đàm với Bộ trưởng Ngoại giao Ghana Kofi Mensah.",
                sentence);
    }

    private static Told english(String sentence) {
        return Reports.read(
                "Fourth Ghana-Chile Joint Commission",
                "The fourth Ghana-Chile Joint Commission was held in Accra on 12 March 2024, co-chaired by Foreign Minister Kofi Mensah of Ghana and Foreign Minister Ana Rojas of Chile.",
                sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hai bên nhất trí trong năm 2025 khai trương đường bay thẳng; mở văn phòng thương mại. | 2025-01-01/2025-12-31 | 2",
                "Hai bên thống nhất đến năm 2030 nâng kim ngạch thương mại lên 1 tỷ USD. | ../2030-12-31 | 1",
                "Hai bên nhất trí từ nay đến năm 2027 trao đổi 50 sinh viên. | ../2027-12-31 | 1",
                "Hai bên nhất trí khai trương đường bay thẳng trong năm 2025. | 2025-01-01/2025-12-31 | 1",
            })
    void wordsOfTimeMayStandBeforeTheVerb(String sentence, String due, int number) {
        Told told = vietnamese(sentence);
        assertThat(told.commitments()).hasSize(number);
        assertThat(Told.when(told.commitments().getFirst().due())).isEqualTo(due);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hai bên nhất trí đánh giá trong năm 2023 quan hệ phát triển tốt.",
                "Trong năm 2023, thương mại hai nước tăng.",
                "Hai bên đã trao đổi về hợp tác trong năm 2025.",
            })
    void whatWasAssessedOrDiscussedWithATimeIsNoUndertaking(String sentence) {
        assertThat(vietnamese(sentence).commitments()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bộ trưởng Lê Văn An khẳng định Việt Nam luôn coi trọng quan hệ với Ghana và sẽ cử chuyên gia sang Ghana. | pledge VNM",
                "Ông Kofi Mensah khẳng định Ghana coi trọng quan hệ với Việt Nam, sẽ cử sinh viên sang Việt Nam. | pledge GHA",
                "Ông Kofi Mensah nhấn mạnh Việt Nam là đối tác quan trọng, khẳng định sẽ cử sinh viên sang Việt Nam. | pledge GHA",
            })
    void whatIsAffirmedBehindAnAssessmentIsPledged(String sentence, String undertaking) {
        assertThat(vietnamese(sentence).undertakings())
                .singleElement()
                .asString()
                .startsWith(undertaking);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ms Rojas said the two countries had agreed to open the port to traders by June 2025. | agree CHL,GHA: open the port to traders by June 2025",
                "Mr Mensah announced that both sides had agreed to build a school in Kumasi. | agree CHL,GHA: build a school in Kumasi",
                "Chile on its part pledged to open an embassy in Accra. | pledge CHL: open an embassy in Accra",
            })
    void whatSomebodySaysHadBeenAgreedIsAgreed(String sentence, String undertaking) {
        assertThat(english(sentence).undertakings()).containsExactly(undertaking);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 2018 the two sides had agreed to build a school in Kumasi.",
                "The two countries had earlier agreed to build a school in Kumasi.",
                "Ms Rojas recalled that the two sides had agreed to build a school in Kumasi.",
            })
    void whatHadBeenAgreedBeforeIsBackground(String sentence) {
        assertThat(english(sentence).commitments()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ພ້ອມນີ້, ຍັງໄດ້ສະເໜີໃຫ້ຝ່າຍລາວ ເພີ່ມທະວີການຄ້າສອງຝ່າຍ. | propose THA",
                "ຝ່າຍລາວ ໄດ້ສະເໜີໃຫ້ຝ່າຍໄທ ເພີ່ມທະວີການຄ້າສອງຝ່າຍ. | propose LAO",
                "ຝ່າຍໄທ ຈະສືບຕໍ່ໃຫ້ທຶນການສຶກສາແກ່ນັກສຶກສາລາວ. | pledge THA",
                "ຝ່າຍໄທ ໝາຍໝັ້ນ ໃຫ້ທຶນການສຶກສາ 15 ທຶນ ແກ່ນັກສຶກສາລາວ. | pledge THA",
            })
    void nobodyProposesToHimselfAndToGrantIsAVerb(String sentence, String undertaking) {
        Told told =
                Reports.read(
                        "ລາວ-ໄທ ຈັດກອງປະຊຸມປຶກສາຫາລືທາງການເມືອງ ຄັ້ງທີ 2",
                        "ວັນທີ 12 ມີນາ 2024 ທີ່ບາງກອກ ໄດ້ຈັດກອງປະຊຸມປຶກສາຫາລືທາງການເມືອງ ລາວ-ໄທ ຄັ້ງທີ 2.",
                        "ສອງຝ່າຍໄດ້ຕີລາຄາສູງຕໍ່ການຮ່ວມມື. " + sentence);
        assertThat(told.undertakings()).singleElement().asString().startsWith(undertaking);
    }
}
