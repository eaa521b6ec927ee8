package entente.cli.table;

import static org.assertj.core.api.Assertions.assertThat;

import entente.cli.Sentences;
import entente.cli.TestingFindings;
import entente.cli.terminal.Palette;
import entente.cli.terminal.Width;
import entente.words.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The blocks as they look: see the files beside this test's resources. */
class TableTest {
    private static final Palette PLAIN = new Palette(false);

    @Test
    void aReportInEnglish() throws IOException {
        assertThat(table(Language.EN, 80, false)).isEqualTo(golden("english.txt"));
    }

    @Test
    void explained() throws IOException {
        assertThat(table(Language.EN, 100, true)).isEqualTo(golden("explained.txt"));
    }

    @Test
    void aReportInVietnamese() throws IOException {
        assertThat(table(Language.VI, 60, false)).isEqualTo(golden("vietnamese.txt"));
    }

    @Test
    void aReportInLao() throws IOException {
        assertThat(table(Language.LO, 80, false)).isEqualTo(golden("lao.txt"));
    }

    @Test
    void nothingFound() throws IOException {
        String shown =
                new Table(Sentences.in(Language.EN), PLAIN, 80, false)
                        .of(TestingFindings.nothing(), "-");
        assertThat(shown).isEqualTo(golden("nothing.txt"));
    }

    @Test
    void noLineIsWiderThanAsked() {
        for (int width = 40; width <= 120; width += 7) {
            int most = width;
            assertThat(table(Language.EN, width, true).lines())
                    .allSatisfy(line -> assertThat(Width.of(line)).isLessThanOrEqualTo(most));
        }
    }

    @Test
    void coloursChangeNothingButTheColour() {
        String coloured =
                new Table(Sentences.in(Language.VI), new Palette(true), 60, false)
                        .of(TestingFindings.consultation(), "reports/2017.txt");
        assertThat(coloured).contains("\u001b[1m");
        assertThat(coloured.replaceAll("\u001b\\[\\d+m", "").replaceAll(" +\n", "\n"))
                .isEqualTo(table(Language.VI, 60, false));
    }

    private static String table(Language language, int width, boolean explained) {
        return new Table(Sentences.in(language), PLAIN, width, explained)
                .of(TestingFindings.consultation(), "reports/2017.txt");
    }

    private static String golden(String name) throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(TableTest.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
