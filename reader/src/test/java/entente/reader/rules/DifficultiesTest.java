package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.Difficulty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Unscored: what the text plainly says to be difficult, slow or of concern. */
class DifficultiesTest {
    private static String told(Difficulty difficulty) {
        return Told.codes(difficulty.by()) + ": " + Told.words(difficulty);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    INDIA_KENYA | The two sides noted that difficulties in infrastructure connectivity remain. | IND,KEN: difficulties in infrastructure \
                    connectivity remain
                    INDIA_KENYA | The two sides agreed to remove obstacles to trade. | IND,KEN: obstacles to trade
                    INDIA_KENYA | The Kenyan side raised concern about delays in the approval of visas and requested more staff. | KEN: concern about delays in \
                    the approval of visas
                    INDIA_KENYA | Both sides acknowledged that progress on the railway remains slow. | IND,KEN: progress on the railway remains slow
                    EGYPT_NORWAY | The ministers discussed customs bottlenecks. | EGY,NOR: customs bottlenecks
                    LAOS_VIETNAM | Hai bên nhất trí tháo gỡ vướng mắc về thủ tục hải quan. | LAO,VNM: vướng mắc về thủ tục hải quan
                    LAOS_VIETNAM | Phía Lào cho biết doanh nghiệp còn gặp khó khăn về vốn. | LAO: doanh nghiệp còn gặp khó khăn về vốn
                    LAOS_VIETNAM | Hai bên chia sẻ quan ngại về ô nhiễm sông Mekong. | LAO,VNM: quan ngại về ô nhiễm sông Mekong
                    LAOS_VIETNAM | Hai bên ghi nhận tuyến đường sắt chậm tiến độ. | LAO,VNM: tuyến đường sắt chậm tiến độ
                    """)
    void aDifficultyIsToldWithWhatItLiesInAndWhoSpeaksOfIt(
            Lead lead, String sentence, String difficulty) {
        assertThat(lead.with(sentence).findings().difficulties())
                .extracting(DifficultiesTest::told)
                .containsExactly(difficulty);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    INDIA_KENYA | The two sides exchanged views on issues of mutual concern.
                    INDIA_KENYA | Despite the difficulties of the pandemic, trade grew.
                    INDIA_KENYA | They agreed that aid must arrive without delay.
                    LAOS_VIETNAM | Hai bên trao đổi về các vấn đề cùng quan tâm.
                    LAOS_VIETNAM | Bất chấp những khó khăn của đại dịch, thương mại tăng đều.
                    LAOS_VIETNAM | Phía Lào cảm ơn Việt Nam đã hỗ trợ trong giai đoạn khó khăn nhất.
                    """)
    void whatIsNotPlainlyADifficultyIsNone(Lead lead, String sentence) {
        assertThat(lead.with(sentence).findings().difficulties()).isEmpty();
    }
}
