package entente.reader.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    private static List<String> texts(String text) {
        return PlainText.blocks(text).stream()
                .map(block -> text.substring(block.start(), block.end()))
                .toList();
    }

    @Test
    void aLineIsAParagraph() {
        assertThat(
                        texts(
                                "One line.\nAnother line, which is somewhat longer than the first.\n\nA third.\n"))
                .containsExactly(
                        "One line.",
                        "Another line, which is somewhat longer than the first.",
                        "A third.");
    }

    @Test
    void itemsStandBehindTheirSigns() {
        String text = "• one\n- two\n* three\n1. four\n12) five\na) six\n(iv) seven\n– eight\n";
        assertThat(texts(text))
                .containsExactly("one", "two", "three", "four", "five", "six", "seven", "eight");
        assertThat(PlainText.blocks(text)).allMatch(block -> block.shape() == Block.Shape.ITEM);
    }

    @Test
    void whatOnlyLooksLikeASignIsText() {
        String text =
                "-5 degrees\n2017.\n1.5 billion crowns\n*Readers are invited\n3/3: the day\n–\n";
        assertThat(PlainText.blocks(text)).noneMatch(block -> block.shape() == Block.Shape.ITEM);
        assertThat(texts(text)).hasSize(5);
    }

    @Test
    void wrappedLinesMakeParagraphs() {
        String text =
                """
                Joint commission meets after nine years

                The joint commission of the two countries met in the capital on
                Monday and took stock of the agreements that have been in force
                since 1998. Both sides undertook to bring the older ones up to
                date.

                - a group of experts on customs will be set up by the end of June
                  and will meet twice a year
                - the consulate will be opened again

                The next session will be held in Edelweiss in the first half of
                next year.
                """;
        assertThat(texts(text)).hasSize(5);
        assertThat(texts(text).get(1)).startsWith("The joint commission").endsWith("date.");
    }

    @Test
    void headlinesOneUnderTheOtherAreNotJoined() {
        String text =
                """
                Hunting licences to cost more from April, the ministry announces
                Bridge over the Elphberg closed for repairs until the end of June
                Graustark opens its first embassy in Strelsau after many years
                Ministers of transport meet in Edelweiss to talk about railways
                """;
        assertThat(texts(text)).hasSize(4);
    }

    @Test
    void markdownIsReadWithoutItsSigns() {
        String text =
                """
                # Agreed Minutes

                **Both sides** agreed to meet
                in [Viet Nam](https://example.org/a).

                1. *First* item
                2. Second, 3 * 4 * 5

                | No. | Action |
                |-----|--------|
                | 1 | Send it |
                """;
        Document document = OpeningTest.accepted(text.getBytes(StandardCharsets.UTF_8));
        assertThat(document.verbatim()).isFalse();
        assertThat(OpeningTest.texts(document))
                .containsExactly(
                        "Agreed Minutes",
                        "Both sides agreed to meet in Viet Nam.",
                        "First item",
                        "Second, 3 * 4 * 5",
                        "No. | Action",
                        "1 | Send it");
        assertThat(document.blocks().getFirst().shape()).isEqualTo(Block.Shape.TITLE);
    }

    @Test
    void aTextWithAHashIsNoMarkdown() {
        String text = "# 3 of **the** talks\n".replace("**", "") + "Both sides agreed.\n";
        assertThat(OpeningTest.accepted(text.getBytes(StandardCharsets.UTF_8)).verbatim()).isTrue();
    }
}
