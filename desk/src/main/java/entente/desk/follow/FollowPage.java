package entente.desk.follow;

import entente.desk.account.Account;
import entente.desk.account.Choice;
import entente.desk.right.Right;
import entente.desk.visit.Visitor;
import entente.domain.relation.Relation;
import entente.register.Trouble;
import entente.register.View;
import entente.register.account.Overview;
import entente.words.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** What later reports suggest was kept, both evidences side by side, one relation at a time. */
@Controller
public final class FollowPage {
    private static final int MOST = 40;

    @GetMapping("/follow")
    public String follow(
            @RequestParam(required = false) @Nullable String relation,
            Visitor visitor,
            @ModelAttribute("words") Wording words,
            Model model) {
        View view = visitor.view(Right.OFFICER);
        List<Overview> waiting =
                view.overviews(null).stream().filter(each -> each.suggested() > 0).toList();
        model.addAttribute("waiting", waiting);
        Relation shown = shown(view, relation, waiting);
        if (shown != null) {
            Account account = Account.of(view, shown, words);
            List<Suggestion> all = Suggestion.of(account.chronicle());
            model.addAttribute("account", account);
            model.addAttribute("suggestions", all.subList(0, Math.min(MOST, all.size())));
            model.addAttribute("total", all.size());
        }
        return "follow";
    }

    private static @Nullable Relation shown(
            View view, @Nullable String asked, List<Overview> waiting) {
        if (asked == null || asked.isEmpty()) {
            return waiting.isEmpty() ? null : waiting.getFirst().relation();
        }
        Relation relation = Choice.named(asked);
        if (!view.relations().contains(relation)) {
            throw new Trouble(Trouble.Kind.NO_SUCH_RELATION, relation.toString());
        }
        return relation;
    }
}
