package entente.words.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.domain.When;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times as officers type them. */
class TimesTest {
    @ParameterizedTest
    @CsvSource({
        "2018, 2018-01-01, 2018-12-31",
        "2016-02, 2016-02-01, 2016-02-29",
        "2018-06-05, 2018-06-05, 2018-06-05",
        "2014..2020, 2014-01-01, 2020-12-31",
        "2017-10..2017-12-15, 2017-10-01, 2017-12-15",
    })
    void aTimeGoesFromItsFirstToItsLastDay(String typed, LocalDate from, LocalDate to) {
        assertThat(Times.parse("due", typed)).isEqualTo(new When.Within(from, to));
    }

    @Test
    void aTimeMayHaveOnlyAnEnd() {
        assertThat(Times.parse("due", "..2018-06"))
                .isEqualTo(new When.By(LocalDate.parse("2018-06-30")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", " "})
    void nothingIsNoTime(String typed) {
        assertThat(Times.parse("due", typed)).isEqualTo(When.UNSAID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018",
                "2018-06",
                "2018-06-05",
                "2017-10-01..2017-12-31",
                "2014..2020",
                "..2018-12-31",
                ""
            })
    void aTimeIsWrittenAsItIsTyped(String typed) {
        assertThat(Times.typed(Times.parse("due", typed))).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soon",
                "2018-13",
                "2018-13-01",
                "2018-02-30",
                "2019..2018",
                "2018..",
                "18-06-05"
            })
    void whatIsNoTimeIsAMistake(String typed) {
        assertThatThrownBy(() -> Times.parse("due", typed)).isInstanceOf(Mistake.class);
    }
}
