package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.Paragraph;
import entente.domain.Report;
import org.junit.jupiter.api.Test;

/** Minutes are cited by their paragraphs. */
class NumberedParagraphsTest {
    private static final String HELD =
            "The deputy foreign ministers of Laos and Viet Nam met in Vientiane on 28 June 2023.";
    private static final String AGREED =
            "Both sides agreed to hold the ninth political consultation in Viet Nam in 2024.";

    @Test
    void anUndertakingIsFoundInTheParagraphThatTheReportNumbers() {
        var told = Reports.read("Agreed Minutes", "1. " + HELD, "12)\u00A0" + AGREED);
        Report report = told.findings().report();
        assertThat(report.paragraphs()).extracting(Paragraph::number).containsExactly("1", "12");
        var words = told.findings().commitments().getFirst().evidence().getFirst();
        assertThat(report.paragraphOf(words)).isEqualTo("12");
    }

    @Test
    void subparagraphsHaveTheirOwnNumbers() {
        Report report =
                Reports.read("Minutes", "2.1. " + HELD, "(a) " + AGREED, "IV. Other matters")
                        .findings()
                        .report();
        assertThat(report.paragraphs())
                .extracting(Paragraph::number)
                .containsExactly("2.1", "a", "IV");
    }

    @Test
    void aDateOrASingleNumberIsNoNumbering() {
        assertThat(Reports.read("Minutes", "1. " + HELD, AGREED).findings().report().paragraphs())
                .isEmpty();
        assertThat(
                        Reports.read(
                                        "Minutes",
                                        "28 June 2023: " + HELD,
                                        "2024 was named. " + AGREED)
                                .findings()
                                .report()
                                .paragraphs())
                .isEmpty();
    }
}
