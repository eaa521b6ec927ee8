package entente.register.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.VersionInfo;
import org.junit.jupiter.api.Test;

class AnalysisTest {
    private final Analysis analysis = new Analysis();

    /** Lucene's own rules of segmentation are compiled for one version of ICU's data; 79 fails. */
    @Test
    void theTokenizerWorksWithTheIcuThatTheHouseUses() {
        assertThat(VersionInfo.ICU_VERSION.getMajor())
                .as("ICU4J. Maybe it was raised; Lucene's ICU tokenizer breaks on 79.1")
                .isEqualTo(77);
        assertThat(analysis.words(Fields.EXACT, "Kỳ họp 9, LAO-VNM."))
                .containsExactly("kỳ", "họp", "9", "lao", "vnm");
    }

    @Test
    void laoIsPartedIntoWordsByADictionary() {
        assertThat(analysis.words(Fields.EXACT, "ສອງຝ່າຍຈັດກອງປະຊຸມຢູ່ວຽງຈັນ"))
                .containsExactly("ສອງ", "ຝ່າຍ", "ຈັດ", "ກອງ", "ປະຊຸມ", "ຢູ່", "ວຽງຈັນ");
    }

    @Test
    void laoIsKeptInPiecesOfThreeLettersAndShorterOnesAtTheEnd() {
        assertThat(analysis.words(Fields.GRAMS, "Hà Nội ລາວກັບ 2025"))
                .containsExactly("ລາວ", "າວກ", "ວກັ", "ກັບ", "ັບ", "ບ");
    }

    @Test
    void bothCodesOfLaoAmAreOneLetter() {
        assertThat(analysis.words(Fields.GRAMS, "ນ\u0EB3"))
                .isEqualTo(analysis.words(Fields.GRAMS, "ນ\u0ECD\u0EB2"));
    }

    @Test
    void theFoldedFormHasNoMarksAndNoPlural() {
        assertThat(analysis.words(Fields.FOLDED, "Đường ĐỎ, the ministries' consultations, Laos’s"))
                .containsExactly("duong", "do", "the", "ministry", "consultation", "laos");
        assertThat(analysis.words(Fields.FOLDED, "the class, a status, his press"))
                .containsExactly("the", "class", "a", "status", "his", "press");
    }

    @Test
    void theExactFormKeepsMarksWhereverTheToneStandsAndHoweverItIsCoded() {
        assertThat(analysis.words(Fields.EXACT, "HOÀ hòa hoa\u0300")).containsOnly("hòa");
    }

    @Test
    void aWordOfAHundredThousandLettersIsCutAndHarmsNobody() {
        assertThat(analysis.words(Fields.EXACT, "\uFDFA".repeat(100_000)))
                .allMatch(word -> word.codePointCount(0, word.length()) <= 100);
    }
}
