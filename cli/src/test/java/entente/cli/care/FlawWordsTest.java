package entente.cli.care;

import static org.assertj.core.api.Assertions.assertThat;

import entente.cli.Sentences;
import entente.register.care.Flaw;
import entente.words.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FlawWordsTest {
    @ParameterizedTest
    @EnumSource(Flaw.Kind.class)
    void everyFlawHasItsWords(Flaw.Kind kind) {
        assertThat(Sentences.in(Language.EN).has("flaw." + kind)).isTrue();
    }
}
