package entente.cli.follow;

import entente.cli.Form;
import entente.cli.Workplace;
import entente.cli.table.Sheet;
import entente.domain.decision.Decision;
import entente.domain.follow.Fulfilment;
import entente.domain.relation.Relation;
import entente.dossier.json.Line;
import entente.register.Register;
import entente.register.account.Scope;
import entente.words.decide.Followed;
import entente.words.typed.Mistake;
import entente.words.typed.Typed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Confirms and dismisses fulfilments; each is an entry that can be undone. */
final class Deciding {
    private final Workplace at;
    private final Register register;
    private final Form form;

    Deciding(Workplace at, Register register, Form form) {
        this.at = at;
        this.register = register;
        this.form = form;
    }

    /**
     * @param keeper null for the likeliest
     */
    void confirm(String typed, @Nullable String keeper) {
        Followed followed = Followed.find(register.seen(Scope.ALL), typed);
        Fulfilment fulfilment = keeper == null ? followed.likeliest() : followed.by(keeper);
        write("confirm", List.of(new Suggestions.Suggestion(followed, fulfilment)), "");
    }

    /** Why is asked for: somebody will want to know. */
    void dismiss(String typed, @Nullable String keeper, @Nullable String reason) {
        if (reason == null) {
            throw Mistake.typed("follow.reason");
        }
        Followed followed = Followed.find(register.seen(Scope.ALL), typed);
        Fulfilment fulfilment = keeper == null ? followed.likeliest() : followed.by(keeper);
        write(
                "dismiss",
                List.of(new Suggestions.Suggestion(followed, fulfilment)),
                Typed.words("--reason", reason));
    }

    void confirmAll(List<Relation> relations, int from) {
        List<Suggestions.Suggestion> all = new ArrayList<>();
        for (Relation relation : relations) {
            all.addAll(Suggestions.toConfirm(register.chronicle(relation), from));
        }
        write("confirm", all, "");
    }

    private void write(String doing, List<Suggestions.Suggestion> suggestions, String reason) {
        if (suggestions.isEmpty()) {
            if (form == Form.TABLE) {
                at.screen().print(at.messages().say("follow.nothing") + "\n");
            }
            return;
        }
        List<Long> entries =
                register.decide(
                        suggestions.stream().map(each -> decision(doing, each, reason)).toList());
        StringBuilder told = new StringBuilder();
        for (int i = 0; i < entries.size(); i++) {
            told.append(line(doing, suggestions.get(i), entries.get(i)));
        }
        at.screen().print(told.toString());
    }

    private static Decision decision(
            String doing, Suggestions.Suggestion suggestion, String reason) {
        Followed followed = suggestion.followed();
        String keeper = suggestion.fulfilment().keeper().id();
        return doing.equals("confirm")
                ? new Decision.Confirm(followed.relation(), followed.id(), keeper)
                : new Decision.Dismiss(followed.relation(), followed.id(), keeper, reason);
    }

    private String line(String doing, Suggestions.Suggestion suggestion, long entry) {
        String name = suggestion.followed().id().value();
        String keeper = suggestion.fulfilment().keeper().id();
        if (form == Form.JSON) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("do", doing);
            line.put("commitment", name);
            line.put("keeper", keeper);
            line.put("entry", entry);
            return Line.of(line);
        }
        Sheet sheet = new Sheet(at.width(), 0, at.palette());
        sheet.line(
                at.messages()
                        .say(
                                "follow.did." + doing,
                                suggestion.followed().id().brief(),
                                keeper,
                                String.valueOf(entry)));
        return sheet.toString();
    }
}
