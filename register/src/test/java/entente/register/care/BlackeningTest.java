package entente.register.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlackeningTest {
    private final Blackening black =
            new Blackening(List.of("Khamphao Ernthavan", "Khamphao", "Nguyễn Quốc Dũng"));

    @ParameterizedTest
    @CsvSource({
        "Ms KHAMPHAO ERNTHAVAN spoke, Ms ████████ █████████ spoke",
        "Ms Khamphao  Ernthavan, Ms ████████  █████████",
        "khamphao_ernthavan-2019.txt, ██████████████████-2019.txt",
        "Khamphaovan, Khamphaovan",
        "xKhamphao, xKhamphao",
        "Khamphao Ern, ████████ Ern",
        "Ông Nguyễn Quốc Dũng., Ông ██████ ████ ████.",
        "Nguyen Quoc Dung, Nguyen Quoc Dung"
    })
    void aNameIsBlackHoweverItIsWritten(String text, String blackened) {
        assertThat(black.of(text)).isEqualTo(blackened);
    }

    @Test
    void theFormOfAccentsMakesNoDifference() {
        String apart = Normalizer.normalize("Ông Nguyễn Quốc Dũng nói", Normalizer.Form.NFD);
        String half = "Nguyê\u0303n Quô\u0301c Du\u0303ng";
        assertThat(black.of(apart)).doesNotContain("Nguye").endsWith(" no\u0301i");
        assertThat(black.of(apart).codePointCount(0, black.of(apart).length()))
                .isEqualTo(apart.codePointCount(0, apart.length()));
        assertThat(black.of(half)).matches("█+ █+ █+").hasSameSizeAs(half);
    }

    @Test
    void aScriptThatDoesNotPartWordsHidesNoName() {
        Blackening lao = new Blackening(List.of("ຄໍາເພົາ ເອີນທະວັນ"));
        assertThat(lao.of("ທ່ານຄໍາເພົາ ເອີນທະວັນກ່າວ")).isEqualTo("ທ່ານ███████ █████████ກ່າວ");
        assertThat(lao.of("ທ່ານຄຳເພົາ ເອີນທະວັນກ່າວ")).isEqualTo("ທ່ານ██████ █████████ກ່າວ");
    }

    @Test
    void keysOfJsonStayAndOffsetsHold() {
        Blackening text = new Blackening(List.of("text"));
        assertThat(text.ofJson("{\"text\" : \"a \\\"text\\\" 😀 text\", \"n\": 1}"))
                .isEqualTo("{\"text\" : \"a \\\"████\\\" 😀 ████\", \"n\": 1}");
    }
}
