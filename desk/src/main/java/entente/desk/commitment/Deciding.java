package entente.desk.commitment;

import entente.desk.account.Account;
import entente.desk.account.Addresses;
import entente.desk.account.Choice;
import entente.desk.right.Right;
import entente.desk.visit.Visitor;
import entente.domain.body.Body;
import entente.domain.decision.Decision;
import entente.domain.relation.FindingId;
import entente.domain.relation.Relation;
import entente.register.Trouble;
import entente.register.View;
import entente.words.Wording;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What officers decide on a commitment: who carries it, what kept it and what did not. */
@Controller
public final class Deciding {
    @PostMapping("/relations/{relation}/commitments/{commitment}/assign")
    public String assign(
            @PathVariable Relation relation,
            @PathVariable FindingId commitment,
            @RequestParam(name = "body", required = false) @Nullable List<String> bodies,
            @RequestParam(defaultValue = "") String lead,
            Visitor visitor,
            @ModelAttribute("words") Wording words,
            RedirectAttributes after) {
        View view = visitor.view(Right.OFFICER);
        FindingId id = Account.of(view, relation, words).tracked(commitment).id();
        Set<String> carriers = new LinkedHashSet<>();
        String leading = lead.isEmpty() ? null : carrier(view, relation, lead);
        if (leading != null) {
            carriers.add(leading);
        }
        if (bodies != null) {
            bodies.forEach(body -> carriers.add(carrier(view, relation, body)));
        }
        write(
                new Decision.Assign(relation, id, List.copyOf(carriers), leading),
                carriers.isEmpty() ? "did.assign.none" : "did.assign",
                visitor,
                words,
                after);
        return "redirect:" + Addresses.of(relation, id);
    }

    @PostMapping("/relations/{relation}/commitments/{commitment}/confirm")
    public String confirm(
            @PathVariable Relation relation,
            @PathVariable FindingId commitment,
            @RequestParam String keeper,
            @RequestParam(defaultValue = "") String next,
            @RequestParam(defaultValue = "") String all,
            Visitor visitor,
            @ModelAttribute("words") Wording words,
            RedirectAttributes after) {
        FindingId id = checked(relation, commitment, keeper, visitor, words);
        write(new Decision.Confirm(relation, id, keeper), "did.confirm", visitor, words, after);
        return "redirect:" + back(relation, id, next, all);
    }

    @PostMapping("/relations/{relation}/commitments/{commitment}/dismiss")
    public String dismiss(
            @PathVariable Relation relation,
            @PathVariable FindingId commitment,
            @RequestParam String keeper,
            @RequestParam String reason,
            @RequestParam(defaultValue = "") String next,
            @RequestParam(defaultValue = "") String all,
            Visitor visitor,
            @ModelAttribute("words") Wording words,
            RedirectAttributes after) {
        FindingId id = checked(relation, commitment, keeper, visitor, words);
        String why = reason.isBlank() ? words.messages().say("keeping.reason.usual") : reason;
        write(
                new Decision.Dismiss(relation, id, keeper, why.strip()),
                "did.dismiss",
                visitor,
                words,
                after);
        return "redirect:" + back(relation, id, next, all);
    }

    /** The commitment's name, where the account knows of such a keeper. */
    private static FindingId checked(
            Relation relation,
            FindingId commitment,
            String keeper,
            Visitor visitor,
            Wording words) {
        var tracked = Account.of(visitor.view(Right.OFFICER), relation, words).tracked(commitment);
        if (tracked.fulfilments().stream().noneMatch(each -> each.keeper().id().equals(keeper))) {
            throw new Trouble(Trouble.Kind.NO_SUCH_FINDING, keeper);
        }
        return tracked.id();
    }

    private static String carrier(View view, Relation relation, String id) {
        return view.bodies().stream()
                .filter(body -> body.id().equals(id) && relation.has(body.party()))
                .map(Body::id)
                .findFirst()
                .orElseThrow(() -> new Trouble(Trouble.Kind.NO_SUCH_BODY, id));
    }

    private static void write(
            Decision decision,
            String sentence,
            Visitor visitor,
            Wording words,
            RedirectAttributes after) {
        long entry = visitor.hand().decide(List.of(decision)).getFirst();
        after.addFlashAttribute("said", words.messages().say(sentence));
        after.addFlashAttribute("undo", entry);
    }

    /** To the list of suggestions where it was decided there, at the place of the next. */
    private static String back(Relation relation, FindingId commitment, String next, String all) {
        return next.matches("s-[0-9a-z-]{1,40}|top")
                ? "/follow?relation=" + (all.isEmpty() ? relation : Choice.ALL) + "#" + next
                : Addresses.of(relation, commitment);
    }
}
