package entente.reader.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vi | Hai bên nhất trí tiếp tục phối hợp chặt chẽ trong thời gian tới.",
                "vi | Hai ben nhat tri tiep tuc phoi hop chat che trong thoi gian toi va ung ho lan nhau tai cac dien dan da phuong",
                "en | Deputy Minister Nguyễn Quốc Bảo and Đặng Thị Hằng of Việt Nam agreed to meet again in Hà Nội at the end of the year.",
                "lo | ສອງຝ່າຍເຫັນດີ ສືບຕໍ່ຮ່ວມມື ພາຍໃຕ້ ASEAN ແລະ JCBC",
                "fr | Les deux ministres ont salué les relations entre les deux pays et se sont félicités de la tenue de la réunion.",
                "fr | Consultations politiques entre le Laos et le Vietnam à Hanoï",
                "fr | M. Bùi Thanh Sơn a reçu Mme Nguyễn Thị Hằng à Hà Nội lors de la réunion",
                "en | Political consultations between Laos and Vietnam in Hanoi",
                "vi | Tham khảo chính trị Việt Nam - Lào tại Hà Nội",
                "fr | L’Algérie et la France s’engagent à coopérer",
                "id | Kedua menteri sepakat untuk meningkatkan kerja sama di bidang ekonomi dan akan bertemu pada tahun ini.",
                "th | ทั้งสองฝ่ายเห็นพ้องที่จะส่งเสริมความร่วมมือ",
                "ru | Стороны договорились продолжить консультации в следующем году.",
                "zh | 双方同意继续加强合作，并于明年举行下一轮磋商。",
            })
    void languagesAreToldByScriptAndFunctionWords(String language, String text) {
        assertThat(LanguageGuess.of(text)).isEqualTo(language);
        assertThat(LanguageGuess.of(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(language);
    }

    @Test
    void nothingIsGuessedFromNothing() {
        assertThat(LanguageGuess.of("")).isEqualTo(LanguageGuess.UNKNOWN);
        assertThat(LanguageGuess.of("12/03/2026 — 10:15")).isEqualTo(LanguageGuess.UNKNOWN);
        assertThat(LanguageGuess.of("Xyzzy plugh frobnicate quux foobar"))
                .isEqualTo(LanguageGuess.UNKNOWN);
    }
}
