package entente.desk.upcoming;

import entente.desk.account.Pages;
import entente.desk.visit.Visitor;
import entente.domain.When;
import entente.register.View;
import entente.register.account.Due;
import entente.register.account.DueCommitment;
import entente.register.account.DueSession;
import entente.words.Wording;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What is past due and what falls due, in all relations that somebody reads. */
@Controller
public final class DuePage {
    private static final int SESSIONS = 30;

    @GetMapping("/due")
    public String due(
            DueFilter filter,
            Visitor visitor,
            @ModelAttribute("words") Wording words,
            Model model) {
        View view = visitor.view();
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        Due due = view.due(filter.question(filter.number() * Pages.SIZE));
        Pages pages =
                Pages.of(
                        filter.number(),
                        Pages.SIZE,
                        due.pastDue() + due.ahead(),
                        filter.address("/due") + "&page=");
        List<DueCommitment> shown = pages.cut(due.commitments());
        model.addAttribute("filter", filter);
        model.addAttribute("due", due);
        model.addAttribute("past", shown.stream().filter(Dues::isPast).toList());
        model.addAttribute("falling", shown.stream().filter(each -> !Dues.isPast(each)).toList());
        model.addAttribute("sessions", sessions(view, filter, SESSIONS));
        model.addAttribute("until", words.date(When.on(today.plusDays(filter.ahead()))));
        model.addAttribute("pages", pages);
        model.addAttribute("dues", new Dues(words, today, view.bodies()));
        model.addAttribute("relations", view.relations());
        model.addAttribute("bodies", view.loads());
        model.addAttribute("query", filter.address(""));
        return "due";
    }

    /** With those that should have been held in the year that is past. */
    static List<DueSession> sessions(View view, DueFilter filter, int most) {
        return view.due(filter.question(most), LocalDate.now(ZoneOffset.UTC).minusYears(1))
                .sessions();
    }
}
