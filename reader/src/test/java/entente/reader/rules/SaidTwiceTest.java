package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.Evidence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 4: the same undertaking said in headline, lead or body is one. */
class SaidTwiceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HUNGARY_VIETNAM | Việt Nam và Hungary nhất trí mở đường bay thẳng | Hai bên nhất trí mở đường bay thẳng giữa Hà Nội và Budapest trong năm \
                    2025. | mở đường bay thẳng giữa Hà Nội và Budapest trong năm 2025
                    CAMBODIA_JAPAN | Nhật Bản, Campuchia nhất trí bảo vệ nguồn nước sông Mê Công | Hai bên nhất trí phối hợp bảo vệ nguồn nước sông Mê Công \
                    cùng các nước ven sông. | phối hợp bảo vệ nguồn nước sông Mê Công cùng các nước ven sông
                    INDIA_KENYA | India, Kenya agree to resume direct flights | The two sides agreed to resume direct flights between Mumbai and Nairobi by \
                    the end of 2024. | resume direct flights between Mumbai and Nairobi by the end of 2024
                    ARGENTINA_SOUTH_AFRICA | Argentina and South Africa to fight illegal fishing | The two sides agreed to fight illegal fishing in the South \
                    Atlantic together. | fight illegal fishing in the South Atlantic together
                    EGYPT_NORWAY | Egypt, Norway agree to train coast guards | The two sides agreed to train coast guards in Alexandria and Bergen. | train \
                    coast guards in Alexandria and Bergen
                    BRAZIL_VIETNAM | Việt Nam, Brazil nhất trí mở cửa thị trường nông sản | Hai Bộ trưởng nhất trí sớm mở cửa thị trường nông sản cho doanh \
                    nghiệp hai nước. | sớm mở cửa thị trường nông sản cho doanh nghiệp hai nước
                    """)
    void headlineAndBodyAreOneUndertakingWithTheFullestWordsFirst(
            Lead lead, String headline, String sentence, String fullest) {
        assertThat(lead.titled(headline, sentence).commitment().evidence())
                .hasSize(2)
                .first()
                .extracting(Evidence::quote)
                .isEqualTo(fullest);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HUNGARY_VIETNAM | Việt Nam và Hungary nhất trí mở đường bay thẳng | Hai bên nhất trí tăng số học bổng cho sinh viên.
                    INDIA_KENYA | India, Kenya agree to resume direct flights | The two sides agreed to exchange experts in public health.
                    EGYPT_NORWAY | Egypt and Norway agree to train diplomats | The two sides agreed to train coast guards.
                    BRAZIL_VIETNAM | Việt Nam, Brazil nhất trí mở cửa thị trường nông sản | Hai Bộ trưởng nhất trí phối hợp tại Liên hợp quốc.
                    KAZAKHSTAN_MONGOLIA | Mongolia and Kazakhstan agree to build a grain terminal | The parties agreed to exchange students of medicine.
                    """)
    void whatHeadlineAndBodySayOfDifferentThingsIsNeverOne(
            Lead lead, String headline, String sentence) {
        assertThat(lead.titled(headline, sentence).commitments())
                .isNotEmpty()
                .allMatch(one -> one.evidence().size() == 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    INDIA_KENYA | The two sides agreed to open a cultural centre in Mombasa. | They also discussed trade. At the end, both sides agreed to \
                    open a cultural centre in Mombasa.
                    HUNGARY_VIETNAM | Hai bên nhất trí mở trung tâm văn hóa tại Budapest. | Kết thúc tham khảo, hai bên nhất trí mở trung tâm văn hóa tại \
                    Budapest.
                    ARGENTINA_SOUTH_AFRICA | The two sides agreed to protect whales in the South Atlantic. | Later both sides agreed to protect whales in the \
                    South Atlantic.
                    """)
    void theSameWordsTwiceInTheBodyAreOneUndertaking(Lead lead, String first, String again) {
        assertThat(lead.with(first, again).commitment().evidence()).hasSize(2);
    }
}
