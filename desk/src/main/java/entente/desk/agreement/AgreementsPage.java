package entente.desk.agreement;

import entente.desk.account.Account;
import entente.desk.account.Choice;
import entente.desk.visit.Visitor;
import entente.domain.Agreement;
import entente.domain.When;
import entente.domain.follow.Timeliness;
import entente.domain.follow.Tracked;
import entente.domain.relation.Filed;
import entente.register.View;
import entente.words.Wording;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** A relation's agreements, with what expires first. */
@Controller
public final class AgreementsPage {
    /**
     * @param state in-force, expires, expired, ahead or unsaid
     * @param ends the day by which rows are sorted
     * @param promises commitments to carry it out
     */
    public record Row(
            Filed<Agreement> filed, String state, LocalDate ends, List<Tracked> promises) {}

    /** Of one relation. */
    public record Part(Account account, List<Row> rows) {}

    @GetMapping("/agreements")
    public String agreements(
            @RequestParam(required = false) @Nullable String relation,
            @RequestParam(defaultValue = "1") int page,
            Visitor visitor,
            @ModelAttribute("words") Wording words,
            Model model) {
        View view = visitor.view();
        Choice choice = Choice.of(view, relation, page, "/agreements");
        model.addAttribute("choice", choice);
        model.addAttribute(
                "parts",
                choice.shown().stream()
                        .map(each -> Account.of(view, each, words))
                        .map(account -> new Part(account, rows(account)))
                        .toList());
        return "agreements";
    }

    /** What ends within a year first, then what runs, then the others. */
    private static List<Row> rows(Account account) {
        List<String> order = List.of("expires", "in-force", "ahead", "unsaid", "expired");
        return account.chronicle().agreements().stream()
                .map(filed -> row(filed, account))
                .sorted(
                        Comparator.comparing((Row row) -> order.indexOf(row.state()))
                                .thenComparing(Row::ends))
                .toList();
    }

    private static Row row(Filed<Agreement> filed, Account account) {
        When period = filed.finding().period().when();
        return new Row(
                filed,
                state(period, account.today()),
                Objects.requireNonNullElse(Timeliness.lastDay(period), LocalDate.MAX),
                account.chronicle().tracked().stream()
                        .filter(tracked -> filed.id().equals(tracked.agreement()))
                        .toList());
    }

    static String state(When period, LocalDate today) {
        LocalDate last = Timeliness.lastDay(period);
        if (last == null) {
            return "unsaid";
        }
        if (last.isBefore(today)) {
            return "expired";
        }
        if (period instanceof When.Within(var from, _) && from.isAfter(today)) {
            return "ahead";
        }
        return last.isBefore(today.plusYears(1)) ? "expires" : "in-force";
    }
}
