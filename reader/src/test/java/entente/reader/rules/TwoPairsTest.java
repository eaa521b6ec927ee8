package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.Meeting;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A report of a day on which one country met two others: what is said of "the two sides" is of the
 * pair that it stands with.
 */
class TwoPairsTest {
    private static final String FIRST =
            "Ngày 5/6/2023, tại Vác-sa-va, Thứ trưởng Ngoại giao Trần Thu Hà và Quốc vụ khanh Bộ Ngoại"
                    + " giao Ba Lan Wojciech Kowal đã đồng chủ trì Tham khảo chính trị lần thứ 9 giữa"
                    + " hai nước. Hai bên nhất trí mở rộng hợp tác lao động.";

    private static List<String> subjects(Told told) {
        return told.meetings().stream()
                .filter(Meeting::subject)
                .map(
                        one ->
                                "%s %s %s %s"
                                        .formatted(
                                                Told.codes(one.parties()),
                                                one.ordinal(),
                                                Told.when(one.when()),
                                                Told.where(one)))
                .toList();
    }

    @Test
    void eachPairHasItsSessionItsDayItsPlaceAndItsUndertakings() {
        Told told =
                Reports.read(
                        "Tham khảo chính trị Việt Nam - Ba Lan và Việt Nam - Séc",
                        FIRST,
                        "Tiếp đó, ngày 7/6 tại Praha, Thứ trưởng Trần Thu Hà và Thứ trưởng Ngoại giao Séc"
                                + " Jiří Dvořák đồng chủ trì Tham khảo chính trị lần thứ 7 Việt Nam - Séc."
                                + " Hai bên thống nhất mở đường bay thẳng trong năm 2024. Phía Séc sẽ cấp"
                                + " 50 học bổng cho sinh viên Việt Nam.");
        assertThat(subjects(told))
                .containsExactly(
                        "POL,VNM 9 2023-06-05 Warsaw, POL", "CZE,VNM 7 2023-06-07 Prague, CZE");
        assertThat(told.undertakings())
                .containsExactly(
                        "agree POL,VNM: mở rộng hợp tác lao động",
                        "agree CZE,VNM: mở đường bay thẳng trong năm 2024",
                        "pledge CZE: cấp 50 học bổng cho sinh viên Việt Nam");
        assertThat(told.meetings().stream().map(Meeting::id)).doesNotHaveDuplicates();
        assertThat(told.commitments().stream().map(one -> one.id())).doesNotHaveDuplicates();
    }

    @Test
    void whatIsToldOfBothPairsBeforeEitherIsOfBoth() {
        Told told =
                Reports.read(
                        "Consultations with Oman and with Nepal",
                        "Permanent Secretary Luke Tan co-chaired two consultations in Singapore on 21"
                                + " August 2025.",
                        "In the morning, Mr Tan and Under-Secretary of Oman Khalifa Alharthy co-chaired the"
                                + " fifth Singapore-Oman Foreign Ministry Consultations. The two sides"
                                + " agreed to deepen cooperation in ports.",
                        "In the afternoon, Permanent Secretary Tan and Foreign Secretary of Nepal Amrit Rai"
                                + " co-chaired the third Singapore-Nepal Bilateral Consultations. The two"
                                + " sides agreed to step up training.");
        assertThat(subjects(told))
                .containsExactly(
                        "OMN,SGP 5 2025-08-21 Singapore, SGP",
                        "NPL,SGP 3 2025-08-21 Singapore, SGP");
        assertThat(told.undertakings())
                .containsExactly(
                        "agree OMN,SGP: deepen cooperation in ports",
                        "agree NPL,SGP: step up training");
    }

    @Test
    void talksWithAThirdCountryKeepWhatWasAgreedThere() {
        Told told =
                Lead.EGYPT_NORWAY.with(
                        "The two sides agreed to fund a fish farm.",
                        "\n\nOn the sidelines, Mr Mansour met Swedish State Secretary Anna Berg. The two"
                                + " sides agreed to open a trade office in Stockholm.");
        assertThat(told.undertakings())
                .containsExactly(
                        "agree EGY,NOR: fund a fish farm",
                        "agree EGY,SWE: open a trade office in Stockholm");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Swedish Ambassador Anna Berg also attended. The two sides agreed to fund a fish farm.
                    They discussed a letter from Swedish Foreign Minister Anna Berg. The two sides agreed to fund a fish farm.
                    Swedish Foreign Minister Anna Berg met Prime Minister Erik Holm of Denmark that day. The two sides agreed to fund a fish farm.
                    Trade between Norway and Sweden has grown. The two sides agreed to fund a fish farm.
                    """)
    void aThirdCountryThatIsOnlyNamedOpensNoPair(String sentences) {
        assertThat(Lead.EGYPT_NORWAY.with(sentences).undertakings())
                .containsExactly("agree EGY,NOR: fund a fish farm");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "người đồng cấp Hungary, Qatar",
                "người đồng cấp Hungary và Qatar",
                "những người đồng cấp đến từ Hungary, Qatar",
            })
    void theCounterpartsOfTwoCountriesAreAThirds(String counterparts) {
        Told told =
                Reports.read(
                        "Bộ trưởng Ngoại giao gặp " + counterparts + " tại New York",
                        "Ngày 22/9/2023, bên lề Đại hội đồng Liên hợp quốc tại New York, Bộ trưởng Ngoại"
                                + " giao Trần Văn Bình đã gặp Bộ trưởng Ngoại giao Hungary Péter Kovács."
                                + " Hai bên nhất trí mở rộng hợp tác lao động.",
                        "Cùng ngày, Bộ trưởng Trần Văn Bình gặp Bộ trưởng Ngoại giao Qatar Khalid"
                                + " Al-Marri. Bộ trưởng Khalid Al-Marri đánh giá cao lao động Việt Nam."
                                + " Hai bên nhất trí mở đường bay thẳng.");
        assertThat(told.undertakings())
                .containsExactly(
                        "agree HUN,VNM: mở rộng hợp tác lao động",
                        "agree QAT,VNM: mở đường bay thẳng");
    }
}
