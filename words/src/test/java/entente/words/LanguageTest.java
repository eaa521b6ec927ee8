package entente.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LanguageTest {
    @Test
    void theLocaleChoosesTheLanguageInPosixOrder() {
        assertThat(Language.of(Map.of("LANG", "vi_VN.UTF-8"))).isEqualTo(Language.VI);
        assertThat(Language.of(Map.of("LC_MESSAGES", "lo_LA", "LANG", "vi_VN.UTF-8")))
                .isEqualTo(Language.LO);
        assertThat(Language.of(Map.of("LC_ALL", "C", "LANG", "vi_VN.UTF-8")))
                .isEqualTo(Language.EN);
        assertThat(Language.of(Map.of("LC_ALL", "", "LANG", "vi"))).isEqualTo(Language.VI);
    }

    @Test
    void whatTheLauncherKeptComesFirst() {
        assertThat(Language.of(Map.of("ENTENTE_LOCALE", "vi_VN", "LC_ALL", "C.UTF-8")))
                .isEqualTo(Language.VI);
    }

    @Test
    void anotherLanguageIsEnglish() {
        assertThat(Language.of(Map.of("LANG", "fr_FR.UTF-8"))).isEqualTo(Language.EN);
        assertThat(Language.of(Map.of())).isEqualTo(Language.EN);
    }
}
