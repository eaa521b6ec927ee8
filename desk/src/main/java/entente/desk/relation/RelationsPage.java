package entente.desk.relation;

import entente.desk.account.Addresses;
import entente.desk.visit.Visitor;
import entente.domain.follow.Timeliness;
import entente.domain.relation.Relation;
import entente.register.account.DueSession;
import entente.register.account.Overview;
import entente.words.Wording;
import entente.words.series.DueSessionWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** All relations that somebody reads, in figures. */
@Controller
public final class RelationsPage {
    /**
     * @param next the session that comes next, in words; empty where nothing tells
     */
    public record Row(Overview figures, String pair, String address, String next) {}

    @GetMapping("/relations")
    public String relations(Visitor visitor, @ModelAttribute("words") Wording words, Model model) {
        Map<Relation, Overview> overviews =
                visitor.view().overviews(null).stream()
                        .collect(Collectors.toMap(Overview::relation, each -> each));
        model.addAttribute(
                "rows",
                words.inOrder(overviews.keySet()).stream()
                        .map(overviews::get)
                        .map(each -> row(each, words))
                        .toList());
        return "relations";
    }

    private static Row row(Overview overview, Wording words) {
        var relation = overview.relation();
        return new Row(
                overview,
                words.relation(List.of(relation.first(), relation.second())),
                Addresses.of(relation),
                next(overview.next(), words));
    }

    /** The first that is still ahead; else the last that was due. */
    private static String next(List<DueSession> next, Wording words) {
        if (next.isEmpty()) {
            return "";
        }
        LocalDate today = LocalDate.now(java.time.ZoneOffset.UTC);
        DueSession first =
                next.stream()
                        .filter(due -> isAhead(due, today))
                        .findFirst()
                        .orElseGet(next::getLast);
        return new DueSessionWords(words).of(first, today);
    }

    private static boolean isAhead(DueSession due, LocalDate today) {
        LocalDate last = Timeliness.lastDay(due.window());
        return last != null && !last.isBefore(today);
    }
}
