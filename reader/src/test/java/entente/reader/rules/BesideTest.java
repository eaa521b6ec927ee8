package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.MeetingKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Talks, bodies and events that a report comes to beside what it is about. */
class BesideTest {
    private static final String CALL =
            "Prime Minister Budi Santoso received Turkish Trade Minister Selim Kaya in Jakarta on"
                    + " 17 May 2023.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Earlier in the day, Indonesian Trade Minister Agus Wibowo held talks with Minister Selim Kaya. | 2023-05-17
                    The same afternoon, Indonesian Foreign Minister Retno Sari held talks with Turkish Trade Minister Selim Kaya. | 2023-05-17
                    They last met in Bali on 14 November 2022. | 2022-11-14
                    """)
    void datedTalksOfMinistersAreFound(String sentence, String when) {
        Told told =
                Reports.read(
                        "Turkish minister calls on Indonesian PM",
                        CALL,
                        sentence
                                + " The two sides discussed regional affairs and trade in farm goods.");
        assertThat(told.meetings())
                .filteredOn(meeting -> meeting.kind() == MeetingKind.TALKS)
                .extracting(meeting -> Told.when(meeting.when()))
                .containsExactly(when);
    }

    @Test
    void theyAreFoundInVietnameseToo() {
        Told told =
                Reports.read(
                        "Thủ tướng Lê Minh Khôi tiếp Bộ trưởng Ngoại giao Áo",
                        "Chiều 5/10/2021, tại Hà Nội, Thủ tướng Lê Minh Khôi đã tiếp Bộ trưởng Ngoại giao"
                                + " Áo Karl Gruber.",
                        "Sáng cùng ngày, Bộ trưởng Ngoại giao Trần Đức Hải đã hội đàm với Bộ trưởng Karl"
                                + " Gruber.");
        assertThat(told.meetings())
                .filteredOn(meeting -> meeting.kind() == MeetingKind.TALKS)
                .extracting(meeting -> Told.when(meeting.when()))
                .containsExactly("2021-10-05");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On the same day, Minister Selim Kaya held talks with business people.",
                "The same day, Indonesian Trade Minister Agus Wibowo thanked Minister Selim Kaya.",
                "The two ministers will meet in Ankara on 3 June 2023."
            })
    void othersAreNone(String sentence) {
        Told told = Reports.read("Turkish minister calls on Indonesian PM", CALL, sentence);
        assertThat(told.meetings()).noneMatch(meeting -> meeting.kind() == MeetingKind.TALKS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Hai bên nhất trí sớm đưa Tiểu ban hợp tác nông nghiệp đi vào hoạt động. | 1
                    Hai bên nhất trí đưa Ủy ban hỗn hợp vào hoạt động trong năm 2025. | 1
                    Hai bên nhất trí tổ chức phiên họp lần thứ 3 Tiểu ban hợp tác nông nghiệp trong năm 2025. | 2
                    """)
    void aBodyPutToWorkIsNoSessionOfIt(String sentence, int meetings) {
        assertThat(Lead.HUNGARY_VIETNAM.with(sentence).meetings()).hasSize(meetings);
    }

    @Test
    void aHeadlineLeavesThePlannedSessionsNumberToTheText() {
        Told told =
                Reports.read(
                        "Việt Nam - Áo sẵn sàng cho kỳ họp Ủy ban hỗn hợp",
                        "Chiều 5/10/2021, Bộ trưởng Ngoại giao Trần Đức Hải đã điện đàm với Bộ trưởng"
                                + " Ngoại giao Áo Karl Gruber.",
                        "Hai bên nhất trí tổ chức Kỳ họp lần thứ 6 Ủy ban hỗn hợp Việt Nam - Áo tại"
                                + " Vienna vào cuối năm 2022.");
        assertThat(told.planned().ordinal()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lạng Sơn và Quảng Tây (Trung Quốc) hội đàm | Hội chợ Trung Quốc - ASEAN",
                "Lạng Sơn và Quảng Tây (Trung Quốc) hội đàm | Diễn đàn Trung Quốc - ASEAN"
            })
    void anEventsNameIsNoPair(String headline, String event) {
        Told told =
                Reports.read(
                        headline,
                        "Ngày 12/10/2024, Bí thư Tỉnh ủy Lạng Sơn Lê Quang Huy đã hội đàm với Phó Bí thư"
                                + " Khu ủy, Chủ tịch Chính phủ nhân dân Quảng Tây Lý Minh.",
                        "Hai bên trao đổi về hợp tác.",
                        "Hai bên hài lòng về kết quả.",
                        "Hai bên nhất trí phối hợp mở gian hàng tại " + event + " năm 2025.");
        assertThat(told.commitments())
                .allMatch(one -> Told.codes(one.by()).equals("CHN,VNM"))
                .isNotEmpty();
    }

    @Test
    void theDayThatASessionIsAnnouncedOnIsNotItsOwn() {
        Told told =
                Reports.read(
                        "Zambian foreign minister to visit Sweden for Joint Commission",
                        "Friday, 14 March 2025",
                        "Zambian Foreign Minister Joseph Mwale will co-chair the"
                                + " 4th Zambia-Sweden Joint Commission Meeting with Foreign Minister K"
                                + " Lindgren, the ministry announced on Friday. The Joint Commission Meeting"
                                + " will be held in Stockholm on 20 March.");
        assertThat(Told.when(told.subject().when())).isEqualTo("2025-03-20");
        assertThat(Told.chairs(told.subject()))
                .containsExactlyInAnyOrder("Joseph Mwale (ZMB)", "K Lindgren (SWE)");
    }

    @Test
    void aRoundMayBeCalledAConferenceWhereNoEventsNameFollows() {
        Told told =
                Reports.read(
                        "Việt Nam và Lào họp Ủy ban công tác liên hợp lần thứ 5",
                        "Ngày 12/9/2022, tại Vientiane, Thứ trưởng Ngoại giao Việt Nam Lê Quang Huy và Thứ"
                                + " trưởng Ngoại giao Lào Bounmy Vongsa đã đồng chủ trì Hội nghị lần thứ 5"
                                + " Ủy ban công tác liên hợp.",
                        "Hội nghị lần thứ 6 sẽ được tổ chức tại Hà Nội trong năm 2023. Hai bên chúc mừng"
                                + " Hội nghị lần thứ 11 Ban Chấp hành Trung ương.");
        assertThat(told.meetings())
                .extracting(meeting -> String.valueOf(meeting.ordinal()))
                .containsExactlyInAnyOrder("5", "6");
    }

    @Test
    void aSubheadsPlanIsNotWhatTheCallBelowItWas() {
        Told told =
                Reports.read(
                        "Bộ trưởng Ngoại giao Trần Đức Hải điện đàm với Bộ trưởng Ngoại giao Áo",
                        "Việt Nam và Áo nhất trí sớm họp Ủy ban hỗn hợp tại Hà Nội.",
                        "Chiều 5/10/2021, Bộ trưởng Ngoại giao Trần Đức Hải đã có cuộc điện đàm với Bộ"
                                + " trưởng Ngoại giao Áo Karl Gruber.",
                        "Hai bên hài lòng về kết quả của Tham khảo chính trị lần thứ 3 (Vienna, tháng"
                                + " 5/2020) và nhất trí tổ chức Kỳ họp lần thứ 6 Ủy ban hỗn hợp tại Hà Nội"
                                + " trong năm 2022.");
        assertThat(told.subject().kind()).isEqualTo(MeetingKind.CALL);
        assertThat(told.planned().ordinal()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thủ tướng đề nghị Áo sớm mở cửa thị trường cho nông sản. | propose VNM",
                "Thủ tướng mời Bộ trưởng dự Diễn đàn Tương lai tại Huế năm 2022. | invite VNM"
            })
    void anOfficeAloneIsWhoeverHoldsIt(String sentence, String act) {
        Told told =
                Reports.read(
                        "Thủ tướng Lê Minh Khôi tiếp Bộ trưởng Ngoại giao Áo",
                        "Chiều 5/10/2021, tại Hà Nội, Thủ tướng Lê Minh Khôi đã tiếp Bộ trưởng Ngoại giao"
                                + " Áo Karl Gruber.",
                        sentence);
        assertThat(told.undertakings()).singleElement().asString().startsWith(act);
    }
}
