package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a sentence is undertaken, and what only tells who said it, when, or what was before. */
class TellingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    INDIA_KENYA | India has undertaken to lift quotas on tea, officials said on Tuesday. | lift quotas on tea
                    EGYPT_NORWAY | Norway will fund a fish farm, the ministry said. | fund a fish farm
                    INDONESIA_TURKEY | The two sides agreed to open a trade office, Budi added. | open a trade office
                    INDIA_KENYA | India pledged to train pilots, while Kenya thanked its partner. | train pilots
                    EGYPT_NORWAY | The two sides agreed to exchange data, experts and samples. | exchange data, experts and samples
                    HUNGARY_VIETNAM | Hai bên nhất trí chia sẻ thông tin về tội phạm mạng. | chia sẻ thông tin về tội phạm mạng
                    HUNGARY_VIETNAM | Hai bên đạt được nhất trí về việc mở cửa thị trường cho nông sản. | mở cửa thị trường cho nông sản
                    LAOS_VIETNAM | Phía Lào đề nghị Việt Nam chia sẻ kinh nghiệm đào tạo. | chia sẻ kinh nghiệm đào tạo
                    """)
    void theWordsOfTheUndertakingAloneAreTaken(Lead lead, String sentence, String words) {
        assertThat(lead.with(sentence).clauses()).containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    INDIA_KENYA | India will open a trade office in Mombasa, as the two countries seek to raise exports and fill ports. | open a trade office in Mombasa
                    HUNGARY_VIETNAM | Hai bên nhất trí mở lại đường bay thẳng, bởi hai nước có nhiều du khách. | mở lại đường bay thẳng
                    EGYPT_NORWAY | The two sides agreed to name the port as a pilot site, as planned. | name the port as a pilot site, as planned
                    HUNGARY_VIETNAM | Hai bên nhất trí trao đổi kinh nghiệm về quân y và gìn giữ hòa bình. | trao đổi kinh nghiệm về quân y và gìn giữ hòa bình
                    HUNGARY_VIETNAM | Hai bên nhất trí thúc đẩy dự án trong lĩnh vực y tế và xử lý nước sạch. | thúc đẩy dự án trong lĩnh vực y tế và xử lý nước sạch
                    HUNGARY_VIETNAM | Hai bên nhất trí mở rộng hợp tác về y tế và ký thỏa thuận về thú y. | mở rộng hợp tác về y tế / ký thỏa thuận về thú y
                    INDONESIA_TURKEY | They concurred in widening cooperation in fisheries, and in promoting youth exchanges. | widening cooperation in fisheries / promoting youth exchanges
                    INDONESIA_TURKEY | The two sides agreed to cooperate in training pilots and in building ships. | cooperate in training pilots and in building ships
                    """)
    void aReasonOrAFurtherFieldIsNoUndertaking(Lead lead, String sentence, String clauses) {
        assertThat(lead.with(sentence).clauses()).containsExactly(clauses.split(" / ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    INDIA_KENYA | The visit came months after the two countries decided to open embassies. | 0
                    HUNGARY_VIETNAM | Kim ngạch tăng mạnh sau khi hai nước nhất trí giảm thuế. | 0
                    INDONESIA_TURKEY | Trade has doubled since the two sides agreed to cut tariffs. | 0
                    INDIA_KENYA | After the talks, the two sides agreed to open a trade office. | 1
                    EGYPT_NORWAY | After consultations the two sides agreed to open a trade office. | 1
                    HUNGARY_VIETNAM | Sau khi nghe báo cáo, hai bên nhất trí giảm thuế nông sản. | 1
                    """)
    void whatWasAgreedBeforeIsRetoldButNotWhatFollowsTalks(Lead lead, String sentence, int count) {
        assertThat(lead.with(sentence).commitments()).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    INDIA_KENYA | India proposed a direct air link for farm goods. | propose
                    EGYPT_NORWAY | Egypt undertook to ease visas and proposed a joint fund for fisheries. | pledge propose
                    INDONESIA_TURKEY | The two sides agreed on a roadmap for trade. | agree
                    """)
    void aThingIsProposedOrAgreedOnAsTheVerbSays(Lead lead, String sentence, String acts) {
        assertThat(lead.with(sentence).commitments().stream().map(one -> one.act().word()))
                .containsExactly(acts.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    INDIA_KENYA | The two sides agreed to complete an action programme for 2026-2030 by the end of 2025. | ../2025-12-31
                    EGYPT_NORWAY | Both sides agreed to finish a plan for 2030-2034 in 2029. | 2029-01-01/2029-12-31
                    """)
    void aDeadlineGoesBeforeThePeriodOfWhatIsToBeDone(Lead lead, String sentence, String due) {
        assertThat(Told.when(lead.with(sentence).commitment().due())).isEqualTo(due);
    }
}
