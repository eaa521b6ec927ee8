package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.Evidence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 4: the same undertaking said in headline, lead or body is one. */
class SaidTwiceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "HUNGARY_VIETNAM | Việt Nam và Hungary nhất trí mở đường bay thẳng | Hai bên nhất trí mở đường bay thẳng giữa Hà Nội và Budapest trong năm 2025."
                + " | mở đường bay thẳng giữa Hà Nội và Budapest trong năm 2025",
        "CAMBODIA_JAPAN | Nhật Bản, Campuchia nhất trí bảo vệ nguồn nước sông Mê Công"
                + " | Hai bên nhất trí phối hợp bảo vệ nguồn nước sông Mê Công cùng các nước ven sông."
                + " | phối hợp bảo vệ nguồn nước sông Mê Công cùng các nước ven sông",
        "INDIA_KENYA | India, Kenya agree to resume direct flights | The two sides agreed to resume direct flights between Mumbai and Nairobi by the end of 2024."
                + " | resume direct flights between Mumbai and Nairobi by the end of 2024",
        "ARGENTINA_SOUTH_AFRICA | Argentina and South Africa to fight illegal fishing"
                + " | The two sides agreed to fight illegal fishing in the South Atlantic together. | fight illegal fishing in the South Atlantic together",
    })
    void headlineAndBodyAreOneUndertakingWithTheFullestWordsFirst(Lead lead, String headline, String sentence, String fullest) {
        assertThat(lead.titled(headline, sentence).commitment().evidence()).hasSize(2).first().extracting(Evidence::quote).isEqualTo(fullest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "HUNGARY_VIETNAM | Việt Nam và Hungary nhất trí mở đường bay thẳng | Hai bên nhất trí tăng số học bổng cho sinh viên.",
        "INDIA_KENYA | India, Kenya agree to resume direct flights | The two sides agreed to exchange experts in public health.",
        "EGYPT_NORWAY | Egypt and Norway agree to train diplomats | The two sides agreed to train coast guards.",
    })
    void whatHeadlineAndBodySayOfDifferentThingsAreTwo(Lead lead, String headline, String sentence) {
        Told told = lead.titled(headline, sentence);
        assertThat(told.commitments()).as(told.undertakings().toString()).hasSize(2);
    }
}
