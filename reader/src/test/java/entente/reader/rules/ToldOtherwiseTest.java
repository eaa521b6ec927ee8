package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sessions told without the usual words: to come by an infinitive, chaired by whom a contrast or an
 * invitation tells, on days told in another sentence.
 */
class ToldOtherwiseTest {
    private static final String CHAIRS =
            " Deputy Foreign Minister Ion Rusu led the Moldovan delegation, Deputy Foreign Minister"
                    + " Jonas Petraitis the Lithuanian one.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Moldova, Lithuania to hold ninth political consultations | will take place in Vilnius on 24 April 2025 | PLANNED",
                "Moldova and Lithuania to convene ninth consultations | is scheduled for 24 April 2025 in Vilnius | PLANNED",
                "Moldova, Lithuania hold ninth political consultations | took place in Vilnius on 24 April 2025 | HELD",
                "Ninth Moldova-Lithuania political consultations | was held in Vilnius on 24 April 2025 | HELD",
                "Lithuania welcomes Moldova's resolve to join the EU | was held in Vilnius on 24 April 2025 | HELD",
            })
    void aHeadlinesInfinitiveIsItsFuture(String headline, String told, Status status) {
        Told report =
                Reports.read(
                        headline,
                        "CHISINAU, 22 April 2025 - The ninth round of political consultations"
                                + " between Moldova and Lithuania "
                                + told
                                + "."
                                + CHAIRS);
        assertThat(report.subject().status()).isEqualTo(status);
        assertThat(Told.when(report.subject().when())).isEqualTo("2025-04-24");
    }

    @Test
    void whatAReportAnnouncesIsUndertakenToo() {
        Told report =
                Reports.read(
                        "Sắp diễn ra Kỳ họp lần thứ 9 Ủy ban hỗn hợp Việt Nam - Hungary",
                        "Hà Nội, ngày 2/5/2023 - Kỳ họp lần thứ 9 Ủy ban hỗn hợp Việt Nam - Hungary"
                                + " sẽ diễn ra tại Budapest vào ngày 9/5/2023. Kỳ họp lần thứ 8 đã"
                                + " được tổ chức tại Hà Nội tháng 11/2021.");
        assertThat(report.subject().ordinal()).isEqualTo(9);
        assertThat(report.subject().status()).isEqualTo(Status.PLANNED);
        assertThat(report.commitment().meeting()).isEqualTo(report.subject().id());
        assertThat(Told.when(report.commitment().due())).isEqualTo("2023-05-09");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Foreign Minister Aiko Tanaka and Defense Minister Kenji Suzuki led the Japanese side.",
                "Foreign Minister Aiko Tanaka and Defense Minister Kenji Suzuki of Japan led their delegation.",
            })
    void twoMayLeadASideTogether(String sentence) {
        Told report =
                Reports.read(
                        "Japan and Indonesia hold fourth strategic dialogue",
                        "TOKYO - Japan and Indonesia held their fourth strategic dialogue in"
                                + " Tokyo on 18 February 2025. "
                                + sentence);
        assertThat(Told.chairs(report.subject()))
                .contains("Aiko Tanaka (JPN)", "Kenji Suzuki (JPN)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Laura Chan, Director General, headed the Australian delegation, while Abdul Jaelani,"
                        + " Director General for Asia, headed the Indonesian delegation.",
                "The Australian delegation was headed by Laura Chan, Director General, and the"
                        + " Indonesian one by Abdul Jaelani, Director General for Asia.",
                "Director General Laura Chan led the Australian side, whereas Director General Abdul"
                        + " Jaelani led the Indonesian side.",
            })
    void whoLeadsASideIsOfThatSide(String sentence) {
        Told report =
                Reports.read(
                        "Australia and Indonesia hold fourth strategic dialogue",
                        "CANBERRA - Australia and Indonesia held their fourth strategic dialogue in"
                                + " Canberra on 18 February 2025. "
                                + sentence);
        assertThat(Told.chairs(report.subject()))
                .containsExactlyInAnyOrder("Laura Chan (AUS)", "Abdul Jaelani (IDN)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bộ trưởng Ngoại giao thứ hai Brunei | 2023-11-23",
                "Bộ trưởng Ngoại giao Brunei | 2023-11-23",
                "Thứ trưởng thứ nhất Bộ Ngoại giao Brunei | 2023-11-23",
            })
    void aSecondMinisterIsNoMonday(String office, String day) {
        Told report =
                Reports.read(
                        "Kỳ họp lần thứ 3 Ủy ban hỗn hợp Việt Nam - Brunei",
                        "Hoài Nam | 24/11/2023",
                        "Chiều 23/11, tại Bandar Seri Begawan, Bộ trưởng Ngoại giao Trần Đức Hải và "
                                + office
                                + " Awang Karim đã đồng chủ trì Kỳ họp lần thứ 3 Ủy ban hỗn hợp Việt"
                                + " Nam - Brunei.");
        assertThat(Told.when(report.subject().when())).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hôm thứ Tư | 2023-11-22",
                "vào thứ tư tuần này | 2023-11-22",
                "hôm thứ năm | 2023-11-23",
            })
    void aDayOfTheWeekStaysOne(String words, String day) {
        Told report =
                Reports.read(
                        "Kỳ họp lần thứ 3 Ủy ban hỗn hợp Việt Nam - Brunei",
                        "Hoài Nam | 24/11/2023",
                        "Kỳ họp lần thứ 3 Ủy ban hỗn hợp Việt Nam - Brunei đã diễn ra tại Bandar"
                                + " Seri Begawan "
                                + words
                                + ".");
        assertThat(Told.when(report.subject().when())).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ໂກຣອາຊີ | HRV",
                "ເອສໂຕນີ | EST",
                "ຕວັກກີ | TUR",
                "ຈໍແດນ | JOR",
                "ໄອສແລນ | ISL",
                "ສາທາລະນະລັດ ການາ | GHA",
            })
    void countriesAreKnownByTheirLaoSpellings(String country, String code) {
        Told report =
                Reports.read(
                        "ກອງປະຊຸມປຶກສາຫາລືທາງການເມືອງ ຄັ້ງທີ 2",
                        "ວັນທີ 3 ມີນາ 2022 ທີ່ນະຄອນຫຼວງວຽງຈັນ, ທ່ານ ສົມພອນ ແກ້ວມະນີ"
                                + " ຮອງລັດຖະມົນຕີກະຊວງການຕ່າງປະເທດ ແຫ່ງ ສປປ ລາວ ແລະ ທ່ານ ບາຕາ ດໍຈີ"
                                + " ຮອງລັດຖະມົນຕີກະຊວງການຕ່າງປະເທດ "
                                + country
                                + " ໄດ້ເປັນປະທານຮ່ວມກອງປະຊຸມປຶກສາຫາລືທາງການເມືອງ ຄັ້ງທີ 2.");
        assertThat(report.subject().parties()).extracting(p -> p.code()).contains("LAO", code);
    }
}
