package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Unscored: the channels of cooperation that a report speaks of. */
class ChannelsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    LAOS_VIETNAM | Hai bên nhất trí tăng cường trao đổi trên các kênh Đảng, Nhà nước, Quốc hội. | party, state, parliament
                    LAOS_VIETNAM | Hai bên nhất trí thúc đẩy hợp tác qua kênh Đảng, Chính phủ và giao lưu nhân dân. | party, government, people
                    LAOS_VIETNAM | Thời gian cụ thể sẽ được thống nhất qua kênh ngoại giao. | diplomatic
                    INDIA_KENYA | They agreed to step up exchanges on the Party, State and National Assembly channels. | party, state, parliament
                    INDIA_KENYA | They welcomed the growth of party-to-party ties. | party
                    INDIA_KENYA | They agreed to promote inter-parliamentary cooperation and people-to-people exchanges. | parliament, people
                    """)
    void theChannelsThatCooperationRunsThroughAreTold(Lead lead, String sentence, String channels) {
        assertThat(lead.with(sentence).findings().channels())
                .extracting(channel -> channel.kind().word())
                .containsExactlyElementsOf(List.of(channels.split(", ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    LAOS_VIETNAM | Hai bên trao đổi về dự án kênh đào và đập thủy lợi.
                    LAOS_VIETNAM | Phía Lào cảm ơn Đảng, Nhà nước và nhân dân Việt Nam.
                    LAOS_VIETNAM | Hai bên nhất trí duy trì các kênh trao đổi.
                    INDIA_KENYA | The Party congratulated the Government of Kenya.
                    INDIA_KENYA | Both parties agreed to reopen the channel.
                    INDIA_KENYA | The talks were shown on a television channel of the state.
                    """)
    void wordsOfTheKindAloneAreNoChannel(Lead lead, String sentence) {
        assertThat(lead.with(sentence).findings().channels()).isEmpty();
    }
}
