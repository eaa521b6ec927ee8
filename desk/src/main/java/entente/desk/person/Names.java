package entente.desk.person;

import entente.desk.account.Account;
import entente.desk.right.Right;
import entente.desk.visit.Visitor;
import entente.domain.Party;
import entente.domain.decision.Decision;
import entente.domain.people.Tenure;
import entente.domain.relation.Relation;
import entente.words.Wording;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Names that officers take for one person's, or for two people's. */
@Controller
public final class Names {
    @PostMapping("/relations/{relation}/names/join")
    public String join(
            @PathVariable Relation relation,
            @RequestParam Party party,
            @RequestParam String name,
            @RequestParam String with,
            @RequestParam(defaultValue = "") String reason,
            Visitor visitor,
            @ModelAttribute("words") Wording words,
            RedirectAttributes after) {
        Account account = Account.of(visitor.view(Right.OFFICER), relation, words);
        if (name.equals(with) || !isOf(account, party, name) || !isOf(account, party, with)) {
            after.addFlashAttribute("wrong", words.messages().say("people.wrong"));
            return back(relation);
        }
        return decide(
                new Decision.JoinNames(relation, party, name, with, why(reason, words)),
                "did.join",
                visitor,
                words,
                after,
                relation);
    }

    @PostMapping("/relations/{relation}/names/part")
    public String part(
            @PathVariable Relation relation,
            @RequestParam Party party,
            @RequestParam String name,
            @RequestParam String from,
            @RequestParam(defaultValue = "") String reason,
            Visitor visitor,
            @ModelAttribute("words") Wording words,
            RedirectAttributes after) {
        Account account = Account.of(visitor.view(Right.OFFICER), relation, words);
        if (!isOf(account, party, name) || !isOf(account, party, from)) {
            after.addFlashAttribute("wrong", words.messages().say("people.wrong"));
            return back(relation);
        }
        return decide(
                new Decision.PartNames(relation, party, name, from, why(reason, words)),
                "did.part",
                visitor,
                words,
                after,
                relation);
    }

    /** Whether somebody of the party is written so. */
    private static boolean isOf(Account account, Party party, String name) {
        return account.chronicle().people().stream()
                .filter(tenure -> Objects.equals(tenure.party(), party))
                .anyMatch(tenure -> isWritten(tenure, name));
    }

    private static boolean isWritten(Tenure tenure, String name) {
        return tenure.name().equals(name)
                || tenure.variants().stream().anyMatch(variant -> variant.name().equals(name));
    }

    private static String why(String reason, Wording words) {
        return reason.isBlank() ? words.messages().say("people.reason.usual") : reason.strip();
    }

    private static String decide(
            Decision decision,
            String sentence,
            Visitor visitor,
            Wording words,
            RedirectAttributes after,
            Relation relation) {
        long entry = visitor.hand().decide(List.of(decision)).getFirst();
        after.addFlashAttribute("said", words.messages().say(sentence));
        after.addFlashAttribute("undo", entry);
        return back(relation);
    }

    private static String back(Relation relation) {
        return "redirect:/people?relation=" + relation;
    }
}
