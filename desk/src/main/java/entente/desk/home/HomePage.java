package entente.desk.home;

import entente.desk.right.Right;
import entente.desk.upcoming.Dues;
import entente.desk.visit.Visitor;
import entente.register.View;
import entente.register.account.Due;
import entente.register.account.DueQuestion;
import entente.register.account.FiledReport;
import entente.register.account.Overview;
import entente.words.Wording;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What an officer looks at in the morning. */
@Controller
public final class HomePage {
    private static final int AHEAD = 120;
    private static final int LISTED = 8;
    private static final int RELATIONS = 12;

    @GetMapping("/")
    public String home(Visitor visitor, @ModelAttribute("words") Wording words, Model model) {
        if (!visitor.standing().may(Right.READER)) {
            return visitor.standing().may(Right.BODY) ? "redirect:/carried" : "redirect:/settings";
        }
        View view = visitor.view();
        DueQuestion question = new DueQuestion(null, AHEAD, null, null, LISTED);
        Due due = view.due(question);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        List<Overview> overviews = view.overviews(null);
        model.addAttribute("due", due);
        model.addAttribute("sessions", view.due(question, today.minusYears(1)).sessions());
        model.addAttribute("dues", new Dues(words, today, view.bodies()));
        model.addAttribute("figures", Figures.of(overviews));
        model.addAttribute("relations", busiest(overviews));
        model.addAttribute("more", Math.max(0, overviews.size() - RELATIONS));
        model.addAttribute("newest", reports(view));
        if (visitor.standing().may(Right.OFFICER)) {
            View own = visitor.view(Right.OFFICER);
            model.addAttribute("pending", own.pendingFindings());
        }
        return "home";
    }

    private static List<Overview> busiest(List<Overview> overviews) {
        return overviews.stream()
                .sorted(
                        Comparator.comparingLong(Overview::pastDue)
                                .reversed()
                                .thenComparing(Overview::relation))
                .limit(RELATIONS)
                .toList();
    }

    private static List<FiledReport> reports(View view) {
        return view.newest(LISTED).stream().map(view::report).toList();
    }
}
