package entente.desk.report;

import entente.desk.visit.Visitor;
import entente.domain.decision.Decision;
import entente.domain.relation.Filed;
import entente.domain.relation.FindingId;
import entente.words.Messages;
import entente.words.fields.Kind;
import entente.words.typed.Mistake;
import entente.words.typed.TroubleWords;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Findings corrected field by field, and added from words of the report. */
@Controller
public final class MendingPage {
    private final Showing showing;
    private final Mending mending;

    MendingPage(Showing showing, Mending mending) {
        this.showing = showing;
        this.mending = mending;
    }

    @GetMapping("/reports/{report}/findings/{finding}/edit")
    public String edit(
            @PathVariable String report,
            @PathVariable String finding,
            Visitor visitor,
            Model model) {
        Work work = Work.on(visitor, report);
        return mending.page(work, work.finding(finding), Wrong.NOTHING, model);
    }

    @PostMapping("/reports/{report}/findings/{finding}/correct")
    public ModelAndView correct(
            @PathVariable String report,
            @PathVariable String finding,
            @RequestParam MultiValueMap<String, String> sent,
            Visitor visitor,
            Model model,
            RedirectAttributes flash) {
        Work work = Work.on(visitor, report);
        Filed<?> filed = work.finding(finding);
        Messages messages = showing.messages(visitor);
        Map<String, String> changes = new FieldForm(work.report(), filed, messages).changes(sent);
        return mending.trying(
                work,
                filed,
                model,
                new Wrong("", "correct", changes),
                () -> {
                    if (changes.isEmpty()) {
                        flash.addFlashAttribute("said", messages.say("report.did.nothing"));
                    } else {
                        long entry = work.decide(work.drafting().correct(filed, changes));
                        flash.addFlashAttribute("said", messages.say("report.did.correct"));
                        flash.addFlashAttribute("undo", entry);
                    }
                    return "redirect:" + Address.of(work.id(), filed.id());
                });
    }

    @GetMapping("/reports/{report}/findings/new")
    public String blank(
            @PathVariable String report,
            @RequestParam(defaultValue = "") String quote,
            @RequestParam(defaultValue = "commitment") String kind,
            Visitor visitor,
            Model model) {
        Work work = Work.on(visitor, report);
        return adding(work, quote, kind, null, model);
    }

    @PostMapping("/reports/{report}/findings")
    public ModelAndView add(
            @PathVariable String report,
            @RequestParam(defaultValue = "") String quote,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "0") int before,
            Visitor visitor,
            Model model,
            RedirectAttributes flash) {
        Work work = Work.on(visitor, report);
        Messages messages = showing.messages(visitor);
        try {
            Set<FindingId> known = work.names();
            Decision decision =
                    work.drafting()
                            .add(
                                    kind(kind),
                                    quote,
                                    new Place(work.report().filed().text()).at(before),
                                    Map.of());
            long entry = work.decide(decision);
            flash.addFlashAttribute("said", messages.say("report.did.add"));
            flash.addFlashAttribute("undo", entry);
            Set<FindingId> added = new HashSet<>(Work.on(visitor, report).names());
            added.removeAll(known);
            return new ModelAndView(
                    "redirect:"
                            + added.stream()
                                    .findFirst()
                                    .map(name -> Address.of(work.id(), name))
                                    .orElse(Address.of(work.id())));
        } catch (Mistake mistake) {
            String wrong = new TroubleWords(messages).sentence(mistake);
            ModelAndView again =
                    new ModelAndView(adding(work, quote, kind, wrong, model), model.asMap());
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    private static String adding(
            Work work, String quote, String kind, @Nullable String wrong, Model model) {
        model.addAttribute("report", work.id().sha256());
        model.addAttribute("reportTitle", work.report().filed().filing().report().title());
        model.addAttribute("language", work.report().filed().filing().report().language());
        model.addAttribute("quote", quote);
        model.addAttribute("kind", kind);
        model.addAttribute("kinds", List.of(Kind.values()));
        model.addAttribute("wrong", wrong);
        return "add";
    }

    private static Kind kind(String typed) {
        return Stream.of(Kind.values())
                .filter(kind -> kind.word().equals(typed))
                .findFirst()
                .orElseThrow(
                        () ->
                                Mistake.given(
                                        "choice",
                                        typed,
                                        "kind",
                                        String.join(
                                                ", ",
                                                Stream.of(Kind.values())
                                                        .map(Kind::word)
                                                        .toList())));
    }
}
