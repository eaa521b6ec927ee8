package entente.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {
    private static Html html() {
        return new Html(TestingWords.ENGLISH);
    }

    @Test
    void whatIsTextStaysText() {
        assertThat(html().text("<script>alert('&\"')</script>").toString())
                .isEqualTo("&lt;script&gt;alert(&#39;&amp;&quot;&#39;)&lt;/script&gt;");
        assertThat(html().open("a", "title", "\" onclick='x' \"").toString())
                .isEqualTo("<a title=\"&quot; onclick=&#39;x&#39; &quot;\">");
    }

    @Test
    void whatTurnsOrHidesTextIsShownByItsNumber() {
        assertThat(html().text("a\u202eb\u0000").toString())
                .isEqualTo(
                        "a<span class=\"hidden\" title=\"hidden-characterU+202E\">U+202E</span>"
                                + "b<span class=\"hidden\" title=\"hidden-characterU+0000\">U+0000</span>");
        assertThat(html().plain("a\u2066b").toString()).isEqualTo("aU+2066b");
        assertThat(html().text("\ud800").toString()).contains("U+D800");
    }

    @Test
    void whatLaoAndVietnameseAreWrittenWithStaysAsItIs() {
        String text = "ສະບາຍ\u200bດີ tiê\u0301ng Việt";
        assertThat(html().text(text)).hasToString(text);
    }

    @Test
    void anAttributeWithoutAValueIsLeftOut() {
        assertThat(html().open("p", "class", null)).hasToString("<p>");
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void noTextWhateverItIsMakesAnElementOrEndsAnAttribute(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            StringBuilder any = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                any.append(
                        random.nextBoolean()
                                ? ("<>&\"'/=a-!".charAt(random.nextInt(10)))
                                : (char) random.nextInt(0x10000));
            }
            String text =
                    html().text(any.toString())
                            .toString()
                            .replaceAll(
                                    "<span class=\"hidden\" title=\"hidden-characterU\\+[0-9A-F]+\">|</span>",
                                    "");
            assertThat(text).as("seed %d", seed).doesNotContain("<", ">", "\"");
            assertThat(html().plain(any.toString()).toString())
                    .as("seed %d", seed)
                    .doesNotContain("<", ">", "\"", "'");
        }
    }
}
