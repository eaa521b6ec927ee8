package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Lao has of its own: no spaces, no capitals, two spellings of many words, other years. */
class LaoTest {
    private static final String SESSION = "ກອງປະຊຸມປຶກສາຫາລືທາງການເມືອງ ລາວ-ມົງໂກລີ ຄັ້ງທີ 5";
    private static final String CHAIRS =
            "ທ່ານ ສົມພອນ ແກ້ວມະນີ ຮອງລັດຖະມົນຕີກະຊວງການຕ່າງປະເທດ ແຫ່ງ ສປປ ລາວ ແລະ ທ່ານ ບາຕາ ດໍຈີ ຮອງລັດຖະມົນຕີກະຊວງການຕ່າງປະເທດ ມົງໂກລີ";

    private static Told report(String day, String more) {
        return Reports.read(
                SESSION,
                day + " ທີ່ນະຄອນຫຼວງວຽງຈັນ, " + CHAIRS + " ໄດ້ເປັນປະທານຮ່ວມ" + SESSION + ".",
                more);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ວັນທີ 3 ມີນາ 2022 | 2022-03-03",
                "ໃນວັນທີ ໓ ມີນາ ໒໐໒໒ | 2022-03-03",
                "ໃນຕອນເຊົ້າວັນທີ 3 ເດືອນ 3 ປີ 2022 | 2022-03-03",
                "ວັນທີ 3 ມີນາ ພ.ສ. 2565 | 2022-03-03",
                "ວັນທີ 3/3/2565 | 2022-03-03",
            })
    void aDayIsReadInEitherDigitsAndEras(String written, String day) {
        assertThat(report(written, "").subject().when().when()).hasToString(within(day));
    }

    private static String within(String day) {
        return "Within[from=%s, to=%s]".formatted(day, day);
    }

    @Test
    void namesEndWhereOfficesBeginAndVerbsDo() {
        assertThat(report("ວັນທີ 3 ມີນາ 2022", "").subject().chairs())
                .extracting(chair -> chair.name() + " " + chair.party())
                .containsExactly("ສົມພອນ ແກ້ວມະນີ LAO", "ບາຕາ ດໍຈີ MNG");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ສອງຝ່າຍເຫັນດີ ຊ່ວຍເຫຼືອການນຳເຂົ້າສິນຄ້າ.",
                "ສອງຝ່າຍໄດ້ເຫັນດີຊ່ວຍເຫລືອການນໍາເຂົ້າສິນຄ້າ.",
                "ທັງສອງຝ່າຍຕົກລົງຈະຊ່ວຍເຫລືອ ການນຳເຂົ້າ ສິນຄ້າ.",
            })
    void oneUndertakingIsReadHoweverItIsSpeltAndSpaced(String sentence) {
        assertThat(report("ວັນທີ 3 ມີນາ 2022", sentence).commitment().evidence().getFirst().quote())
                .startsWith("ຊ່ວຍ")
                .endsWith("ສິນຄ້າ");
    }

    @Test
    void aNameThatHoldsAVerbInvitesNobody() {
        assertThat(report("ວັນທີ 3 ມີນາ 2022", "ທ່ານ ສົມພອນ ເຊີນ ໄດ້ສະແດງຄວາມຂອບໃຈ.").commitments())
                .isEmpty();
    }
}
