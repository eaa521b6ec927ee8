package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user types and sees, in real processes. */
class CommandLineTest {
    @TempDir Path home;

    @Test
    void theVersionIsOneLine() throws IOException, InterruptedException {
        TestingProcess shown = TestingProcess.real(home, "--version");
        assertThat(shown.exit()).isZero();
        assertThat(shown.out()).matches("entente \\S+\n");
    }

    @Test
    void helpIsShownInTheLanguageAskedFor() throws IOException, InterruptedException {
        assertThat(TestingProcess.real(home, "read", "--help").out())
                .contains("Usage: entente read", "jq -c", "74");
        assertThat(TestingProcess.real(home, "--lang", "vi", "read", "--help").out())
                .contains("Cách dùng:");
        assertThat(TestingProcess.real(home, "read", "--help", "--lang=lo").out())
                .contains("ວິທີໃຊ້:");
    }

    @Test
    void withoutACommandTheHelpIsShownAsAMisuse() throws IOException, InterruptedException {
        TestingProcess shown = TestingProcess.real(home);
        assertThat(shown.exit()).isEqualTo(2);
        assertThat(shown.out()).isEmpty();
        assertThat(shown.err()).contains("Usage: entente");
    }

    @Test
    void aMisuseIsToldInOneLine() throws IOException, InterruptedException {
        TestingProcess misspelt = TestingProcess.real(home, "read", "--forat", "json", "a.txt");
        assertThat(misspelt.exit()).isEqualTo(2);
        assertThat(misspelt.out()).isEmpty();
        assertThat(misspelt.err())
                .isEqualTo(
                        "entente: There is no option --forat. Maybe --format was meant. See: entente read --help\n");
        assertThat(TestingProcess.real(home, "read", "--format", "xml", "a.txt").err())
                .isEqualTo(
                        "entente: xml is no value for --format. Maybe one of: table, json, html. See: entente read --help\n");
        assertThat(TestingProcess.real(home, "read", "--width", "3", "a.txt").err())
                .isEqualTo("entente: 3 is no value for --width. See: entente read --help\n");
        assertThat(TestingProcess.real(home, "read", "--lang", "vi").err())
                .isEqualTo("entente: Thiếu FILE. Xem: entente read --help\n");
    }

    @Test
    void aShellCanCompleteCommandsAndOptions() throws IOException, InterruptedException {
        TestingProcess script = TestingProcess.real(home, "completion", "bash");
        assertThat(script.exit()).isZero();
        assertThat(script.out()).contains("complete -F", "--explain");
        assertThat(
                        TestingProcess.inShell(
                                        home,
                                        "\"$@\" > completion && bash -n completion",
                                        "",
                                        "completion",
                                        "bash")
                                .exit())
                .isZero();
    }
}
