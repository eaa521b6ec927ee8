package entente.cli.follow;

import entente.cli.Form;
import entente.cli.Workplace;
import entente.domain.body.Body;
import entente.domain.chronicle.Chronicle;
import entente.domain.relation.Relation;
import entente.register.Register;
import entente.words.series.Standpoint;
import java.util.List;

/** Shows suggested fulfilments, relation by relation. */
final class Showing {
    private final Workplace at;
    private final Register register;
    private final Form form;

    Showing(Workplace at, Register register, Form form) {
        this.at = at;
        this.register = register;
        this.form = form;
    }

    /**
     * @param all whether also those on which somebody has decided
     * @param from the least score
     */
    void show(List<Relation> relations, boolean all, int from) {
        List<Body> bodies = register.bodies();
        long shown = 0;
        for (Relation relation : relations) {
            Chronicle chronicle = register.chronicle(relation);
            List<Suggestions.Suggestion> suggestions =
                    Suggestions.of(chronicle, all).stream()
                            .filter(each -> each.fulfilment().score() >= from)
                            .toList();
            shown += suggestions.size();
            if (!suggestions.isEmpty()) {
                Standpoint standpoint = new Standpoint(chronicle, register.today(relation), bodies);
                at.screen().print(text(standpoint, suggestions));
            }
        }
        if (form == Form.TABLE) {
            at.screen()
                    .tell(
                            shown == 0
                                    ? at.messages().say("follow.nothing")
                                    : at.messages()
                                            .say("follow.listed", at.messages().number(shown)));
        }
    }

    private String text(Standpoint standpoint, List<Suggestions.Suggestion> suggestions) {
        return form == Form.JSON
                ? SuggestionJson.lines(suggestions)
                : new SuggestionSheet(at, standpoint).of(suggestions);
    }
}
