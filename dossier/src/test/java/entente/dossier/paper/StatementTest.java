package entente.dossier.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatementTest {
    @Test
    void aStatementWithoutASourceIsNone() {
        assertThatThrownBy(() -> Words.told("Both sides agreed", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(Both sides agreed) has no source");
    }

    @Test
    void aSourceThatSaysNothingIsNone() {
        assertThatThrownBy(() -> Source.of(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBlankTellsWhatBelongsThere() {
        assertThat(Run.text(new Words.Blank("talking points").runs()))
                .isEqualTo("[talking points]");
        assertThatThrownBy(() -> new Words.Blank("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatUpsetsALineOrTurnsItsDirectionIsTakenOut() {
        assertThat(Run.of("a\nb\u202Ec\u200Bd\u0007").text()).isEqualTo("a bcd ");
    }

    @Test
    void aTableHasAsManyCellsAsColumns() {
        assertThatThrownBy(
                        () ->
                                new Block.Table(
                                        List.of(1, 2),
                                        List.of(),
                                        List.of(List.of(Words.label("one")))))
                .hasMessageContaining("1 cells for 2 columns");
    }

    @Test
    void aDocumentTellsWhoMayReadIt() {
        assertThatThrownBy(() -> new Marking(" ", "SECRET")).hasMessageContaining("no zone");
        assertThat(new Marking("Private", "SECRET").line()).isEqualTo("SECRET · Private");
    }
}
