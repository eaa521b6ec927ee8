package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.Commitment;
import entente.domain.Meeting;
import entente.domain.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 5: a planned session is a meeting and the commitment to hold it. */
class PlannedSessionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HUNGARY_VIETNAM | Hai bên nhất trí tổ chức Tham khảo chính trị lần thứ 8 tại Budapest vào năm 2026. | 8 | 2026-01-01/2026-12-31 | \
                    Budapest, HUN
                    LAOS_VIETNAM | Hai bên nhất trí tổ chức Kỳ họp lần thứ 9 Tham vấn chính trị cấp Bộ trưởng tại Hà Nội trong quý IV năm 2023. | 9 | \
                    2023-10-01/2023-12-31 | Hanoi, VNM
                    CAMBODIA_JAPAN | Hai bên thống nhất tổ chức kỳ họp tiếp theo tại Tokyo trong năm 2022. | | 2022-01-01/2022-12-31 | Tokyo, JPN
                    CAMBODIA_JAPAN | Hai bên nhất trí tổ chức Tham vấn chính trị lần thứ 5 tại Tokyo vào thời điểm thích hợp. | 5 | unsaid | Tokyo, JPN
                    INDIA_KENYA | The two sides agreed to hold the fourth round of Foreign Office Consultations in New Delhi in 2025. | 4 | \
                    2025-01-01/2025-12-31 | New Delhi, IND
                    INDIA_KENYA | It was agreed to hold the next round of consultations in New Delhi at a mutually convenient date. | | unsaid | New Delhi, IND
                    KAZAKHSTAN_MONGOLIA | The parties agreed to hold the tenth meeting of the Commission in Astana in 2023. | 10 | 2023-01-01/2023-12-31 | \
                    Astana, KAZ
                    ARGENTINA_SOUTH_AFRICA | The two sides agreed that the fifth session would take place in Buenos Aires in the first half of 2025. | 5 | \
                    2025-01-01/2025-06-30 | Buenos Aires, ARG
                    """)
    void aPlannedSessionIsAMeetingAndTheCommitmentToHoldIt(
            Lead lead, String sentence, Integer ordinal, String when, String where) {
        Told told = lead.with(sentence);
        Meeting planned = told.planned();
        Commitment commitment = told.commitment();
        assertThat(planned.ordinal()).isEqualTo(ordinal);
        assertThat(Told.when(planned.when())).isEqualTo(when);
        assertThat(Told.where(planned)).isEqualTo(where);
        assertThat(planned.parties()).isEqualTo(told.subject().parties());
        assertThat(commitment.meeting()).isEqualTo(planned.id());
        assertThat(Told.when(commitment.due())).isEqualTo(when);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HUNGARY_VIETNAM | Hai bên nhất trí phối hợp chuẩn bị tốt cho kỳ Tham khảo chính trị tiếp theo dự kiến diễn ra tại Budapest trong năm 2025.
                    LAOS_VIETNAM | Hai Bộ trưởng nhất trí chuẩn bị chu đáo cho Kỳ họp lần thứ 46 Ủy ban liên Chính phủ vào đầu năm 2024.
                    INDIA_KENYA | They sides agreed to prepare the next session of the Joint Commission, which is to meet in Nairobi in 2025.
                    ARGENTINA_SOUTH_AFRICA | The two sides agreed to prepare well for the next session of the Bi-National Commission in 2025.
                    """)
    void toPrepareASessionCountsToo(Lead lead, String sentence) {
        Told told = lead.with(sentence.replace("They sides", "The two sides"));
        assertThat(told.commitment().meeting()).isEqualTo(told.planned().id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HUNGARY_VIETNAM | Kỳ tham khảo trước diễn ra tại Budapest vào tháng 5/2022.
                    LAOS_VIETNAM | Kỳ họp lần thứ 7 đã được tổ chức tại Hà Nội năm 2020.
                    INDIA_KENYA | The second round of Foreign Office Consultations was held in New Delhi in June 2019.
                    ARGENTINA_SOUTH_AFRICA | The previous session of the consultations took place in Buenos Aires in 2018.
                    """)
    void aSessionHeldBeforeIsNeitherPlannedNorUndertaken(Lead lead, String sentence) {
        Told told = lead.with(sentence);
        assertThat(told.meetings()).hasSize(2).allMatch(meeting -> meeting.status() == Status.HELD);
        assertThat(told.undertakings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HUNGARY_VIETNAM | Hai bên nhất trí duy trì cơ chế tham khảo chính trị thường niên.
                    BRAZIL_VIETNAM | Hai Bộ trưởng nhất trí phát huy vai trò của Ủy ban hỗn hợp.
                    INDIA_KENYA | The two sides agreed to make full use of existing mechanisms.
                    """)
    void aMechanismKeptUpIsNoPlannedSession(Lead lead, String sentence) {
        assertThat(lead.with(sentence).meetings())
                .noneMatch(meeting -> meeting.status() == Status.PLANNED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EGYPT_NORWAY | The two sides hoped to hold the sixth round of political consultations in Oslo soon.
                    BRAZIL_VIETNAM | Hai bên mong muốn sớm tổ chức kỳ họp lần thứ 3 Ủy ban hỗn hợp.
                    LAOS_VIETNAM | Hai bên hy vọng Kỳ họp lần thứ 9 Tham vấn chính trị sẽ thành công tốt đẹp.
                    """)
    void aSessionHopedForIsNotUndertaken(Lead lead, String sentence) {
        assertThat(lead.with(sentence).undertakings()).isEmpty();
    }
}
