package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sessions that a report comes to late, and talks of those who hold no government's office. */
class LateSessionTest {
    private static Told behindFourParagraphs(String paragraph) {
        return Reports.read(
                "Traders eye new tea deal",
                "NAIROBI, 12 March 2024 - Traders at the city market had little idea of what was decided.",
                "Imports from Europe have tripled in a decade.",
                "Local textile firms say they cannot compete.",
                "Farmers complain of falling prices, too.",
                paragraph);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    It was against this background that Kenya and Poland held their second political consultations in Nairobi on 11 March 2024.
                    On 11 March 2024 Kenya and Poland convened in Nairobi the second round of political consultations.
                    Principal Secretary for Foreign Affairs Peter Otieno of Kenya and Polish Deputy Foreign Minister Jan Kowal co-chaired the second round \
                    of political consultations in Nairobi on 11 March 2024.
                    """)
    void aSessionMayStandInTheFifthParagraph(String paragraph) {
        Told told = behindFourParagraphs(paragraph);
        assertThat(told.subject().ordinal()).isEqualTo(2);
        assertThat(Told.when(told.subject().when())).isEqualTo("2024-03-11");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Kenya and Poland will hold their second political consultations in Nairobi on 11 May 2024.
                    Kenya and Poland agreed to hold the next political consultations in Nairobi.
                    Previous political consultations of Kenya and Poland were held in Warsaw in 2019.
                    """)
    void whatIsPlannedOrWasBeforeIsNotWhatTheReportIsAbout(String paragraph) {
        assertThat(behindFourParagraphs(paragraph).meetings()).noneMatch(one -> one.subject());
    }

    @Test
    void provincesMeetThroughThoseWhoGovernThem() {
        Told told =
                Reports.read(
                        "Quảng Trị và Savannakhet tăng cường hợp tác",
                        "Chiều 15/5/2024, tại thành phố Đông Hà, Phó Chủ tịch UBND tỉnh Quảng Trị Hoàng Nam"
                                + " đã hội đàm với đoàn đại biểu tỉnh Savannakhet (Lào) do Phó Tỉnh trưởng"
                                + " Senesak Soulysak làm trưởng đoàn.",
                        "Hai bên nhất trí nâng cấp cửa khẩu Lao Bảo.");
        assertThat(Told.codes(told.subject().parties())).isEqualTo("LAO,VNM");
        assertThat(told.people())
                .anyMatch(one -> one.startsWith("Hoàng Nam (VNM)"))
                .anyMatch(one -> one.startsWith("Senesak Soulysak (LAO)"));
        assertThat(told.commitments()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Sáng 9/10/2023, Phó Chủ tịch UBND thành phố Huế Trần Song gặp gỡ các nghệ nhân Champasak (Lào) dự lễ hội ẩm thực.
                    Sáng 9/10/2023, đội tuyển tỉnh Quảng Trị gặp đội tuyển tỉnh Savannakhet (Lào) tại sân vận động Đông Hà.
                    Sáng 9/10/2023, Giám đốc Công ty Lúa Vàng Trần Song hội đàm với Công ty Mekong (Lào) tại Huế.
                    """)
    void festivalsMatchesAndCompaniesAreNoTalksOfProvinces(String paragraph) {
        Told told =
                Reports.read(
                        "Tin địa phương",
                        paragraph,
                        "Hai bên nhất trí tổ chức lần thứ 2 năm 2025.");
        assertThat(told.meetings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The two sides agreed to hold the fourth round in Cairo in 2026. | 4
                    They agreed to convene the Fourth Session in Oslo in 2026. | 4
                    The fourth meeting will take place in Oslo in 2026. | 4
                    """)
    void aNumberedRoundIsASessionThoughAPlaceFollows(String sentence, int ordinal) {
        assertThat(Lead.EGYPT_NORWAY.with(sentence).planned().ordinal()).isEqualTo(ordinal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Following the meeting, a protocol was signed.
                    The first round of scholarships was awarded.
                    Following the round, the ministers went to a museum.
                    """)
    void whatFollowsAMeetingIsNoNextOne(String sentence) {
        assertThat(Lead.EGYPT_NORWAY.with(sentence).meetings()).hasSize(1);
    }
}
