package entente.dossier.wording;

import static org.assertj.core.api.Assertions.assertThat;

import entente.dossier.picture.Sign;
import entente.words.Language;
import entente.words.Messages;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No sign of a picture is without its word, long and short. */
class SignWordsTest {
    private static final Messages ENGLISH = Messages.in(Language.EN);

    @ParameterizedTest
    @EnumSource(Sign.class)
    void everySignHasItsWords(Sign sign) {
        String word = sign.name().toLowerCase(Locale.ROOT).replace('_', '-');
        assertThat(ENGLISH.has("sign." + word)).isTrue();
        assertThat(ENGLISH.has("sign.short." + word)).isTrue();
    }
}
