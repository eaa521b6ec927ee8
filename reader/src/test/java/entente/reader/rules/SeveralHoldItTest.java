package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that stand otherwise: several behind one office, or made of other words. */
class SeveralHoldItTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Deputy Foreign Ministers Rosa Quispe of Peru and Hassan Wirajuda of Indonesia",
                "Vice Ministers of Foreign Affairs Rosa Quispe (Peru) and Hassan Wirajuda (Indonesia)",
                "The deputy foreign ministers of Peru and Indonesia, Rosa Quispe and Hassan Wirajuda,",
                "State Secretaries Mme Rosa Quispe of Peru and Mr. Hassan Wirajuda of Indonesia",
            })
    void anOfficeInThePluralIsOfAllWhoAreNamedBehindIt(String both) {
        Told report =
                Reports.read(
                        "Peru and Indonesia hold fifth political consultations",
                        "LIMA, 12 March 2024 - "
                                + both
                                + " co-chaired the fifth political consultations between Peru and"
                                + " Indonesia in Lima on 12 March 2024.");
        assertThat(Told.chairs(report.subject()))
                .containsExactlyInAnyOrder("Rosa Quispe (PER)", "Hassan Wirajuda (IDN)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hai Thứ trưởng Ngoại giao Nguyễn Minh Hằng và Pedro Alvarado | Nguyễn Minh Hằng (VNM) | Pedro Alvarado (PER)",
                "các Thứ trưởng Trần Thu Trang và Pedro Alvarado | Trần Thu Trang (VNM) | Pedro Alvarado (PER)",
                "hai Bộ trưởng Trần Thu Trang (Việt Nam) và Pedro Alvarado (Peru) | Trần Thu Trang (VNM) | Pedro Alvarado (PER)",
            })
    void soItIsInVietnamese(String both, String first, String second) {
        Told report =
                Reports.read(
                        "Việt Nam - Peru tham khảo chính trị lần thứ 5",
                        "Ngày 12/3/2024, tại Lima, "
                                + both
                                + " đồng chủ trì Tham khảo chính trị Việt Nam - Peru lần thứ 5.");
        assertThat(Told.chairs(report.subject())).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void andInLao() {
        Told report =
                Reports.read(
                        "ການປຶກສາຫາລືທາງການເມືອງ ລາວ-ຫວຽດນາມ ຄັ້ງທີ 5",
                        "ໃນວັນທີ 12 ມີນາ 2024 ທີ່ນະຄອນຫຼວງວຽງຈັນ, ສອງຮອງລັດຖະມົນຕີ ທ່ານ ໂພໄຊ"
                                + " ໄຂຄໍາພິທູນ ແລະ ທ່ານ ຫງວຽນ ມິງ ຫວູ ໄດ້ເປັນປະທານຮ່ວມກອງປະຊຸມ"
                                + "ປຶກສາຫາລືທາງການເມືອງ ລາວ-ຫວຽດນາມ ຄັ້ງທີ 5.");
        assertThat(report.findings().people())
                .extracting(Person::office)
                .containsExactly("ຮອງລັດຖະມົນຕີ", "ຮອງລັດຖະມົນຕີ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The foreign ministers of Peru and Indonesia agreed to meet in Lima in 2025.",
                "The two deputy ministers, who met in Lima, discussed fisheries.",
                "Foreign Ministers Peru and Indonesia have had since 1975 praised each other.",
            })
    void anOfficeInThePluralWithoutNamesIsNobodys(String sentence) {
        assertThat(Reports.read("Peru and Indonesia look ahead", sentence).findings().people())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Việt Nam - Pháp | Bộ trưởng Công Thương Trần Tuấn Anh đã tiếp Đại sứ Pháp | Trần Tuấn Anh",
                "Việt Nam - Pháp | Thứ trưởng Ngoại giao Lê Thị Thu Nga đã tiếp Đại sứ Pháp | Lê Thị Thu Nga",
                "Việt Nam - Pháp | Phó Chủ tịch Quốc hội Nguyễn Văn Đức đã tiếp Đại sứ Pháp | Nguyễn Văn Đức",
                "Việt Nam - Anh | Thứ trưởng Ngoại giao Lê Thị Thu Hằng, Anh và Việt Nam cùng lợi ích | Lê Thị Thu Hằng",
            })
    void aGivenNameMayBeACountrys(String title, String sentence, String name) {
        Told report = Reports.read(title, "Ngày 12/3/2024, tại Hà Nội, " + sentence + ".");
        assertThat(report.findings().people()).extracting(Person::name).contains(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sultan bin Saeed Al Mansouri, Minister of Economy | Sultan bin Saeed Al Mansouri",
                "Amir bin Khalid Al Farsi, Minister of Economy | Amir bin Khalid Al Farsi",
                "Minister of Economy Sultan bint Omar Al Hosani | Sultan bint Omar Al Hosani",
                "Szymon Nowak vel Sek, Minister of Economy | Szymon Nowak vel Sek",
            })
    void aTitleBeforeAPatronymicIsAGivenName(String somebody, String name) {
        Told report =
                Reports.read(
                        "UAE and Poland hold fifth joint committee",
                        "WARSAW, 23 May 2017 - The fifth session of the UAE-Poland Joint Committee was"
                                + " held in Warsaw on 23 May 2017, co-chaired by "
                                + somebody
                                + ".");
        assertThat(report.findings().people()).extracting(Person::name).contains(name);
    }

    @Test
    void whatStandsBehindAPrepositionOfPlaceIsNobody() {
        Told report =
                Reports.read(
                        "Kỳ họp Ủy ban hỗn hợp Việt Nam - Hungary",
                        "Sáng 7/12/2023, tại TP. Phan Giang, Thứ trưởng Bộ Công Thương Trần Văn Bình"
                                + " chủ trì Kỳ họp lần thứ 9 Ủy ban hỗn hợp Việt Nam - Hungary.");
        assertThat(Told.chairs(report.subject())).containsExactly("Trần Văn Bình (VNM)");
    }
}
