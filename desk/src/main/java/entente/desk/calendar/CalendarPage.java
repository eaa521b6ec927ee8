package entente.desk.calendar;

import entente.desk.account.Choice;
import entente.desk.right.Right;
import entente.desk.upcoming.Dues;
import entente.desk.visit.Visitor;
import entente.domain.relation.Relation;
import entente.register.Trouble;
import entente.register.View;
import entente.register.account.Due;
import entente.register.account.DueQuestion;
import entente.words.Wording;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The months ahead, and secret addresses for calendar programs. */
@Controller
public final class CalendarPage {
    private static final int MOST = 200;
    private static final int MOST_MONTHS = 36;

    private final Feeds feeds;

    CalendarPage(Feeds feeds) {
        this.feeds = feeds;
    }

    @GetMapping("/calendar")
    public String calendar(
            @RequestParam(required = false) @Nullable String relation,
            @RequestParam(defaultValue = "12") int months,
            Visitor visitor,
            @ModelAttribute("words") Wording words,
            Model model) {
        View view = visitor.view();
        int ahead = Math.clamp(months, 1, MOST_MONTHS);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        LocalDate first = today.withDayOfMonth(1);
        int days = (int) ChronoUnit.DAYS.between(today, first.plusMonths(ahead)) - 1;
        Relation only = relation == null || relation.isEmpty() ? null : Choice.named(relation);
        Due due = view.due(new DueQuestion(null, Math.max(0, days), only, null, MOST), first);
        Dues dues = new Dues(words, today, view.bodies());
        model.addAttribute("months", Month.of(due, dues, words, YearMonth.from(today)));
        model.addAttribute(
                "full", Math.max(due.commitments().size(), due.sessions().size()) >= MOST);
        model.addAttribute("ahead", ahead);
        model.addAttribute("only", only);
        model.addAttribute("relations", view.relations());
        model.addAttribute("feeds", feeds.of(visitor.user().id()));
        return "calendar";
    }

    /** A new secret address; it is told on the next page and never again. */
    @PostMapping("/calendar/feeds")
    public String make(@RequestParam Relation relation, Visitor visitor, RedirectAttributes after) {
        if (!visitor.standing().may(Right.READER, relation)) {
            throw new Trouble(Trouble.Kind.NO_SUCH_RELATION, relation.toString());
        }
        visitor.view().chronicle(relation);
        String secret = feeds.make(visitor.user().id(), relation);
        after.addFlashAttribute(
                "secret",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/feeds/" + secret)
                        .toUriString());
        return "redirect:/calendar#feeds";
    }

    @PostMapping("/calendar/feeds/{feed}/end")
    public String end(
            @PathVariable String feed,
            Visitor visitor,
            @ModelAttribute("words") Wording words,
            RedirectAttributes after) {
        if (feeds.end(visitor.user().id(), feed)) {
            after.addFlashAttribute("said", words.messages().say("agenda.feeds.ended"));
        }
        return "redirect:/calendar";
    }
}
