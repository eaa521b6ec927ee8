package entente.words.series;

import static org.assertj.core.api.Assertions.assertThat;

import entente.words.Language;
import entente.words.Messages;
import entente.words.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers of which no report tells are said aloud where they are missing. */
class GapsTest {
    @Test
    void numbersInARowAreSaidAsOne() {
        Gaps gaps = gaps(Language.EN, 2, 3, 5, 7, 8, 9);
        assertThat(gaps.below(4)).containsExactly("no report tells of the 2nd–3rd");
        assertThat(gaps.below(4)).isEmpty();
        assertThat(gaps.below(6)).containsExactly("no report tells of the 5th");
        assertThat(gaps.rest()).containsExactly("no report tells of the 7th–9th");
    }

    @Test
    void aNumberIsSaidOnceInLanguagesThatPutAWordBeforeIt() {
        assertThat(gaps(Language.VI, 2, 3).rest())
                .containsExactly("không bản tin nào nói về các lần thứ 2–3");
        assertThat(gaps(Language.LO, 5).rest()).containsExactly("ບໍ່ມີຂ່າວ ກ່າວເຖິງ ຄັ້ງທີ 5");
    }

    private static Gaps gaps(Language language, Integer... missing) {
        return new Gaps(new Wording(Messages.in(language)), List.of(missing));
    }
}
