package entente.words.series;

import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.When;
import entente.words.Language;
import entente.words.Messages;
import entente.words.Wording;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far away a time is, in the unit that people would use. */
class DueWordsTest {
    private static final LocalDate TODAY = LocalDate.parse("2024-03-01");

    private final DueWords words = new DueWords(new Wording(Messages.in(Language.EN)));

    @ParameterizedTest
    @CsvSource({
        "2024-03-01, today",
        "2024-03-02, 1 day left",
        "2024-04-30, 60 days left",
        "2024-12-31, 9 months left",
        "2026-03-01, 2 years left",
        "2024-02-29, 1 day past",
        "2023-12-31, 61 days past",
        "2023-11-30, 3 months past",
        "2018-12-31, 5 years past",
    })
    void aDayIsSoFarAway(LocalDate day, String said) {
        assertThat(words.distance(When.on(day), TODAY)).isEqualTo(said);
    }

    @Test
    void aTimeThatNobodySetIsNoDistanceAway() {
        assertThat(words.distance(When.UNSAID, TODAY)).isEmpty();
    }
}
