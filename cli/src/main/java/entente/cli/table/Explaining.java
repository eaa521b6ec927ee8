package entente.cli.table;

import entente.cli.terminal.Ink;
import entente.domain.Dated;
import entente.domain.Finding;
import entente.words.Messages;
import entente.words.report.Quotes;
import java.util.List;

/**
 * Under each finding the rule that made it and what its date was read from, where {@code --explain}
 * asks for it.
 */
record Explaining(Sheet sheet, Messages messages, boolean asked) {
    /** Under the last entry of the sheet. */
    void under(Finding finding, Dated date) {
        if (asked) {
            sheet.under(dim(rule(finding.rule())));
            under(date);
        }
    }

    /** The date's own basis. */
    void under(Dated date) {
        if (asked && !date.rule().isEmpty()) {
            sheet.under(dim(basis(date)));
        }
    }

    private String basis(Dated date) {
        String rule = rule(date.rule());
        return date.words().isEmpty()
                ? rule
                : messages.say("explain.date", Quotes.of(date.words()), rule);
    }

    private String rule(String key) {
        String sentence = messages.sentence("rule", key, List.of());
        return sentence.equals(key) ? key : messages.say("explain.rule", key, sentence);
    }

    private String dim(String words) {
        return sheet.paint(Ink.DIM, "↳ " + words);
    }
}
