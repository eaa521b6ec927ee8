package entente.words.report;

import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.Evidence;
import org.junit.jupiter.api.Test;

/** A report's words are shown in the sentence in which they stand. */
class InSentenceTest {
    @Test
    void theSentenceEndsWhereItEnds() {
        assertThat(shown("It rained. Both sides agreed to meet in Hue. It cleared.", "to meet"))
                .isEqualTo("Both sides agreed [to meet] in Hue.");
    }

    @Test
    void aSentenceEndsWithItsParagraph() {
        assertThat(shown("A headline without a stop\n\nHai bên nhất trí họp lại.\n", "họp lại"))
                .isEqualTo("Hai bên nhất trí [họp lại].");
    }

    @Test
    void theWordsMayBeTheWholeSentenceOrTheWholeText() {
        assertThat(shown("One. Two. Three.", "Two.")).isEqualTo("[Two.]");
        assertThat(shown("Two", "Two")).isEqualTo("[Two]");
    }

    @Test
    void placesAreCountedInCodePoints() {
        assertThat(shown("🕊🕊 They met. They agreed 🕊 to trade more.", "to trade"))
                .isEqualTo("They agreed 🕊 [to trade] more.");
    }

    @Test
    void aSentenceWithoutEndIsCut() {
        String text = "word ".repeat(200) + "here " + "word ".repeat(200);
        assertThat(shown(text, "here")).startsWith("… ").endsWith(" …").hasSizeLessThan(700);
    }

    @Test
    void wordsThatTheTextDoesNotHoldAreShownAlone() {
        Evidence elsewhere = new Evidence(3, 7, "gone");
        assertThat(InSentence.of("", elsewhere, quote -> "[" + quote + "]")).isEqualTo("[gone]");
        assertThat(InSentence.of("another text", elsewhere, quote -> "[" + quote + "]"))
                .isEqualTo("[gone]");
    }

    private static String shown(String text, String words) {
        int start = text.codePointCount(0, text.indexOf(words));
        Evidence evidence =
                new Evidence(start, start + words.codePointCount(0, words.length()), words);
        return InSentence.of(text, evidence, quote -> "[" + quote + "]");
    }
}
