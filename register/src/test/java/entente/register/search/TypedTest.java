package entente.register.search;

import static org.assertj.core.api.Assertions.assertThat;

import entente.register.search.Typed.Piece;
import org.junit.jupiter.api.Test;

class TypedTest {
    @Test
    void quotationMarksOfAnyLanguageHoldWordsTogether() {
        assertThat(Typed.pieces("biên giới “cửa khẩu” «Nam Phao»"))
                .containsExactly(
                        new Piece("biên", false),
                        new Piece("giới", false),
                        new Piece("cửa khẩu", true),
                        new Piece("Nam Phao", true));
    }

    @Test
    void aQuotationThatIsNotClosedGoesToTheEnd() {
        assertThat(Typed.pieces("a \"b c"))
                .containsExactly(new Piece("a", false), new Piece("b c", true));
    }

    @Test
    void nothingIsNothing() {
        assertThat(Typed.pieces(" \0\t\"\" \"\0\"")).isEmpty();
    }
}
