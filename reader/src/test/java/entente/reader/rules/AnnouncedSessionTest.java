package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports whose news is that a session will be held, or will not. */
class AnnouncedSessionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ghana and Togo will hold the third session of their Joint Commission in Accra on 20 March 2024. | planned | 2024-03-20
                    The third session of the Ghana-Togo Joint Commission, which was scheduled for February in Accra, has been postponed. | cancelled | -
                    The third session of the Ghana-Togo Joint Commission in Accra has been postponed to June 2024. | planned | 2024-06-01/2024-06-30
                    """)
    void theSessionToComeIsWhatTheReportIsAbout(String lead, String status, String when) {
        Told told =
                Reports.read(
                        "Ghana, Togo and their joint commission",
                        "ACCRA, 12 February 2024 - " + lead,
                        "The Ministry of Foreign Affairs announced this.");
        assertThat(told.subject().ordinal()).isEqualTo(3);
        assertThat(told.subject().status().word()).isEqualTo(status);
        if (!when.equals("-")) {
            assertThat(Told.when(told.subject().when())).isEqualTo(when);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ghana and Togo agreed to hold the third session of their Joint Commission in Accra in March 2024.
                    Foreign Minister Ama Mensah of Ghana invited Togo to the third session of the Joint Commission.
                    Ghana proposed the third session of the Joint Commission with Togo for March 2024.
                    """)
    void whatIsAgreedOrProposedIsNotAnnounced(String lead) {
        Told told =
                Reports.read(
                        "Ghana, Togo and their joint commission",
                        "ACCRA, 12 February 2024 - " + lead,
                        "The Ministry of Foreign Affairs announced this.");
        assertThat(told.meetings()).noneMatch(one -> one.subject());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    agreed to open the road as they sat for the third round of Foreign Office Consultations in Dhaka on 14 May 2024. | held
                    pledged to include more goods when they met for the third round of Foreign Office Consultations in Dhaka on 14 May 2024. | held
                    will open the road, officials said as the third round of Foreign Office Consultations was held in Dhaka on 14 May 2024. | held
                    """)
    void aSessionThatTheySatForWasHeldWhateverIsToCome(String lead, String status) {
        Told told =
                Reports.read(
                        "Dhaka, Thimphu to open the road",
                        "DHAKA, 14 May 2024 - Bangladesh and Bhutan " + lead,
                        "Foreign Secretary Jashim Uddin led the Bangladesh side while Pema Choden,"
                                + " Foreign Secretary, led the Bhutanese delegation.");
        assertThat(told.subject().status().word()).isEqualTo(status);
        assertThat(told.subject().ordinal()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The third session of the Ghana-Togo Joint Commission, which was to have opened in Accra on Monday, has been rescheduled for 20 March 2024. | planned
                    The third session of the Ghana-Togo Joint Commission opened in Accra on 12 February 2024. | held
                    The third session of the Ghana-Togo Joint Commission was held in Accra on 12 February 2024. | held
                    """)
    void whatWasToHaveOpenedDidNot(String lead, String status) {
        Told told =
                Reports.read(
                        "Ghana, Togo and their joint commission",
                        "ACCRA, 12 February 2024 - " + lead,
                        "The Ministry of Foreign Affairs announced this.");
        assertThat(told.subject().status().word()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    sẽ diễn ra tại thủ đô Minsk từ ngày 13 đến 15/5/2025 | planned
                    sẽ được tổ chức tại thủ đô Minsk từ ngày 13 đến 15/5/2025 | planned
                    đã diễn ra tại thủ đô Minsk từ ngày 13 đến 15/5/2025 | held
                    đã được tổ chức tại thủ đô Minsk từ ngày 13 đến 15/5/2025 | held
                    """)
    void howeverLongASessionsNameItsOwnVerbTells(String verb, String status) {
        Told told =
                Reports.read(
                        "Kỳ họp Ủy ban liên Chính phủ Việt Nam - Belarus",
                        "Kỳ họp lần thứ 16 Ủy ban liên Chính phủ Việt Nam - Belarus về hợp tác kinh"
                                + " tế - thương mại và khoa học kỹ thuật "
                                + verb
                                + ".");
        assertThat(told.subject().status().word()).isEqualTo(status);
    }
}
