package entente.desk.token;

import entente.desk.right.Right;
import entente.desk.site.Sentences;
import entente.desk.visit.Visitor;
import entente.domain.relation.Relation;
import entente.words.typed.Mistake;
import entente.words.typed.TroubleWords;
import entente.words.typed.Typed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Making and ending one's own tokens; they stand among the settings. */
@Controller
public final class TokenForm {
    private static final int LABEL = 80;
    private static final int DAYS = 366;
    private static final String SETTINGS = "redirect:/settings#tokens";

    private final Tokens tokens;
    private final Sentences sentences;
    private final Clock clock;

    TokenForm(Tokens tokens, Sentences sentences, Clock clock) {
        this.sentences = sentences;
        this.tokens = tokens;
        this.clock = clock;
    }

    @PostMapping("/settings/tokens")
    public String make(
            Visitor visitor,
            @RequestParam String label,
            @RequestParam String right,
            @RequestParam(required = false) @Nullable String relation,
            @RequestParam String until,
            RedirectAttributes flash) {
        try {
            flash.addFlashAttribute("secret", secret(visitor, label, right, relation, until));
        } catch (Mistake mistake) {
            TroubleWords words = new TroubleWords(sentences.in(visitor.language()).messages());
            flash.addFlashAttribute("wrong", words.sentence(mistake));
        }
        return SETTINGS;
    }

    private String secret(
            Visitor visitor, String label, String right, @Nullable String relation, String until) {
        String called = Typed.words("label", label);
        Right most = right(right);
        Relation only = relation == null || relation.isBlank() ? null : Typed.relation(relation);
        boolean may =
                only == null ? visitor.standing().may(most) : visitor.standing().may(most, only);
        if (!may) {
            throw Mistake.typed("relation", only == null ? right : only.toString());
        }
        return tokens.make(
                visitor.user().id(),
                called.substring(0, Math.min(LABEL, called.length())),
                most,
                only,
                end(Typed.date("until", until)));
    }

    @PostMapping("/settings/tokens/{token}/end")
    public String end(Visitor visitor, @PathVariable long token) {
        tokens.end(visitor.user().id(), token);
        return SETTINGS;
    }

    private static Right right(String typed) {
        return Tokens.RIGHTS.stream()
                .filter(right -> right.word().equals(typed))
                .findFirst()
                .orElseThrow(
                        () ->
                                Mistake.typed(
                                        "choice",
                                        typed,
                                        "right",
                                        "reader, officer, administrator"));
    }

    /** The end of the day, and no later than in a year. */
    private Instant end(LocalDate day) {
        LocalDate last = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(DAYS);
        return (day.isAfter(last) ? last : day)
                .plusDays(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }
}
