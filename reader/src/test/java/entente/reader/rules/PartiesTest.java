package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 12: parties are countries by ISO 3166-1 alpha-3, the European Union and ASEAN. */
class PartiesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Việt Nam - Hoa Kỳ | Thứ trưởng Ngoại giao Lê Quang Huy và Thứ trưởng Ngoại giao Hoa Kỳ Mary Jones | USA,VNM
                    Việt Nam - Trung Quốc | Thứ trưởng Ngoại giao Lê Quang Huy và Thứ trưởng Ngoại giao Trung Quốc Vương Cường | CHN,VNM
                    Việt Nam - Hàn Quốc | Thứ trưởng Ngoại giao Lê Quang Huy và Thứ trưởng Ngoại giao Hàn Quốc Kim Min-jun | KOR,VNM
                    Việt Nam - Triều Tiên | Thứ trưởng Ngoại giao Lê Quang Huy và Thứ trưởng Ngoại giao Triều Tiên Pak Chol | PRK,VNM
                    Việt Nam - Ca-dắc-xtan | Thứ trưởng Ngoại giao Lê Quang Huy và Thứ trưởng Ngoại giao Ca-dắc-xtan Yerlan Nurlanov | KAZ,VNM
                    Đức - Pháp | Quốc vụ khanh Bộ Ngoại giao Đức Anna Weber và Thứ trưởng Ngoại giao Pháp Luc Martin | DEU,FRA
                    Việt Nam - UAE | Thứ trưởng Ngoại giao Lê Quang Huy và Quốc vụ khanh Bộ Ngoại giao UAE Ahmed Al Mazrouei | ARE,VNM
                    """)
    void aPairIsNamedByItsCountriesInVietnamese(String pair, String chairs, String parties) {
        Told told =
                Reports.read(
                        "Tham khảo chính trị " + pair,
                        "Ngày 6/6/2023, "
                                + chairs
                                + " đã đồng chủ trì Tham khảo chính trị "
                                + pair
                                + " lần thứ 4.");
        assertThat(Told.codes(told.subject().parties())).isEqualTo(parties);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    the United States and the Philippines | PHL,USA
                    the United Kingdom and Saudi Arabia | GBR,SAU
                    South Korea and the Netherlands | KOR,NLD
                    the Democratic Republic of the Congo and Rwanda | COD,RWA
                    the European Union and Uzbekistan | EUE,UZB
                    ASEAN and Canada | ASEAN,CAN
                    Côte d'Ivoire and the Czech Republic | CIV,CZE
                    Bosnia and Herzegovina and Trinidad and Tobago | BIH,TTO
                    Guinea and Guinea-Bissau | GIN,GNB
                    """)
    void aPairIsNamedByItsCountriesInEnglish(String pair, String parties) {
        Told told =
                Reports.read(
                        "Political consultations held",
                        "The third round of political consultations between "
                                + pair
                                + " was held at deputy foreign ministers' level on 14 March 2022.",
                        "The officials of the two foreign ministries reviewed bilateral"
                                + " relations.");
        assertThat(Told.codes(told.subject().parties())).isEqualTo(parties);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HUNGARY_VIETNAM | Hai bên trao đổi về tình hình Ukraine, Trung Đông và quan hệ với Trung Quốc. | HUN,VNM
                    CAMBODIA_JAPAN | Hai bên chia sẻ quan điểm về Biển Đông và Triều Tiên. | JPN,KHM
                    INDIA_KENYA | They exchanged views on Somalia, Sudan and the Democratic Republic of the Congo. | IND,KEN
                    INDONESIA_TURKEY | The ministers discussed Myanmar, Gaza and relations with the European Union. | IDN,TUR
                    """)
    void countriesTalkedAboutAreNoParties(Lead lead, String sentence, String parties) {
        assertThat(Told.codes(lead.with(sentence).subject().parties())).isEqualTo(parties);
    }
}
