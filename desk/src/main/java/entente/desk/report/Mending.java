package entente.desk.report;

import entente.desk.site.Sentences;
import entente.domain.relation.Filed;
import entente.domain.relation.Review;
import entente.words.Messages;
import entente.words.Plain;
import entente.words.decide.UnderReview;
import entente.words.fields.Glosses;
import entente.words.fields.Kind;
import entente.words.typed.Mistake;
import entente.words.typed.TroubleWords;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a finding is mended: its fields, its parts, what it is one with. */
@Component
final class Mending {
    private final Sentences sentences;

    Mending(Sentences sentences) {
        this.sentences = sentences;
    }

    /** Another finding with which one may be merged. */
    public record Other(String name, String local, String quote) {}

    String page(Work work, Filed<?> finding, Wrong wrong, Model model) {
        Messages messages = messages(work);
        model.addAttribute("report", work.id().sha256());
        model.addAttribute("reportTitle", work.report().filed().filing().report().title());
        model.addAttribute("language", work.report().filed().filing().report().language());
        model.addAttribute("finding", finding.id().value());
        model.addAttribute("kind", Kind.of(finding.finding()).word());
        model.addAttribute("quote", quote(finding));
        model.addAttribute(
                "fields", new FieldForm(work.report(), finding, messages).fields(wrong.typed()));
        model.addAttribute("others", others(work, finding));
        model.addAttribute("elsewhere", Elsewhere.like(work, finding));
        model.addAttribute("wrong", wrong);
        return "mend";
    }

    /** Does it, or shows the page again with what is wrong and what was typed. */
    ModelAndView trying(
            Work work, Filed<?> finding, Model model, Wrong attempt, Supplier<String> doing) {
        try {
            return new ModelAndView(doing.get());
        } catch (Mistake mistake) {
            Wrong wrong = attempt.saying(sentence(mistake, messages(work)));
            ModelAndView again = new ModelAndView(page(work, finding, wrong, model), model.asMap());
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    /** What is wrong, with the field called as its form calls it. */
    private static String sentence(Mistake mistake, Messages messages) {
        Glosses glosses = new Glosses(messages);
        String[] details =
                mistake.details().stream()
                        .map(each -> messages.has("field." + each) ? glosses.field(each) : each)
                        .toArray(String[]::new);
        return new TroubleWords(messages)
                .sentence(
                        Mistake.given(bare(mistake.key()), details)
                                .advising(bare(mistake.advice())));
    }

    private static String bare(String key) {
        return key.substring("mistake.".length());
    }

    private Messages messages(Work work) {
        return sentences.in(work.visitor().language()).messages();
    }

    private static List<Other> others(Work work, Filed<?> finding) {
        return work.report().filed().filing().findings().stream()
                .filter(each -> each.finding().getClass() == finding.finding().getClass())
                .filter(each -> !each.id().equals(finding.id()))
                .filter(each -> each.review() != Review.REJECTED)
                .<Other>map(
                        each ->
                                new Other(
                                        each.id().value(),
                                        UnderReview.local(each.finding()),
                                        quote(each)))
                .toList();
    }

    /** Its fullest words on one line. */
    static String quote(Filed<?> finding) {
        var evidence = finding.finding().evidence();
        return evidence.isEmpty() ? "" : Plain.line(evidence.getFirst().quote());
    }
}
