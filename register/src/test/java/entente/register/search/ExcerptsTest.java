package entente.register.search;

import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptsTest {
    @Test
    void aShortTextIsShownWholeOnOneLine() {
        Excerpt excerpt = Excerpts.cut("one\ntwo", List.of(new Span(4, 7)));
        assertThat(excerpt).isEqualTo(new Excerpt("one two", List.of(new Span(4, 7)), true, true));
    }

    @Test
    void theExcerptIsWhereMostDifferentWordsStand() {
        String text = "alpha " + "x ".repeat(300) + "alpha beta " + "y ".repeat(300);
        int beta = text.indexOf("beta");
        Excerpt excerpt =
                Excerpts.cut(
                        text,
                        List.of(
                                new Span(0, 5),
                                new Span(beta - 6, beta - 1),
                                new Span(beta, beta + 4)));
        assertThat(excerpt.words()).contains("alpha beta").hasSizeLessThan(250);
        assertThat(excerpt.fromStart()).isFalse();
        assertThat(excerpt.toEnd()).isFalse();
        assertThat(excerpt.found())
                .extracting(span -> excerpt.words().substring(span.start(), span.end()))
                .containsExactly("alpha", "beta");
    }

    @Test
    void placesAreCountedInCodePoints() {
        assertThat(Excerpts.cut("𝄞 tone", List.of(new Span(3, 7))).found())
                .containsExactly(new Span(2, 6));
    }
}
