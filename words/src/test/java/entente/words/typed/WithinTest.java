package entente.words.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How far ahead people ask to look. */
class WithinTest {
    private static final LocalDate DAY = LocalDate.parse("2024-01-31");

    @ParameterizedTest
    @CsvSource({
        "30d, 2024-03-01",
        "6w, 2024-03-13",
        "3m, 2024-04-30",
        "1Y, 2025-01-31",
        "0d, 2024-01-31",
    })
    void aPeriodIsANumberAndItsUnit(String typed, LocalDate last) {
        assertThat(Within.parse("--within", typed).from(DAY)).isEqualTo(last);
        assertThat(DAY.plusDays(Within.parse("--within", typed).daysFrom(DAY))).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "m3", "-1d", "3 months", "11y", "9999w"})
    void nothingElseIs(String typed) {
        assertThatExceptionOfType(Mistake.class).isThrownBy(() -> Within.parse("--within", typed));
    }
}
