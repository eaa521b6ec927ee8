package entente.desk.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.When;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AgreementsPageTest {
    private static final LocalDate TODAY = LocalDate.parse("2025-06-01");

    private static String state(String from, String to) {
        return AgreementsPage.state(
                new When.Within(LocalDate.parse(from), LocalDate.parse(to)), TODAY);
    }

    @Test
    void anAgreementRunsUntilItsLastYearInWhichItIsSaidToEnd() {
        assertThat(state("2021-01-01", "2030-12-31")).isEqualTo("in-force");
        assertThat(state("2021-01-01", "2026-05-31")).isEqualTo("expires");
        assertThat(state("2014-01-01", "2025-05-31")).isEqualTo("expired");
        assertThat(state("2026-01-01", "2030-12-31")).isEqualTo("ahead");
        assertThat(AgreementsPage.state(When.UNSAID, TODAY)).isEqualTo("unsaid");
    }
}
