package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.MeetingKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A lead that tells of the day's talks, and a session that is named behind them. */
class DaysTalksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway, Ghana to deepen ties | OSLO, 27 March 2025 - On 27 March, Foreign Minister Ola Berg of Norway held talks with Foreign Minister Kofi Mensah of Ghana in Oslo. | The second round of the Norway-Ghana political consultations was held in Accra in May 2024.",
                "Việt Nam - Kenya tăng cường hợp tác | Ngày 27/3/2025, tại Hà Nội, Bộ trưởng Ngoại giao Lê Văn An đã hội đàm với Bộ trưởng Ngoại giao Kenya John Otieno. | Hai bên đã tổ chức thành công kỳ họp thứ hai Tham khảo chính trị tại Nairobi tháng 5/2024.",
            })
    void aSessionWithoutADayOfItsOwnIsOnlyCited(String title, String lead, String cited) {
        Told told = Reports.read(title, lead, cited);
        assertThat(told.subject().kind()).isEqualTo(MeetingKind.TALKS);
        assertThat(Told.when(told.subject().when())).isEqualTo("2025-03-27");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway, Ghana to deepen ties | OSLO, 27 March 2025 - Norway and Ghana agreed to trade more. | The second round of the Norway-Ghana political consultations was held in Oslo on 26 March 2025.",
                "Norway, Ghana to deepen ties | OSLO, 27 March 2025 - On 27 March, Deputy Minister Ola Berg of Norway met Deputy Minister Kofi Mensah of Ghana in Oslo. | They co-chaired the second round of the Norway-Ghana political consultations.",
            })
    void aSessionThatIsChairedOrHasItsDayIsWhatTheReportIsAbout(
            String title, String lead, String session) {
        Told told = Reports.read(title, lead, session);
        assertThat(told.subject().kind()).isEqualTo(MeetingKind.CONSULTATION);
        assertThat(told.subject().ordinal()).isEqualTo(2);
    }
}
