package entente.desk.body;

import entente.desk.account.Account;
import entente.desk.commitment.Telling;
import entente.desk.visit.Visitor;
import entente.domain.body.Assignment;
import entente.domain.decision.Decision;
import entente.domain.follow.Tracked;
import entente.domain.relation.FindingId;
import entente.domain.relation.Relation;
import entente.register.Hand;
import entente.register.Trouble;
import entente.register.View;
import entente.register.entry.Entry;
import entente.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What is assigned to the bodies for which somebody reports, and nothing else: what others carry,
 * say or decide is not there.
 */
@Controller
public final class CarriedPage {
    /** What one body carries in one relation. */
    public record Share(String body, Account account, List<Tracked> carried) {}

    @GetMapping("/carried")
    public String carried(Visitor visitor, @ModelAttribute("words") Wording words, Model model) {
        model.addAttribute("shares", shares(visitor, words));
        return "carried";
    }

    static List<Share> shares(Visitor visitor, Wording words) {
        List<Share> shares = new ArrayList<>();
        for (String body : visitor.standing().bodies()) {
            View view = visitor.carrying(body);
            for (Relation relation : BodyPage.relations(view, body).keySet()) {
                Account account = Account.of(view, relation, words);
                shares.add(new Share(body, account, BodyPage.carried(account, body)));
            }
        }
        return shares;
    }

    @GetMapping("/carried/{relation}/{commitment}")
    public String one(
            @PathVariable Relation relation,
            @PathVariable FindingId commitment,
            Visitor visitor,
            @ModelAttribute("words") Wording words,
            Model model) {
        Share share = share(relation, commitment, visitor, words);
        Tracked tracked = share.carried().getFirst();
        model.addAttribute("share", share);
        model.addAttribute("account", share.account());
        model.addAttribute("tracked", tracked);
        model.addAttribute(
                "told",
                tracked.told().stream().filter(told -> share.body().equals(told.body())).toList());
        return "carried-one";
    }

    @PostMapping("/carried/{relation}/{commitment}/progress")
    public String tell(
            @PathVariable Relation relation,
            @PathVariable FindingId commitment,
            Telling telling,
            Visitor visitor,
            @ModelAttribute("words") Wording words,
            RedirectAttributes after) {
        Share share = share(relation, commitment, visitor, words);
        FindingId id = share.carried().getFirst().id();
        Telling own =
                new Telling(
                        telling.completion(),
                        share.body(),
                        telling.on(),
                        telling.evidence(),
                        telling.document());
        String wrong = own.wrong(share.account().today(), words.messages());
        if (wrong.isEmpty()) {
            Hand hand = visitor.hand();
            long entry =
                    hand.decide(List.of(own.decision(relation, id, share.account().today(), hand)))
                            .getFirst();
            after.addFlashAttribute("said", words.messages().say("did.tell"));
            after.addFlashAttribute("undoAt", address(relation, id) + "/undo/" + entry);
        } else {
            after.addFlashAttribute("wrong", wrong);
            after.addFlashAttribute("typed", own.typed());
        }
        return "redirect:" + address(relation, id);
    }

    /** Takes back what its body told of this commitment, and nothing else. */
    @PostMapping("/carried/{relation}/{commitment}/undo/{position}")
    public String undo(
            @PathVariable Relation relation,
            @PathVariable FindingId commitment,
            @PathVariable long position,
            Visitor visitor,
            @ModelAttribute("words") Wording words,
            RedirectAttributes after) {
        Share share = share(relation, commitment, visitor, words);
        FindingId id = share.carried().getFirst().id();
        View view = visitor.carrying(share.body());
        if (!(view.entry(position).entry() instanceof Entry.Ruled ruled)
                || !(ruled.decision() instanceof Decision.Tell told)
                || !told.relation().equals(relation)
                || !told.commitment().equals(id)
                || !share.body().equals(told.body())) {
            throw new Trouble(Trouble.Kind.NO_SUCH_ENTRY, String.valueOf(position));
        }
        visitor.hand().undo(position);
        after.addFlashAttribute("said", words.messages().say("entries.undone"));
        return "redirect:" + address(relation, id);
    }

    private static String address(Relation relation, FindingId commitment) {
        return "/carried/" + relation + "/" + commitment;
    }

    /** The body of the visitor's that carries it. */
    private static Share share(
            Relation relation, FindingId commitment, Visitor visitor, Wording words) {
        Set<String> bodies = visitor.standing().bodies();
        for (String body : bodies) {
            View view = visitor.carrying(body);
            if (view.scope().admits(relation)) {
                Account account = Account.of(view, relation, words);
                Tracked tracked = account.standpoint().tracked(commitment);
                if (tracked != null
                        && tracked.assignments().stream()
                                .map(Assignment::body)
                                .anyMatch(body::equals)) {
                    return new Share(body, account, List.of(tracked));
                }
            }
        }
        throw new Trouble(Trouble.Kind.NO_SUCH_FINDING, commitment.brief());
    }
}
