package entente.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTest {
    @Test
    void nothingInAReportCanMoveTheCursorOrTurnTheLine() {
        assertThat(Plain.line("\u001b[2J red\u0007\u202eder\u200b")).isEqualTo("[2J redder");
        assertThat(Plain.line("  two\r\n\u00a0 words\u2028 ")).isEqualTo("two words");
        assertThat(Plain.line("\ud800lone")).isEqualTo("lone");
    }

    @Test
    void aNameShowsWhatIsInvisibleInIt() {
        assertThat(Plain.name("a\nb\t\u001b[31m\u202e.txt"))
                .isEqualTo("a\\nb\\t\\u001b[31m\\u202e.txt");
        assertThat(Plain.name("báo cáo ລາວ.txt")).isEqualTo("báo cáo ລາວ.txt");
    }
}
