package entente.desk.commitment;

import entente.desk.account.Account;
import entente.desk.account.Addresses;
import entente.desk.right.Right;
import entente.desk.visit.Visitor;
import entente.domain.relation.FindingId;
import entente.domain.relation.Relation;
import entente.register.Hand;
import entente.register.Trouble;
import entente.register.View;
import entente.words.Wording;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Progress that an officer tells, for a body or for the desk. */
@Controller
public final class Progress {
    @PostMapping("/relations/{relation}/commitments/{commitment}/progress")
    public String tell(
            @PathVariable Relation relation,
            @PathVariable FindingId commitment,
            Telling telling,
            Visitor visitor,
            @ModelAttribute("words") Wording words,
            RedirectAttributes after) {
        View view = visitor.view(Right.OFFICER);
        Account account = Account.of(view, relation, words);
        FindingId id = account.tracked(commitment).id();
        check(telling, view, relation);
        String wrong = telling.wrong(account.today(), words.messages());
        if (!wrong.isEmpty()) {
            after.addFlashAttribute("wrong", wrong);
            after.addFlashAttribute("typed", telling.typed());
            return "redirect:" + Addresses.of(relation, id) + "#progress";
        }
        Hand hand = visitor.hand();
        long entry =
                hand.decide(List.of(telling.decision(relation, id, account.today(), hand)))
                        .getFirst();
        after.addFlashAttribute("said", words.messages().say("did.tell"));
        after.addFlashAttribute("undo", entry);
        return "redirect:" + Addresses.of(relation, id);
    }

    private static void check(Telling telling, View view, Relation relation) {
        String body = telling.body();
        if (body != null
                && !body.isEmpty()
                && view.bodies().stream()
                        .noneMatch(each -> each.id().equals(body) && relation.has(each.party()))) {
            throw new Trouble(Trouble.Kind.NO_SUCH_BODY, body);
        }
    }
}
