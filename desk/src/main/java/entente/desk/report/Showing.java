package entente.desk.report;

import entente.desk.right.Right;
import entente.desk.site.Sentences;
import entente.desk.visit.Visitor;
import entente.domain.relation.FindingId;
import entente.domain.relation.ReportId;
import entente.dossier.page.Leaf;
import entente.register.account.Waiting;
import entente.words.Messages;
import entente.words.decide.UnderReview;
import entente.words.fields.Kind;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts a report on its page, with what the visitor may do there. */
@Component
final class Showing {
    /** So many reports that wait are looked at for one that is another. */
    private static final int AHEAD = 2;

    private final Sentences sentences;

    Showing(Sentences sentences) {
        this.sentences = sentences;
    }

    Messages messages(Visitor visitor) {
        return sentences.in(visitor.language()).messages();
    }

    ReportSheet sheet(Visitor visitor, ReportId report) {
        return new Drawing(visitor.view().report(report), mine(visitor, report), messages(visitor))
                .sheet();
    }

    String page(Visitor visitor, ReportId report, Model model) {
        ReportSheet sheet = sheet(visitor, report);
        model.addAttribute("sheet", sheet);
        model.addAttribute("signs", Leaf.signs());
        model.addAttribute("kinds", Kind.values());
        if (sheet.officer() && sheet.waiting() == 0) {
            model.addAttribute("next", next(visitor, report));
        }
        return "report";
    }

    private @Nullable Waiting next(Visitor visitor, ReportId here) {
        return visitor.view(Right.OFFICER).waiting(-1, AHEAD).stream()
                .filter(waiting -> !Objects.equals(waiting.report(), here))
                .findFirst()
                .orElse(null);
    }

    /** The findings on which the visitor may decide. */
    private static Set<FindingId> mine(Visitor visitor, ReportId report) {
        if (!visitor.standing().may(Right.OFFICER)) {
            return Set.of();
        }
        var own = visitor.view(Right.OFFICER);
        boolean told =
                own.scope().isAll()
                        || visitor.view().report(report).relations().stream()
                                .anyMatch(own.scope()::admits);
        return told ? new Work(visitor, new UnderReview(own.report(report))).names() : Set.of();
    }
}
