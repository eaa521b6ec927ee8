package entente.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.follow.Tracked;
import entente.words.follow.Fate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What became of a commitment. */
class FateTest {
    @Test
    void aSuggestionIsNotYetAFulfilment() {
        assertThat(today(TestingPromises.suggested())).isEqualTo(Fate.SUGGESTED);
        assertThat(today(TestingPromises.confirmed())).isEqualTo(Fate.LATE);
    }

    @Test
    void timeMakesAPromisePastDue() {
        Tracked promise = TestingPromises.pastDue();
        assertThat(Fate.of(promise, LocalDate.parse("2018-12-31"))).isEqualTo(Fate.IN_TIME);
        assertThat(Fate.of(promise, LocalDate.parse("2019-01-01"))).isEqualTo(Fate.NO_WORD);
    }

    @Test
    void aBodysWordMakesItUndoneInsteadOfForgotten() {
        assertThat(Fate.of(TestingPromises.carried(), LocalDate.parse("2025-01-01")))
                .isEqualTo(Fate.UNDONE);
    }

    @Test
    void directionsAndRequestsAreNoDebts() {
        assertThat(today(TestingPromises.direction())).isEqualTo(Fate.DIRECTION);
        assertThat(today(TestingPromises.invitation())).isEqualTo(Fate.REQUEST);
    }

    private static Fate today(Tracked tracked) {
        return Fate.of(tracked, TestingChronicle.TODAY);
    }
}
