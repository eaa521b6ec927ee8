package entente.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrapTest {
    @Test
    void marksTakeNoColumnAndWideCharactersTwo() {
        assertThat(Width.of("Việt")).isEqualTo(4);
        assertThat(Width.of("Vie\u0323\u0302t")).isEqualTo(4);
        assertThat(Width.of("ປີ່")).isEqualTo(1);
        assertThat(Width.of("越南")).isEqualTo(4);
        assertThat(Width.of(Ink.BOLD.on("bold"))).isEqualTo(4);
    }

    @Test
    void linesBreakAtSpacesAndFit() {
        assertThat(Wrap.to(12, "hai bên nhất trí phối hợp"))
                .containsExactly("hai bên nhất", "trí phối hợp");
        assertThat(Wrap.to(12, "short")).containsExactly("short");
        assertThat(Wrap.to(12, "")).containsExactly("");
    }

    @Test
    void aWordLongerThanTheLineIsCut() {
        assertThat(Wrap.to(10, "x https://example.org/"))
                .containsExactly("x", "https://ex", "ample.org/");
    }

    @Test
    void laoBreaksBetweenWords() {
        List<String> lines = Wrap.to(12, "ສອງຝ່າຍເຫັນດີເພີ່ມທະວີການຮ່ວມມື");
        assertThat(lines)
                .hasSizeGreaterThan(1)
                .allSatisfy(line -> assertThat(Width.of(line)).isLessThanOrEqualTo(12));
        assertThat(String.join("", lines)).isEqualTo("ສອງຝ່າຍເຫັນດີເພີ່ມທະວີການຮ່ວມມື");
        assertThat(lines)
                .noneSatisfy(
                        line ->
                                assertThat(Character.getType(line.codePointAt(0)))
                                        .isEqualTo((int) Character.NON_SPACING_MARK));
    }

    @Test
    void anInkEndsWithTheLineAndGoesOnAfterIt() {
        assertThat(Wrap.to(10, Ink.DIM.on("one two three four")))
                .containsExactly("\u001b[2mone two\u001b[0m", "\u001b[2mthree four\u001b[0m");
    }
}
