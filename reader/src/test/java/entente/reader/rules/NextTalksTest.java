package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.Meeting;
import entente.domain.MeetingKind;
import entente.domain.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "The next talks will be held …": talks to come of a pair whose talks the report tells. */
class NextTalksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    BRAZIL_VIETNAM | Cuộc hội đàm tiếp theo sẽ được tổ chức tại Hà Nội trong năm 2024. | 2024-01-01/2024-12-31
                    INDONESIA_TURKEY | The next bilateral talks will be held in Jakarta in 2024. | 2024-01-01/2024-12-31
                    INDONESIA_TURKEY | Their next bilateral meeting will take place in Jakarta in June 2024. | 2024-06-01/2024-06-30
                    """)
    void arePlannedAndUndertaken(Lead lead, String sentence, String when) {
        Told told = lead.with(sentence);
        Meeting planned = told.planned();
        assertThat(planned.kind()).isEqualTo(MeetingKind.TALKS);
        assertThat(Told.when(planned.when())).isEqualTo(when);
        assertThat(told.commitment().meeting()).isEqualTo(planned.id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    BRAZIL_VIETNAM | Hai bên mong cuộc hội đàm tiếp theo đạt nhiều kết quả.
                    INDONESIA_TURKEY | The next bilateral talks will be held at a mutually convenient date.
                    INDONESIA_TURKEY | The two ministers had last spoken before the previous talks.
                    """)
    void areNoneWithoutATime(Lead lead, String sentence) {
        assertThat(lead.with(sentence).meetings())
                .noneMatch(meeting -> meeting.status() == Status.PLANNED);
    }
}
