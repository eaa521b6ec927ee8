package entente.words;

import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.Word;
import entente.domain.follow.Completion;
import entente.domain.follow.Fulfilment;
import entente.domain.relation.Review;
import entente.domain.series.Basis;
import entente.domain.series.NextSession;
import entente.register.search.HitKind;
import entente.words.follow.Fate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No term that can be shown is without its word; the bundles go together by another test. */
class TermsTest {
    private static final Messages ENGLISH = Messages.in(Language.EN);

    static Stream<String> keys() {
        return Stream.of(
                        terms("fate", Fate.values()),
                        terms("completion", Completion.values()),
                        terms("review", Review.values()),
                        terms("basis", Basis.values()),
                        terms("kept", Fulfilment.State.values()),
                        terms("hit", HitKind.values()),
                        constants("ground", NextSession.Ground.values()),
                        constants("due.ground", NextSession.Ground.values()))
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyTermHasItsWord(String key) {
        assertThat(ENGLISH.has(key)).isTrue();
    }

    private static Stream<String> terms(String family, Word... terms) {
        return Stream.of(terms).map(term -> family + "." + term.word());
    }

    private static Stream<String> constants(String family, Enum<?>... constants) {
        return Stream.of(constants)
                .map(constant -> family + "." + constant.name().toLowerCase(Locale.ROOT));
    }
}
