package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.Project;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Works that are built: a noun, a name or a place, and what tells how far they are. */
class WorksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    INDIA_KENYA | The two sides welcomed the completion of the Garissa-Wajir road. | Garissa-Wajir road | COMPLETED
                    INDIA_KENYA | Progress on the Nairobi-Kampala power interconnector was noted. | Nairobi-Kampala power interconnector | UNDER_WAY
                    EGYPT_NORWAY | The one-stop border post at Qustul now operates day and night. | one-stop border post at Qustul | COMPLETED
                    INDONESIA_TURKEY | The ministers agreed to speed up the Medan-2 hydropower plant. | Medan-2 hydropower plant | UNDER_WAY
                    EGYPT_NORWAY | Norway is ready to mobilise investment for the Benban solar park. | Benban solar park | PLANNED
                    KAZAKHSTAN_MONGOLIA | The parties reviewed the Altai Dairy Project, the first phase of which is under way. | Altai Dairy Project | UNDER_WAY
                    HUNGARY_VIETNAM | Hai bên đánh giá cao tiến độ của dự án xử lý nước thải Bình Hưng. | dự án xử lý nước thải Bình Hưng | UNDER_WAY
                    LAOS_VIETNAM | Hai bên hài lòng về dự án thủy điện Xekaman, đã đi vào vận hành từ năm 2016. | dự án thủy điện Xekaman | COMPLETED
                    HUNGARY_VIETNAM | Phía Việt Nam đưa vào hoạt động nhà máy sản xuất vắc-xin tại tỉnh Long An. | nhà máy sản xuất vắc-xin tại tỉnh Long An | COMPLETED
                    LAOS_VIETNAM | Hai bên nhất trí đẩy nhanh tiến độ xây dựng khu thương mại biên giới chung Cầu Treo. | khu thương mại biên giới chung Cầu Treo | UNDER_WAY
                    """)
    void areNamedBeforeOrBehindTheNoun(Lead lead, String sentence, String name, String status) {
        assertThat(lead.with(sentence).findings().projects())
                .singleElement()
                .satisfies(one -> assertThat(one.name()).isEqualTo(name))
                .satisfies(one -> assertThat(one.status().name()).isEqualTo(status));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    INDIA_KENYA | The two sides agreed to expedite the opening of border posts in Kenya.
                    INDIA_KENYA | A study is planned on lines that link the mines to the Lamu Corridor.
                    EGYPT_NORWAY | Norway will invest in the Ain Sokhna special economic zone.
                    INDONESIA_TURKEY | The ministers spoke of the bridge in Indonesia that was completed.
                    KAZAKHSTAN_MONGOLIA | The Darkhan railway carries half of the trade.
                    HUNGARY_VIETNAM | Hai bên đánh giá cao tiến độ của các dự án hợp tác tại Hà Nội.
                    LAOS_VIETNAM | Hai bên nhất trí đẩy nhanh dự án của Chính phủ Việt Nam.
                    LAOS_VIETNAM | Hai bên trao đổi về dự án thủy điện Xekaman.
                    HUNGARY_VIETNAM | Hai bên nhất trí đẩy nhanh các công trình đã ký trong dịp Thủ tướng Chính phủ thăm Hungary.
                    """)
    void areNoneWithoutNameOrProgress(Lead lead, String sentence) {
        assertThat(lead.with(sentence).findings().projects()).extracting(Project::name).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ສອງຝ່າຍ ເຫັນດີ ເລັ່ງລັດການກໍ່ສ້າງ ທາງລົດໄຟ ລາວ-ມົງໂກລີ. | UNDER_WAY",
                "ສອງຝ່າຍ ເຫັນດີ ເລັ່ງການສຶກສາໂຄງການທາງດ່ວນ ວຽງຈັນ-ປາກເຊ. | PLANNED",
                "ສອງຝ່າຍ ຊົມເຊີຍ ຂົວມິດຕະພາບ ລາວ-ໄທ ທີ່ໄດ້ສ້າງສຳເລັດ. | COMPLETED",
            })
    void areFoundInLao(String sentence, String status) {
        assertThat(lao(sentence).findings().projects())
                .singleElement()
                .satisfies(one -> assertThat(one.status().name()).isEqualTo(status));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ສອງຝ່າຍ ເຫັນດີ ເລັ່ງລັດການຮ່ວມມືດ້ານທາງລົດໄຟ.",
                "ສອງຝ່າຍ ເຫັນດີ ຮ່ວມມືດ້ານການສຶກສາ ລະຫວ່າງ ລາວ ແລະ ມົງໂກລີ.",
                "ທາງລົດໄຟ ລາວ-ມົງໂກລີ ຂົນສົ່ງສິນຄ້າຫຼາຍ.",
            })
    void areNoneInLaoWithoutNameOrProgress(String sentence) {
        assertThat(lao(sentence).findings().projects()).isEmpty();
    }

    private static Told lao(String sentence) {
        return Reports.read(
                "ກອງປະຊຸມປຶກສາຫາລືທາງການເມືອງ ລາວ-ມົງໂກລີ ຄັ້ງທີ 5",
                "ວັນທີ 3 ມີນາ 2022 ທີ່ນະຄອນຫຼວງວຽງຈັນ, ທ່ານ ສົມພອນ ແກ້ວມະນີ ຮອງລັດຖະມົນຕີກະຊວງການຕ່າງປະເທດ"
                        + " ແຫ່ງ ສປປ ລາວ ໄດ້ເປັນປະທານຮ່ວມ ກອງປະຊຸມ.",
                sentence);
    }
}
