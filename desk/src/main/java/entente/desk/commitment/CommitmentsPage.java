package entente.desk.commitment;

import entente.desk.account.Account;
import entente.desk.account.Pages;
import entente.desk.visit.Visitor;
import entente.domain.Area;
import entente.domain.Mode;
import entente.domain.body.Assignment;
import entente.domain.follow.Tracked;
import entente.domain.relation.Relation;
import entente.words.Wording;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The commitments of a relation, narrowed as one likes, in pages. */
@Controller
public final class CommitmentsPage {
    @GetMapping("/relations/{relation}/commitments")
    public String commitments(
            @PathVariable Relation relation,
            CommitmentFilter filter,
            @RequestParam(defaultValue = "1") int page,
            Visitor visitor,
            @ModelAttribute("words") Wording words,
            Model model) {
        Account account = Account.of(visitor.view(), relation, words);
        List<Tracked> all = account.chronicle().tracked();
        List<Tracked> found = filter.of(account);
        Pages pages =
                Pages.of(
                        page,
                        Pages.SIZE,
                        found.size(),
                        filter.address(account.address() + "/commitments"));
        model.addAttribute("account", account);
        model.addAttribute("filter", filter);
        model.addAttribute("pages", pages);
        model.addAttribute("found", pages.cut(found));
        model.addAttribute("fates", CommitmentFilter.FATES);
        model.addAttribute("areas", areas(all));
        model.addAttribute("acts", Mode.values());
        model.addAttribute("bodies", bodies(all));
        return "commitments";
    }

    /** Those that there are. */
    private static List<Area> areas(List<Tracked> all) {
        return all.stream().flatMap(each -> each.areas().stream()).distinct().sorted().toList();
    }

    private static List<String> bodies(List<Tracked> all) {
        return all.stream()
                .flatMap(each -> each.assignments().stream())
                .map(Assignment::body)
                .distinct()
                .sorted()
                .toList();
    }
}
