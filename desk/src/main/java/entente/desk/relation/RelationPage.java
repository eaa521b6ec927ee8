package entente.desk.relation;

import entente.desk.account.Account;
import entente.desk.right.Right;
import entente.desk.visit.Visitor;
import entente.domain.body.Assignment;
import entente.domain.chronicle.Chronicle;
import entente.domain.follow.Counts;
import entente.domain.follow.Tracked;
import entente.domain.relation.Filing;
import entente.domain.relation.Relation;
import entente.dossier.picture.Picture;
import entente.dossier.wording.PictureWords;
import entente.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** One relation: its time drawn, its figures, its series, its promises, its people. */
@Controller
public final class RelationPage {
    private static final int PROMISES = 50;
    private static final int LISTED = 12;
    private static final int SOURCES = 50;

    @GetMapping("/relations/{relation}")
    public String relation(
            @PathVariable Relation relation,
            Visitor visitor,
            @ModelAttribute("words") Wording words,
            Model model) {
        Account account = Account.of(visitor.view(), relation, words);
        Chronicle chronicle = account.chronicle();
        model.addAttribute("account", account);
        model.addAttribute("officer", visitor.standing().may(Right.OFFICER, relation));
        model.addAttribute("head", visitor.standing().may(Right.HEAD, relation));
        model.addAttribute("counts", Counts.of(chronicle.tracked(), account.today()));
        model.addAttribute("areas", AreaBar.of(chronicle.tracked(), account.today()));
        model.addAttribute("picture", picture(account));
        model.addAttribute("groups", Group.newest(account, PROMISES));
        model.addAttribute("carriers", carriers(account));
        model.addAttribute("people", first(chronicle.people(), LISTED));
        model.addAttribute("agreements", first(chronicle.agreements(), LISTED));
        model.addAttribute("encounters", first(chronicle.encounters().reversed(), SOURCES));
        model.addAttribute("sources", sources(chronicle.filings()));
        return "relation";
    }

    private static String picture(Account account) {
        return Picture.part(
                account.chronicle(),
                account.today(),
                new PictureWords(
                        account.words().messages(),
                        account.standpoint(),
                        account.rounds()::address,
                        account.promises()::address));
    }

    private static Map<String, Counts> carriers(Account account) {
        Map<String, List<Tracked>> carried = new TreeMap<>();
        for (Tracked tracked : account.chronicle().tracked()) {
            for (Assignment assignment : tracked.assignments()) {
                carried.computeIfAbsent(assignment.body(), _ -> new ArrayList<>()).add(tracked);
            }
        }
        Map<String, Counts> counts = new TreeMap<>();
        carried.forEach((body, all) -> counts.put(body, Counts.of(all, account.today())));
        return counts;
    }

    private static List<Filing> sources(List<Filing> filings) {
        return first(filings.reversed(), SOURCES);
    }

    private static <T> List<T> first(List<T> all, int most) {
        return all.subList(0, Math.min(most, all.size()));
    }
}
