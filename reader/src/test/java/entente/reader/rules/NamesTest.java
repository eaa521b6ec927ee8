package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rule 15: names are as written, without forms of address and ranks; the party is whose office it
 * is.
 */
class NamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Thứ trưởng Bộ Ngoại giao, đồng chí Lê Quang Huy và Thứ trưởng Ngoại giao Áo, ngài Karl Gruber | Lê Quang Huy (VNM), Thứ trưởng Bộ Ngoại \
                    giao | Karl Gruber (AUT), Thứ trưởng Ngoại giao Áo
                    Thứ trưởng Ngoại giao Lê Quang Huy và bà Anna Gruber, Quốc vụ khanh Bộ Ngoại giao Áo | Lê Quang Huy (VNM), Thứ trưởng Ngoại giao | Anna \
                    Gruber (AUT), Quốc vụ khanh Bộ Ngoại giao Áo
                    Phó Thủ tướng, Bộ trưởng Ngoại giao Trần Đức Hải và Bộ trưởng Ngoại giao Áo Karl Gruber | Trần Đức Hải (VNM), 'Phó Thủ tướng, Bộ trưởng \
                    Ngoại giao' | Karl Gruber (AUT), Bộ trưởng Ngoại giao Áo
                    Thượng tướng Hoàng Văn Sáu, Thứ trưởng Bộ Quốc phòng Việt Nam và Thứ trưởng Quốc phòng Áo Karl Gruber | Hoàng Văn Sáu (VNM), Thứ trưởng \
                    Bộ Quốc phòng Việt Nam | Karl Gruber (AUT), Thứ trưởng Quốc phòng Áo
                    """)
    void vietnameseNamesAreWithoutFormsOfAddress(String chairs, String one, String other) {
        Told told =
                Reports.read(
                        "Tham khảo chính trị Việt Nam - Áo lần thứ 9",
                        "Ngày 5/10/2021, tại Vienna, "
                                + chairs
                                + " đã đồng chủ trì Tham khảo chính trị Việt Nam - Áo lần thứ 9.");
        assertThat(told.people())
                .containsExactlyInAnyOrder(one.replace("'", ""), other.replace("'", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Deputy Foreign Minister of Zambia Mr. Joseph Mwale and Deputy Foreign Minister of Sweden Dr. Karin Lindgren | Joseph Mwale (ZMB), Deputy \
                    Foreign Minister of Zambia | Karin Lindgren (SWE), Deputy Foreign Minister of Sweden
                    Zambian Foreign Minister H.E. Joseph Mwale and Swedish Foreign Minister Karin Lindgren | Joseph Mwale (ZMB), Foreign Minister | Karin \
                    Lindgren (SWE), Foreign Minister
                    Joseph Mwale, Permanent Secretary of the Ministry of Foreign Affairs of Zambia, and Ms Karin Lindgren, State Secretary for Foreign \
                    Affairs of Sweden, | Joseph Mwale (ZMB), Permanent Secretary of the Ministry of Foreign Affairs of Zambia | Karin Lindgren (SWE), State \
                    Secretary for Foreign Affairs of Sweden
                    Deputy Prime Minister and Foreign Minister of Zambia Sir Joseph Mwale and Foreign Minister of Sweden Karin Lindgren | Joseph Mwale (ZMB), \
                    Deputy Prime Minister and Foreign Minister of Zambia | Karin Lindgren (SWE), Foreign Minister of Sweden
                    Zambian Defence Minister Lieutenant General Joseph Mwale and Swedish Defence Minister Karin Lindgren | Joseph Mwale (ZMB), Defence \
                    Minister | Karin Lindgren (SWE), Defence Minister
                    """)
    void englishNamesAreWithoutThemToo(String chairs, String one, String other) {
        Told told =
                Reports.read(
                        "Zambia and Sweden hold political consultations",
                        "LUSAKA - "
                                + chairs
                                + " co-chaired the first round of political consultations between"
                                + " Zambia and Sweden in Lusaka on 8 September 2023.");
        assertThat(told.people()).containsExactlyInAnyOrder(one, other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    INDIA_KENYA | Shri Rohan Mehta thanked Ambassador Otieno for the warm welcome.
                    EGYPT_NORWAY | Mr Mansour praised Ms Dahl's work.
                    INDONESIA_TURKEY | Minister Budi told Minister Kemal about the plan.
                    HUNGARY_VIETNAM | Ông Szabó cảm ơn Thứ trưởng Lê Quang Huy.
                    LAOS_VIETNAM | Đồng chí Trần Đức Hải chúc mừng đồng chí Bounmy Vongsa.
                    """)
    void aShortNameIsOfTheSamePerson(Lead lead, String sentence) {
        assertThat(lead.with(sentence).people()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Swedish foreign minister K Lindgren | K Lindgren (SWE)",
                "Sweden's acting foreign minister Karin Lindgren | Karin Lindgren (SWE)",
                "Swedish Minister of Foreign Affairs II Karin Lindgren | Karin Lindgren (SWE)"
            })
    void officesInSmallLettersAndBareInitialsAreRead(String person, String name) {
        Told told =
                Reports.read(
                        "Zambia and Sweden hold talks",
                        "Zambian Foreign Minister Joseph Mwale held talks with "
                                + person
                                + " in Lusaka on 8 September 2023.");
        assertThat(told.people())
                .extracting(one -> one.split(",", -1)[0])
                .containsExactlyInAnyOrder("Joseph Mwale (ZMB)", name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Foreign Minister Joseph Mwale Speaks with His Swedish Counterpart",
                "Foreign Minister Joseph Mwale Meets Foreign Minister Lindgren of Sweden",
                "Foreign Minister Joseph Mwale Holds Talks with Swedish Counterpart"
            })
    void aHeadlinesVerbIsNoNameThoughItHasACapital(String headline) {
        Told told =
                Reports.read(
                        headline,
                        "Zambian Foreign Minister Joseph Mwale held talks with Swedish Foreign Minister"
                                + " Karin Lindgren in Lusaka on 8 September 2023.");
        assertThat(told.people())
                .extracting(person -> person.split(",", -1)[0])
                .containsExactlyInAnyOrder("Joseph Mwale (ZMB)", "Karin Lindgren (SWE)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HUNGARY_VIETNAM | Hai bên nhất trí thúc đẩy hợp tác giữa Thành phố Hồ Chí Minh và Budapest.
                    LAOS_VIETNAM | Hai bên đánh giá cao tiến độ xây dựng Bệnh viện Hữu nghị và Nhà Quốc hội mới.
                    EGYPT_NORWAY | The two sides discussed the Suez Canal, the Red Sea and the Svalbard Treaty.
                    ARGENTINA_SOUTH_AFRICA | The Cape Town Convention and the Antarctic Treaty System were discussed.
                    """)
    void placesBodiesAndTreatiesAreNoPeople(Lead lead, String sentence) {
        assertThat(lead.with(sentence).people()).hasSize(2);
    }
}
