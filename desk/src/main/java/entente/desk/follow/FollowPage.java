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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** What later reports suggest was kept, both evidences side by side, of one relation or of all. */
@Controller
public final class FollowPage {
    private static final int MOST = 40;

    /** A suggestion with the account that it stands in. */
    public record Line(Account account, Suggestion suggestion) {}

    @GetMapping("/follow")
    public String follow(
            @RequestParam(required = false) @Nullable String relation,
            Visitor visitor,
            @ModelAttribute("words") Wording words,
            Model model) {
        View view = visitor.view(Right.OFFICER);
        List<Overview> waiting =
                view.overviews(null).stream().filter(each -> each.suggested() > 0).toList();
        boolean all = Choice.ALL.equals(relation);
        List<Relation> shown =
                all
                        ? waiting.stream().map(Overview::relation).toList()
                        : shown(view, relation, waiting);
        model.addAttribute("waiting", waiting);
        model.addAttribute("all", all);
        model.addAttribute("shown", shown);
        model.addAttribute("lines", lines(view, shown, words));
        return "follow";
    }

    /** As many as a page has, no more accounts than it takes. */
    private static List<Line> lines(View view, List<Relation> shown, Wording words) {
        List<Line> lines = new ArrayList<>();
        for (Relation relation : shown) {
            if (lines.size() < MOST) {
                Account account = Account.of(view, relation, words);
                Suggestion.of(account.chronicle()).stream()
                        .limit(MOST - lines.size())
                        .forEach(each -> lines.add(new Line(account, each)));
            }
        }
        return lines;
    }

    private static List<Relation> shown(View view, @Nullable String asked, List<Overview> waiting) {
        if (asked == null || asked.isEmpty()) {
            return waiting.stream().limit(1).map(Overview::relation).toList();
        }
        Relation relation = Choice.named(asked);
        if (!view.relations().contains(relation)) {
            throw new Trouble(Trouble.Kind.NO_SUCH_RELATION, relation.toString());
        }
        return List.of(relation);
    }
}
