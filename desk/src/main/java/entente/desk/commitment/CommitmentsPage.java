package entente.desk.commitment;

import entente.desk.account.Account;
import entente.desk.account.Pages;
import entente.desk.visit.Visitor;
import entente.domain.Area;
import entente.domain.Mode;
import entente.domain.body.Assignment;
import entente.domain.follow.Timeliness;
import entente.domain.follow.Tracked;
import entente.domain.relation.Relation;
import entente.words.Wording;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The commitments of a relation, narrowed as one likes, in pages. */
@Controller
public final class CommitmentsPage {
    private static final Comparator<Tracked> BY_DUE =
            Comparator.comparing(CommitmentsPage::last, Comparator.naturalOrder());

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
        Stream<Tracked> asked = all.reversed().stream().filter(filter.in(account));
        List<Tracked> found = (filter.isByDue() ? asked.sorted(BY_DUE) : asked).toList();
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

    private static LocalDate last(Tracked tracked) {
        return Objects.requireNonNullElse(Timeliness.lastDay(tracked.due()), LocalDate.MAX);
    }
}
