package entente.desk.body;

import entente.desk.account.Account;
import entente.desk.account.Choice;
import entente.desk.account.Pages;
import entente.desk.visit.Visitor;
import entente.domain.body.Body;
import entente.domain.follow.Counts;
import entente.domain.follow.Tracked;
import entente.domain.relation.Relation;
import entente.register.Trouble;
import entente.register.View;
import entente.register.account.Named;
import entente.words.Wording;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One body and what it carries, one relation at a time. */
@Controller
public final class BodyPage {
    @GetMapping("/bodies/{body}")
    public String body(
            @PathVariable String body,
            @RequestParam(required = false) @Nullable String relation,
            @RequestParam(defaultValue = "1") int page,
            Visitor visitor,
            @ModelAttribute("words") Wording words,
            Model model) {
        View view = visitor.view();
        Body known = known(view, body);
        Map<Relation, Long> relations = relations(view, body);
        model.addAttribute("body", known);
        model.addAttribute("relations", relations);
        Relation shown = shown(relation, relations);
        if (shown != null) {
            Account account = Account.of(view, shown, words);
            List<Tracked> carried = carried(account, body);
            Pages pages =
                    Pages.of(
                            page,
                            Pages.SIZE,
                            carried.size(),
                            "/bodies/" + known.id() + "?relation=" + shown + "&page=");
            model.addAttribute("account", account);
            model.addAttribute("counts", Counts.of(carried, account.today()));
            model.addAttribute("pages", pages);
            model.addAttribute("carried", pages.cut(carried));
        }
        return "body";
    }

    private static Body known(View view, String id) {
        return view.bodies().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Trouble(Trouble.Kind.NO_SUCH_BODY, id));
    }

    /** How many it carries in each. */
    static Map<Relation, Long> relations(View view, String body) {
        return view.carriedBy(body).stream()
                .collect(
                        Collectors.groupingBy(
                                Named::relation, TreeMap::new, Collectors.counting()));
    }

    /** The one that is asked for; else the first in which it carries anything. */
    static @Nullable Relation shown(@Nullable String asked, Map<Relation, Long> relations) {
        if (asked == null || asked.isEmpty()) {
            return relations.keySet().stream().findFirst().orElse(null);
        }
        Relation relation = Choice.named(asked);
        if (!relations.containsKey(relation)) {
            throw new Trouble(Trouble.Kind.NO_SUCH_RELATION, relation.toString());
        }
        return relation;
    }

    static List<Tracked> carried(Account account, String body) {
        return account.chronicle().tracked().stream()
                .filter(
                        tracked ->
                                tracked.assignments().stream()
                                        .anyMatch(each -> each.body().equals(body)))
                .toList();
    }
}
