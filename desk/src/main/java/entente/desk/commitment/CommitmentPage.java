package entente.desk.commitment;

import entente.desk.account.Account;
import entente.desk.download.Download;
import entente.desk.right.Right;
import entente.desk.visit.Visitor;
import entente.domain.body.Body;
import entente.domain.follow.Tracked;
import entente.domain.relation.FindingId;
import entente.domain.relation.Relation;
import entente.domain.relation.ReportId;
import entente.register.Trouble;
import entente.register.View;
import entente.words.Wording;
import entente.words.follow.LoggedWords;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** One commitment with all that bears on it, and for officers what they can do. */
@Controller
public final class CommitmentPage {
    @GetMapping("/relations/{relation}/commitments/{commitment}")
    public String commitment(
            @PathVariable Relation relation,
            @PathVariable FindingId commitment,
            Visitor visitor,
            @ModelAttribute("words") Wording words,
            Model model) {
        View view = visitor.view();
        Account account = Account.of(view, relation, words);
        Tracked tracked = account.tracked(commitment);
        model.addAttribute("account", account);
        model.addAttribute("tracked", tracked);
        model.addAttribute("sayings", Sentence.of(tracked, view));
        model.addAttribute("log", log(account, tracked, view));
        model.addAttribute("planned", account.standpoint().session(tracked.session()));
        boolean officer = visitor.standing().may(Right.OFFICER, relation);
        model.addAttribute("officer", officer);
        if (officer) {
            model.addAttribute("bodies", bodies(relation, view));
        }
        return "commitment";
    }

    /** A document that was given as evidence of progress. */
    @GetMapping("/relations/{relation}/commitments/{commitment}/documents/{document}")
    public ResponseEntity<byte[]> document(
            @PathVariable Relation relation,
            @PathVariable FindingId commitment,
            @PathVariable ReportId document,
            Visitor visitor) {
        byte[] bytes =
                visitor.view()
                        .evidence(relation, commitment, document)
                        .orElseThrow(
                                () -> new Trouble(Trouble.Kind.NO_SUCH_REPORT, document.brief()));
        return Download.of("entente-" + document.brief(), bytes);
    }

    private static List<String> log(Account account, Tracked tracked, View view) {
        LoggedWords words =
                new LoggedWords(
                        account.words().messages(),
                        account.chronicle().zone(),
                        account.promises()::body);
        return view.history(tracked.id()).stream().map(words::of).toList();
    }

    /** Those that can carry something of the relation: of either side. */
    private static List<Body> bodies(Relation relation, View view) {
        return view.bodies().stream().filter(body -> relation.has(body.party())).toList();
    }
}
