package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.Meeting;
import entente.domain.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small words around a session: what closes it, whose turn it was, where a report is filed. */
class SessionWordsTest {
    private static final String PAIR = "Greece, Morocco hold political consultations";
    private static final String CHAIRED =
            "Greek Deputy Foreign Minister Nikos Pappas and Moroccan Deputy Foreign Minister"
                    + " Youssef Alaoui co-chaired the fourth round of political consultations";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ATHENS:",
                "ATHENS, 3 May 2019 -",
                "Athens, 3 May 2019 -",
            })
    void thePlaceThatAReportIsFiledFromIsTheSessionsAndTheDayIsNoVerb(String dateline) {
        Meeting subject = Reports.read(PAIR, dateline + " " + CHAIRED + ".").subject();
        assertThat(Told.where(subject)).isEqualTo("Athens, GRC");
        assertThat(Told.chairs(subject))
                .containsExactlyInAnyOrder("Nikos Pappas (GRC)", "Youssef Alaoui (MAR)");
    }

    @Test
    void whereAReporterWritesFromIsNotWhereTheSessionWas() {
        Meeting subject =
                Reports.read(
                                "Indonesia và Australia tổ chức Đối thoại chiến lược lần thứ 9",
                                "Theo phóng viên TTXVN tại Jakarta, ngày 28/8/2025, Indonesia và Australia đã"
                                        + " tiến hành Đối thoại chiến lược lần thứ 9 giữa hai Bộ trưởng Ngoại giao"
                                        + " tại thủ đô Canberra.")
                        .subject();
        assertThat(Told.where(subject)).isEqualTo("Canberra, AUS");
    }

    @Test
    void aSessionThatDrewToACloseWasHeldWhateverWillBeDone() {
        Meeting subject =
                Reports.read(
                                PAIR,
                                "ATHENS: Greece will ease visas, officials said on Tuesday as the fourth round"
                                        + " of political consultations between Greece and Morocco drew to a close.")
                        .subject();
        assertThat(subject.status()).isEqualTo(Status.HELD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It was the first round since 2016. | 0",
                "The first round was held in Rabat in 2012. | 1",
            })
    void theFirstSinceAYearIsNotTheFirstOfAll(String sentence, int firsts) {
        Told told = Reports.read(PAIR, "ATHENS, 3 May 2019 - " + CHAIRED + ".", sentence);
        assertThat(told.meetings())
                .filteredOn(meeting -> Integer.valueOf(1).equals(meeting.ordinal()))
                .hasSize(firsts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hai bên nhất trí tổ chức Tham vấn lần thứ tư cấp Bộ trưởng Ngoại giao tại Hà Nội vào cuối năm 2024. | minister",
                "Hai bên nhất trí tổ chức Tham vấn cấp Bộ trưởng Ngoại giao lần thứ tư tại Hà Nội vào cuối năm 2024. | minister",
                "Hai bên nhất trí tổ chức Tham khảo chính trị lần thứ 8 tại Budapest trong 6 tháng đầu năm 2025. | deputy-minister",
            })
    void theNumberStandsBeforeOrBehindTheLevel(String sentence, String level) {
        Meeting planned = Lead.HUNGARY_VIETNAM.with(sentence).planned();
        assertThat(Told.level(planned)).isEqualTo(level);
        assertThat(Told.when(planned.when())).isNotEqualTo("unsaid");
    }

    @Test
    void aSessionToBeHeldIsPromisedOnce() {
        Told told =
                Reports.read(
                        PAIR,
                        "ATHENS, 3 May 2019 - " + CHAIRED + ".",
                        "The fifth political consultation between deputy foreign ministers will be held in"
                                + " Morocco in 2020.");
        assertThat(told.commitments()).hasSize(1);
        assertThat(Told.level(told.planned())).isEqualTo("deputy-minister");
    }

    @Test
    void headingsWithinMinutesNameNoSession() {
        Told told =
                Reports.read(
                        PAIR,
                        "ATHENS, 3 May 2019 - " + CHAIRED + ".",
                        "FOLLOW-UP AND NEXT SESSION",
                        "12. The two sides thanked the hosts.");
        assertThat(told.meetings()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Following the talks, the fifth BC was called the best. The Third BC was held in Rabat in 2012. | 3
                    The Third BC was hosted by Rabat in 2012. | 3
                    The two sides agreed that the Fifth BC will be held in Rabat in 2021. | 5
                    """)
    void aShortNameInBracketsIsTheMechanisms(String sentences, int ordinal) {
        Told told =
                Reports.read(
                        PAIR,
                        "ATHENS, 3 May 2019 - " + CHAIRED + " (BC) between the two countries.",
                        "ATHENS, 3 May 2019 - The Fourth Bilateral Consultations (BC) were held.",
                        sentences);
        assertThat(told.meetings())
                .anyMatch(meeting -> Integer.valueOf(ordinal).equals(meeting.ordinal()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The first dialogue took place in Bern in June 2022. The third is to be held there in 2026. | Bern, CHE
                    The second took place in Osh in 2023. The third will be held in Geneva in 2026. | Geneva, CHE
                    The third will take place in Bern in 2026. | Bern, CHE
                    """)
    void aNumberAloneIsASessionWhereItIsHeld(String sentences, String where) {
        Told told =
                Reports.read(
                        "Kyrgyzstan, Switzerland hold second political consultations",
                        "BISHKEK, 19 November 2024 - The second round of political consultations between"
                                + " Kyrgyzstan and Switzerland was held in Bishkek on 18 November 2024.",
                        sentences);
        assertThat(told.meetings())
                .filteredOn(meeting -> Integer.valueOf(3).equals(meeting.ordinal()))
                .extracting(Told::where)
                .containsExactly(where);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The third is a matter for lawyers. | 1
                    The first to arrive was a trade officer. | 1
                    The second half of the year will be busy. | 1
                    """)
    void aNumberAloneIsNoneElsewhere(String sentence, int meetings) {
        assertThat(Lead.EGYPT_NORWAY.with(sentence).meetings()).hasSize(meetings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Hai bên nhất trí nối lại Nhóm công tác chung về nông nghiệp trong quý IV năm 2024. | 1
                    Hai bên nhất trí thành lập Nhóm công tác chung về thương mại trước khi kết thúc quý III năm 2024. | 1
                    Hai bên nhất trí tổ chức phiên họp lần thứ 2 Nhóm công tác chung về nông nghiệp trong quý IV năm 2024. | 2
                    Hai bên nhất trí tổ chức Khóa họp lần thứ 11 Ủy ban hỗn hợp tại Hà Nội trước khi kết thúc quý III/2024. | 2
                    """)
    void aGroupSetUpOrResumedIsNoSessionOfIt(String sentence, int meetings) {
        assertThat(Lead.HUNGARY_VIETNAM.with(sentence).meetings()).hasSize(meetings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    IX. DATE AND VENUE OF THE NEXT SESSION
                    V. NEXT SESSION
                    Part Four. IMPLEMENTATION AND NEXT SESSION
                    """)
    void countedHeadingsNameNoSession(String heading) {
        Told told =
                Reports.read(
                        PAIR,
                        "ATHENS, 3 May 2019 - " + CHAIRED + ".",
                        heading,
                        "12. The two sides thanked the hosts.");
        assertThat(told.meetings()).hasSize(1);
    }
}
