package entente.desk.paper;

import entente.desk.account.Account;
import entente.desk.download.Download;
import entente.desk.right.Right;
import entente.desk.visit.Visitor;
import entente.domain.relation.Relation;
import entente.dossier.papers.Papers;
import entente.register.Trouble;
import entente.register.View;
import entente.words.Language;
import entente.words.Wording;
import entente.words.series.Upcoming;
import entente.words.series.UpcomingTyped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The papers of a session to come as files. Each is made whole before its first byte leaves; what
 * one side keeps to itself has an address of its own, because it asks for another right.
 */
@Controller
public final class PapersPage {
    /** A book of a large relation takes a hundred megabytes for a second: the others wait. */
    private static final int AT_ONCE = 2;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    @GetMapping("/relations/{relation}/papers")
    public String papers(
            @PathVariable Relation relation,
            @RequestParam(required = false) @Nullable String session,
            Visitor visitor,
            @ModelAttribute("words") Wording words,
            Model model) {
        Account account = Account.of(visitor.view(), relation, words);
        UpcomingTyped upcoming = new UpcomingTyped(account.standpoint());
        if (session != null && !session.isEmpty()) {
            called(session, upcoming, relation);
        }
        List<Preparable> preparable =
                upcoming.all().stream().map(each -> Preparable.of(each, account)).toList();
        model.addAttribute("account", account);
        model.addAttribute("preparable", preparable);
        model.addAttribute("chosen", session);
        model.addAttribute("officer", visitor.standing().may(Right.OFFICER, relation));
        return "papers";
    }

    @GetMapping("/relations/{relation}/papers/file")
    public ResponseEntity<byte[]> file(
            @PathVariable Relation relation,
            Wish wish,
            Visitor visitor,
            @ModelAttribute("words") Wording words) {
        return made(visitor.view(), relation, wish, words, false);
    }

    /** With who carries what, and what bodies reported. */
    @GetMapping("/relations/{relation}/papers/private")
    public ResponseEntity<byte[]> withPrivate(
            @PathVariable Relation relation,
            Wish wish,
            Visitor visitor,
            @ModelAttribute("words") Wording words) {
        return made(visitor.view(Right.OFFICER), relation, wish, words, true);
    }

    private ResponseEntity<byte[]> made(
            View view, Relation relation, Wish wish, Wording words, boolean withPrivate) {
        Account account = Account.of(view, relation, words);
        Upcoming upcoming =
                called(wish.called(), new UpcomingTyped(account.standpoint()), relation);
        Papers papers =
                new Papers(
                        account.standpoint(),
                        wish.order(upcoming, relation, withPrivate),
                        report -> view.report(report).text());
        Language language = wish.in(words.messages().language());
        turns.acquireUninterruptibly();
        try {
            Map.Entry<String, byte[]> file = papers.file(wish.paper(), language, wish.writtenAs());
            return Download.of(file.getKey(), file.getValue());
        } finally {
            turns.release();
        }
    }

    private static Upcoming called(String id, UpcomingTyped upcoming, Relation relation) {
        return upcoming.named(id)
                .orElseThrow(
                        () -> new Trouble(Trouble.Kind.NO_SUCH_SESSION, id, relation.toString()));
    }
}
