package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Provinces of two countries that meet, and the boards and offices of theirs. */
class ProvincesBoardsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Phó Chủ tịch UBND tỉnh, Trưởng ban Chỉ đạo công tác phân giới cắm mốc tỉnh Lê Văn An | Lê Văn An (VNM), Phó Chủ tịch UBND tỉnh, Trưởng ban Chỉ đạo công tác phân giới cắm mốc tỉnh",
                "đồng chí Lê Văn An - Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Nghệ An | Lê Văn An (VNM), Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Nghệ An",
                "ông Lê Văn An – Phó Chủ tịch UBND tỉnh | Lê Văn An (VNM), Phó Chủ tịch UBND tỉnh",
                "Chủ tịch UBND tỉnh Lê Văn An | Lê Văn An (VNM), Chủ tịch UBND tỉnh",
            })
    void whoHeadsAProvinceIsFoundHoweverLongHisOffice(String who, String person) {
        Told told =
                Reports.read(
                        "Hợp tác giữa hai tỉnh",
                        "Ngày 14/3/2024, tại thành phố Vinh, đoàn đại biểu tỉnh Nghệ An do %s làm trưởng đoàn đã hội đàm với đoàn đại biểu tỉnh Xiêng Khoảng (Lào) do Phó Tỉnh trưởng Khamla Phommachanh dẫn đầu."
                                .formatted(who),
                        "Hai bên nhất trí duy trì tuần tra chung mỗi tháng một lần.");
        assertThat(told.people()).contains(person);
        assertThat(Told.when(told.subject().when())).isEqualTo("2024-03-14");
        assertThat(Told.when(told.commitment().due())).isEqualTo("unsaid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hà Nội - Bộ trưởng Lê Văn An tiếp khách.",
                "Đường sắt Vinh - Viêng Chăn chở khách.",
                "Quan hệ Việt Nam - Lào phát triển.",
            })
    void aDashBetweenPlacesSetsNobodyOff(String sentence) {
        Told told =
                Reports.read(
                        "Tham khảo chính trị Việt Nam - Lào lần thứ tư",
                        "Ngày 12/3/2024, tại Hà Nội, hai bên tổ chức Tham khảo chính trị lần thứ tư.",
                        sentence);
        assertThat(told.people())
                .allMatch(person -> person.startsWith("Lê Văn An (VNM), Bộ trưởng"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ກອງປະຊຸມຄະນະຮັບຜິດຊອບຊາຍແດນ ແຂວງຊຽງຂວາງ (ສປປ ລາວ) ແລະ ແຂວງເງ້ອານ (ສສ ຫວຽດນາມ) ຄັ້ງທີ 9 ໄດ້ຈັດຂຶ້ນໃນວັນທີ 12 ມີນາ 2024 ທີ່ແຂວງຊຽງຂວາງ.",
                "ກອງປະຊຸມຄະນະຊີ້ນຳວຽກງານຊາຍແດນ ແຂວງຊຽງຂວາງ (ສປປ ລາວ) ແລະ ແຂວງເງ້ອານ (ສສ ຫວຽດນາມ) ຄັ້ງທີ 9 ໄດ້ຈັດຂຶ້ນໃນວັນທີ 12 ມີນາ 2024 ທີ່ແຂວງຊຽງຂວາງ.",
            })
    void aLaoBoardForTheBorderIsACommittee(String lead) {
        Told told = Reports.read("ສອງແຂວງປະຊຸມຮ່ວມກັນ", lead);
        assertThat(Told.mechanism(told.subject())).isEqualTo("intergovernmental-committee");
        assertThat(told.subject().ordinal()).isEqualTo(9);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Phó Tỉnh trưởng Khamla Phommachanh mời đoàn Nghệ An sang dự hội đàm lần tới tại Viêng Chăn vào tháng 1/2025. | 2025-01-01/2025-01-31",
                "Hội đàm lần tới sẽ được tổ chức tại Viêng Chăn vào tháng 1/2025. | 2025-01-01/2025-01-31",
            })
    void theNextTalksMayBeInvitedTo(String sentence, String when) {
        Told told =
                Reports.read(
                        "Hợp tác giữa hai tỉnh",
                        "Ngày 14/3/2024, tại thành phố Vinh, Chủ tịch UBND tỉnh Nghệ An Lê Văn An đã hội đàm với Phó Tỉnh trưởng Xiêng Khoảng (Lào) Khamla Phommachanh.",
                        sentence);
        assertThat(Told.when(told.planned().when())).isEqualTo(when);
    }
}
