package entente.words.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.domain.Evidence;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;

/** The place of quoted words. */
class QuotationTest {
    private static final String TEXT =
            "🇱🇦 Hai bên nhất trí mở cửa khẩu.\nHai bên  nhất\ntrí làm đường.";

    private final Quotation quotation = new Quotation(TEXT);

    @Test
    void placesAreCountedInCodePoints() {
        assertThat(quotation.find("quote", "mở cửa khẩu", 0))
                .isEqualTo(new Evidence(20, 31, "mở cửa khẩu"));
    }

    @Test
    void whiteSpaceMayDifferAndTheQuoteIsTheReportsOwn() {
        assertThat(quotation.find("quote", "nhất trí  làm", 0).quote()).isEqualTo("nhất\ntrí làm");
    }

    @Test
    void ofSeveralPlacesTheNearestIsTaken() {
        assertThat(quotation.find("quote", "Hai bên", 0).start()).isEqualTo(3);
        assertThat(quotation.find("quote", "Hai bên", 40).start()).isEqualTo(33);
    }

    @Test
    void marksMayBeComposedOrNot() {
        String apart = Normalizer.normalize("mở cửa khẩu", Normalizer.Form.NFD);
        assertThat(quotation.find("quote", apart, 0).quote()).isEqualTo("mở cửa khẩu");
    }

    @Test
    void wordsThatDoNotStandThereAreAMistake() {
        assertThatThrownBy(() -> quotation.find("quote", "mo cua khau", 0))
                .isInstanceOf(Mistake.class);
        assertThatThrownBy(() -> quotation.find("quote", "  ", 0)).isInstanceOf(Mistake.class);
    }
}
