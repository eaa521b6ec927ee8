package entente.desk.report;

import entente.desk.right.Right;
import entente.desk.visit.Visitor;
import entente.domain.decision.Decision;
import entente.domain.relation.Concern;
import entente.domain.relation.Filed;
import entente.domain.relation.FindingId;
import entente.domain.relation.Relation;
import entente.words.decide.Drafting;
import entente.words.decide.Merging;
import entente.words.typed.Mistake;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Decisions on a report's findings. Each leads back to the page, to what waits next; what cannot be
 * done is told there, with what was typed.
 */
@Controller
public final class DecidingPage {
    /** A name as it stands in addresses, so that one can be pasted. */
    private static final Pattern NAME = Pattern.compile("[a-z]-[0-9a-z]{13}");

    private final Showing showing;
    private final Mending mending;

    DecidingPage(Showing showing, Mending mending) {
        this.showing = showing;
        this.mending = mending;
    }

    @PostMapping("/reports/{report}/accept")
    public String acceptAll(
            @PathVariable String report, Visitor visitor, RedirectAttributes flash) {
        Work work = Work.on(visitor, report);
        List<FindingId> rest = work.report().pending().stream().<FindingId>map(Filed::id).toList();
        if (!rest.isEmpty()) {
            long entry = work.decide(work.drafting().accept(rest));
            said(visitor, flash, entry, "accept-all", String.valueOf(rest.size()));
        }
        return "redirect:" + Address.of(work.id());
    }

    @PostMapping("/reports/{report}/findings/{finding}/accept")
    public String accept(
            @PathVariable String report,
            @PathVariable String finding,
            Visitor visitor,
            RedirectAttributes flash) {
        Work work = Work.on(visitor, report);
        Filed<?> filed = work.finding(finding);
        said(visitor, flash, work.decide(work.drafting().accept(List.of(filed.id()))), "accept");
        return onward(work, finding);
    }

    @PostMapping("/reports/{report}/findings/{finding}/reject")
    public ModelAndView reject(
            @PathVariable String report,
            @PathVariable String finding,
            @RequestParam(defaultValue = "") String reason,
            Visitor visitor,
            Model model,
            RedirectAttributes flash) {
        Work work = Work.on(visitor, report);
        Filed<?> filed = work.finding(finding);
        return mending.trying(
                work,
                filed,
                model,
                new Wrong("", "reject", Map.of("reason", reason)),
                () -> {
                    Decision decision = work.drafting().reject(filed, reason);
                    said(visitor, flash, work.decide(decision), "reject");
                    return onward(work, finding);
                });
    }

    @PostMapping("/reports/{report}/findings/{finding}/split")
    public ModelAndView split(
            @PathVariable String report,
            @PathVariable String finding,
            @RequestParam(defaultValue = "") String pieces,
            Visitor visitor,
            Model model,
            RedirectAttributes flash) {
        Work work = Work.on(visitor, report);
        Filed<?> filed = work.finding(finding);
        return mending.trying(
                work,
                filed,
                model,
                new Wrong("", "split", Map.of("pieces", pieces)),
                () -> {
                    Decision decision = work.drafting().split(filed, pieces(pieces));
                    said(visitor, flash, work.decide(decision), "split");
                    return onward(work, finding);
                });
    }

    /** A line each. */
    private static List<Drafting.Piece> pieces(String typed) {
        return typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> new Drafting.Piece(line, Map.of()))
                .toList();
    }

    @PostMapping("/reports/{report}/findings/{finding}/merge")
    public ModelAndView merge(
            @PathVariable String report,
            @PathVariable String finding,
            @RequestParam(defaultValue = "") String with,
            @RequestParam(defaultValue = "") String named,
            Visitor visitor,
            Model model,
            RedirectAttributes flash) {
        Work work = Work.on(visitor, report);
        Filed<?> filed = work.finding(finding);
        return mending.trying(
                work,
                filed,
                model,
                new Wrong("", "merge", Map.of("with", with, "named", named)),
                () -> {
                    Decision decision = merged(work, filed, named.isBlank() ? with : named);
                    said(visitor, flash, work.decide(decision), "merge");
                    return "redirect:" + Address.of(work.id(), filed.id());
                });
    }

    private static Decision merged(Work work, Filed<?> finding, String typed) {
        if (typed.isBlank()) {
            throw Mistake.given("merge.none");
        }
        Matcher name = NAME.matcher(typed);
        String other = name.find() ? name.group() : typed.strip();
        for (Relation relation : work.report().filed().relations()) {
            List<FindingId> told =
                    Concern.about(relation, work.report().filed().filing()).findings().stream()
                            .<FindingId>map(Filed::id)
                            .toList();
            if (FindingId.isFormed(other)
                    && told.contains(finding.id())
                    && told.contains(new FindingId(other))) {
                return Merging.merge(finding.id(), new FindingId(other), relation);
            }
        }
        return Merging.of(work.report(), finding, other, work.visitor().view(Right.OFFICER)::find);
    }

    /** To what waits next. */
    private String onward(Work work, String finding) {
        String next = showing.sheet(work.visitor(), work.id()).nextAfter(finding);
        return "redirect:" + Address.of(work.id()) + "#" + (next == null ? "progress" : next);
    }

    private void said(
            Visitor visitor, RedirectAttributes flash, long entry, String doing, String... more) {
        flash.addFlashAttribute("said", showing.messages(visitor).say("report.did." + doing, more));
        flash.addFlashAttribute("undo", entry);
    }
}
