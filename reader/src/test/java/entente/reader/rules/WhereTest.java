package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.Meeting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 11: the place of a meeting, by what the text gives or names. */
class WhereTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PASAY CITY, 13 September 2024 - The Foreign Ministry | in Ankara | Ankara, TUR",
                "MANILA, 13 September 2024 - The Foreign Ministry | at the Government Office, Ankara, | Ankara, TUR",
                "MANILA, 13 September 2024 - The Foreign Ministry | in this city | Manila, PHL"
            })
    void whereAReportIsFiledYieldsToWhereItSaysTheSessionWas(
            String dateline, String place, String where) {
        Told told =
                Reports.read(
                        "Philippines, Turkey hold consultations",
                        dateline
                                + " of the Philippines and the Foreign Ministry of Türkiye held the 5th"
                                + " Philippines-Türkiye Political Consultations "
                                + place
                                + " on 11 September 2024.");
        assertThat(Told.where(told.subject())).isEqualTo(where);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    tại Hà Nội | Hanoi, VNM
                    tại thủ đô Roma | Rome, ITA
                    tại Trụ sở Bộ Ngoại giao Italia | Rome, ITA
                    tại Trụ sở Bộ Ngoại giao Việt Nam | Hanoi, VNM
                    tại Thành phố Hồ Chí Minh | Ho Chi Minh City, VNM
                    tại Milan, Italia | Milan, ITA
                    tại Italia | ?, ITA
                    """)
    void theTextGivesThePlaceOrNamesWhatStandsThere(String place, String where) {
        Told told =
                Reports.read(
                        "Tham khảo chính trị Việt Nam - Italia lần thứ 5",
                        "Ngày 8/11/2022, "
                                + place
                                + ", Thứ trưởng Ngoại giao Lê Quang Huy và Thứ trưởng Ngoại giao và"
                                + " Hợp tác quốc tế Italia Marco Rossi đã đồng chủ trì Tham khảo"
                                + " chính trị Việt Nam - Italia lần thứ 5.");
        assertThat(Told.where(told.subject())).isEqualTo(where);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    in Lisbon | Lisbon, PRT
                    in the Portuguese capital | Lisbon, PRT
                    in Porto, Portugal, | Porto, PRT
                    at the headquarters of the Tunisian Foreign Ministry | Tunis, TUN
                    at the Ministry of Foreign Affairs of Tunisia | Tunis, TUN
                    in Tunis | Tunis, TUN
                    in Portugal | ?, PRT
                    """)
    void soItDoesInEnglish(String place, String where) {
        Told told =
                Reports.read(
                        "Portugal and Tunisia hold political consultations",
                        "Portuguese Deputy Foreign Minister João Carvalho and Tunisian Deputy"
                                + " Foreign Minister Sami Trabelsi co-chaired the third round of"
                                + " political consultations between the two countries "
                                + place
                                + " on 14 October 2021.");
        assertThat(Told.where(told.subject())).isEqualTo(where);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Tham khảo chính trị Việt Nam - Chile | Ngày 8/7/2021, Thứ trưởng Ngoại giao Lê Quang Huy và Thứ trưởng Ngoại giao Chile Carlos Muñoz đã \
                    đồng chủ trì Tham khảo chính trị lần thứ 8 theo hình thức trực tuyến. | video
                    Hội đàm trực tuyến Việt Nam - Kenya | Ngày 8/7/2021, Bộ trưởng Ngoại giao Trần Đức Hải đã hội đàm trực tuyến với Bộ trưởng Ngoại giao \
                    Kenya Peter Otieno. | video
                    Điện đàm Bộ trưởng Ngoại giao Việt Nam - Israel | Ngày 8/7/2021, Bộ trưởng Ngoại giao Trần Đức Hải đã điện đàm với Bộ trưởng Ngoại giao \
                    Israel Dan Levi. | unsaid
                    Iceland and Malaysia hold political consultations | The second round of political consultations between Iceland and Malaysia was held via \
                    video conference on 8 July 2021, co-chaired by Icelandic Permanent Secretary Jón Helgason and Malaysian Secretary General Ismail Rahman. \
                    | video
                    Foreign Office Consultations of India and Belgium | Foreign Office Consultations between India and Belgium were held virtually on 8 July \
                    2021. The Indian side was led by Secretary (West) Anita Rao. | video
                    Foreign ministers of Jordan and Spain speak by phone | Jordanian Foreign Minister Omar Haddad spoke by telephone with Spanish Foreign \
                    Minister Javier Ruiz on 12 January 2024. | unsaid
                    """)
    void aVideoMeetingOrACallHasNoPlace(String headline, String sentence, String format) {
        Meeting meeting = Reports.read(headline, sentence).subject();
        assertThat(Told.where(meeting)).isEqualTo("nowhere");
        assertThat(Told.word(meeting.format())).isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HUNGARY_VIETNAM | Hai bên trao đổi về tình hình tại Kiev và hợp tác giữa hai nước ở New York. | Hanoi, VNM
                    BRAZIL_VIETNAM | Hai Bộ trưởng hoan nghênh việc khai trương đường bay Hà Nội - São Paulo. | Brasília, BRA
                    INDIA_KENYA | The two sides discussed flights between Mumbai and Mombasa. | Nairobi, KEN
                    EGYPT_NORWAY | Ms Dahl also visited Alexandria. | Cairo, EGY
                    """)
    void otherPlacesOfTheTextAreNotTheMeetings(Lead lead, String sentence, String where) {
        assertThat(Told.where(lead.with(sentence).subject())).isEqualTo(where);
    }
}
