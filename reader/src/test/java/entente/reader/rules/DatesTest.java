package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 10: what words of time mean, and where a day takes its year from. */
class DatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    cuối năm 2025 | 2025-10-01/2025-12-31
                    quý IV/2025 | 2025-10-01/2025-12-31
                    quý IV năm 2025 | 2025-10-01/2025-12-31
                    quý II năm 2025 | 2025-04-01/2025-06-30
                    đầu năm 2025 | 2025-01-01/2025-03-31
                    giữa năm 2025 | 2025-05-01/2025-08-31
                    6 tháng đầu năm 2025 | 2025-01-01/2025-06-30
                    nửa đầu năm 2025 | 2025-01-01/2025-06-30
                    nửa cuối năm 2025 | 2025-07-01/2025-12-31
                    6 tháng cuối năm 2025 | 2025-07-01/2025-12-31
                    đầu tháng 8/2025 | 2025-08-01/2025-08-10
                    giữa tháng 8/2025 | 2025-08-11/2025-08-20
                    cuối tháng 8/2025 | 2025-08-21/2025-08-31
                    tháng 6/2025 | 2025-06-01/2025-06-30
                    tháng 2 năm 2024 | 2024-02-01/2024-02-29
                    năm 2026 | 2026-01-01/2026-12-31
                    ngày 15/10/2024 | 2024-10-15
                    giai đoạn 2025-2030 | 2025-01-01/2030-12-31
                    giai đoạn 2025 - 2027 | 2025-01-01/2027-12-31
                    """)
    void vietnameseWordsOfTimeAreIntervals(String words, String due) {
        Told told =
                Lead.HUNGARY_VIETNAM.with(
                        "Hai bên nhất trí mở rộng hợp tác nông nghiệp trong " + words + ".");
        assertThat(Told.when(told.commitment().due())).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    in late 2025 | 2025-10-01/2025-12-31
                    at the end of 2025 | 2025-10-01/2025-12-31
                    in the fourth quarter of 2025 | 2025-10-01/2025-12-31
                    in the second quarter of 2025 | 2025-04-01/2025-06-30
                    in early 2025 | 2025-01-01/2025-03-31
                    in mid-2025 | 2025-05-01/2025-08-31
                    in the first half of 2025 | 2025-01-01/2025-06-30
                    in the second half of 2025 | 2025-07-01/2025-12-31
                    in early August 2025 | 2025-08-01/2025-08-10
                    in mid-August 2025 | 2025-08-11/2025-08-20
                    in late August 2025 | 2025-08-21/2025-08-31
                    in June 2025 | 2025-06-01/2025-06-30
                    in February 2024 | 2024-02-01/2024-02-29
                    in 2026 | 2026-01-01/2026-12-31
                    on 15 October 2024 | 2024-10-15
                    on October 15, 2024 | 2024-10-15
                    for the period 2025-2030 | 2025-01-01/2030-12-31
                    from 2025 to 2027 | 2025-01-01/2027-12-31
                    next year | 2025-01-01/2025-12-31
                    by 2025 | ../2025-12-31
                    by the end of 2025 | ../2025-12-31
                    before June 2025 | ../2025-06-30
                    by March 2026 | ../2026-03-31
                    """)
    void englishWordsOfTimeAreIntervals(String words, String due) {
        Told told =
                Lead.INDIA_KENYA.with(
                        "The two sides agreed to open a cultural centre in Nairobi " + words + ".");
        assertThat(Told.when(told.commitment().due())).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    đến năm 2030 | ../2030-12-31
                    trước năm 2027 | ../2027-12-31
                    trước tháng 6/2025 | ../2025-06-30
                    trước cuối năm 2025 | ../2025-12-31
                    """)
    void untilATimeHasAnEndAndNoBeginning(String words, String due) {
        Told told =
                Lead.HUNGARY_VIETNAM.with(
                        "Hai bên nhất trí hoàn tất đàm phán hiệp định lao động " + words + ".");
        assertThat(Told.when(told.commitment().due())).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HUNGARY_VIETNAM | Hai bên nhất trí mở rộng hợp tác nông nghiệp trong thời gian tới.
                    HUNGARY_VIETNAM | Hai bên nhất trí sớm ký hiệp định lao động vào thời điểm thích hợp.
                    LAOS_VIETNAM | Hai bên nhất trí triển khai các thỏa thuận đạt được tại kỳ họp năm 2020.
                    INDIA_KENYA | The two sides agreed to expand trade in the time to come.
                    INDIA_KENYA | The two sides agreed to open a consulate at the earliest possible date.
                    EGYPT_NORWAY | The two sides agreed to carry out the fisheries agreement that they signed in 2019.
                    """)
    void whatSetsNoTimeHasNoDue(Lead lead, String sentence) {
        assertThat(Told.when(lead.with(sentence).commitment().due())).isEqualTo("unsaid");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    LAOS_VIETNAM | Việt Nam khẳng định sẽ giúp Lào làm tốt vai trò Chủ tịch ASEAN 2024. | 2024-01-01/2024-12-31
                    INDONESIA_TURKEY | Türkiye pledged to support Indonesia's ASEAN chairmanship in 2023. | 2023-01-01/2023-12-31
                    INDIA_KENYA | Kenya pledged to support India's BRICS chairmanship in 2026. | 2026-01-01/2026-12-31
                    """)
    void supportForAChairmanshipIsDueInItsYear(Lead lead, String sentence, String due) {
        assertThat(Told.when(lead.with(sentence).commitment().due())).isEqualTo(due);
    }

    @Test
    void aDayWithoutAYearTakesItFromThePlansThatTheTextTells() {
        Told told =
                Reports.read(
                        "Tham khảo chính trị Việt Nam - Maroc lần thứ 6",
                        "Ngày 20/6, tại Rabat, Thứ trưởng Ngoại giao Lê Quang Huy và Thứ trưởng"
                                + " Ngoại giao Maroc Youssef Alaoui đã đồng chủ trì Tham khảo chính trị"
                                + " lần thứ 6.",
                        "Hai bên điểm lại kết quả hợp tác năm 2018 và những tháng đầu năm 2019. Hai"
                                + " bên nhất trí tổ chức kỳ tham khảo tiếp theo tại Hà Nội vào năm"
                                + " 2020.");
        assertThat(Told.when(told.subject().when())).isEqualTo("2019-06-20");
    }

    @Test
    void aDayWithoutAYearTakesItFromTheByline() {
        Told told =
                Reports.read(
                        "Uruguay and Qatar hold political consultations",
                        "By Ana Silva | 12 April 2023",
                        "MONTEVIDEO - Uruguayan Deputy Foreign Minister Diego Pérez and Qatari"
                                + " Deputy Foreign Minister Hamad Al Kuwari co-chaired the second round"
                                + " of political consultations in Montevideo on 11 April.");
        assertThat(Told.when(told.subject().when())).isEqualTo("2023-04-11");
        assertThat(Told.when(told.findings().report().published())).isEqualTo("2023-04-12");
    }

    @Test
    void aDayWithoutAYearTakesItFromTheDateline() {
        Told told =
                Reports.read(
                        "Uruguay and Qatar hold political consultations",
                        "MONTEVIDEO, April 12, 2023 (Xinhua) -- Uruguayan Deputy Foreign Minister"
                                + " Diego Pérez and Qatari Deputy Foreign Minister Hamad Al Kuwari"
                                + " co-chaired the second round of political consultations in"
                                + " Montevideo on April 11.");
        assertThat(Told.when(told.subject().when())).isEqualTo("2023-04-11");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    on Monday | 2023-04-10
                    on Tuesday | 2023-04-11
                    yesterday | 2023-04-11
                    today | 2023-04-12
                    on Monday and Tuesday | 2023-04-10/2023-04-11
                    from Sunday to Tuesday | 2023-04-09/2023-04-11
                    """)
    void aWeekdayIsTheLastOneBeforeTheByline(String day, String when) {
        Told told =
                Reports.read(
                        "Uruguay and Qatar hold political consultations",
                        "Wednesday, 12 April 2023",
                        "MONTEVIDEO - Uruguayan Deputy Foreign Minister Diego Pérez and Qatari"
                                + " Deputy Foreign Minister Hamad Al Kuwari co-chaired the second round"
                                + " of political consultations in Montevideo "
                                + day
                                + ".");
        assertThat(Told.when(told.subject().when())).isEqualTo(when);
    }

    @Test
    void aPageClockThatDisagreesIsDoubtedAndNotFollowed() {
        Told told =
                Reports.read(
                        """
                        Thứ Sáu, 02/06/2023 | 14:05

                        Trang chủ | Thời sự | Thế giới

                        Tham khảo chính trị Việt Nam - Maroc lần thứ 6

                        Ngày 20/6, tại Rabat, Thứ trưởng Ngoại giao Lê Quang Huy và Thứ trưởng Ngoại giao Maroc Youssef Alaoui đã đồng chủ trì Tham khảo chính trị lần thứ 6.

                        Hai bên điểm lại kết quả hợp tác năm 2018 và những tháng đầu năm 2019. Hai bên nhất trí tổ chức kỳ tham khảo tiếp theo tại Hà Nội vào năm 2020.
                        """);
        assertThat(Told.when(told.subject().when())).isEqualTo("2019-06-20");
        assertThat(told.findings().doubts())
                .anyMatch(doubt -> doubt.about().equals("report.published"));
    }

    @Test
    void datesThatAgreeLeaveNoDoubt() {
        Told told =
                Reports.read(
                        "Uruguay and Qatar hold political consultations",
                        "By Ana Silva | 12 April 2023",
                        "MONTEVIDEO - Uruguayan Deputy Foreign Minister Diego Pérez and Qatari"
                                + " Deputy Foreign Minister Hamad Al Kuwari co-chaired the second round"
                                + " of political consultations in Montevideo on Tuesday, 11 April"
                                + " 2023.");
        assertThat(told.findings().doubts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    10/09/2025 | 2025-09-09
                    09/09/2025 | 2025-09-09
                    30/09/2026 | 2023-09-09
                    """)
    void aClockThatShowsTheDayToldTellsItsYearWhereTheTextOnlyBoundsIt(String clock, String day) {
        Told told =
                Reports.read(
                        "Thứ Tư, "
                                + clock
                                + "\n\nĐối thoại Chính sách Quốc phòng Việt Nam - New Zealand lần thứ 7\n\n"
                                + "Chiều 9/9, tại Hà Nội, Thứ trưởng Bộ Quốc phòng Việt Nam Trần Văn Hậu và Thứ"
                                + " trưởng Quốc phòng New Zealand Helen Fraser đồng chủ trì Đối thoại Chính sách"
                                + " Quốc phòng Việt Nam - New Zealand lần thứ 7. Hai bên đánh giá từ sau đối"
                                + " thoại lần thứ 6 (Wellington, tháng 8/2023), quan hệ phát triển tốt.\n\n"
                                + "Hai bên nhất trí ký kế hoạch hợp tác trước ngày 31/12/2025.\n");
        assertThat(Told.when(told.subject().when())).isEqualTo(day);
    }
}
