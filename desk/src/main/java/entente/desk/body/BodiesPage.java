package entente.desk.body;

import entente.desk.right.Right;
import entente.desk.visit.Visitor;
import entente.domain.Party;
import entente.domain.Word;
import entente.domain.body.Body;
import entente.domain.body.BodyKind;
import entente.domain.decision.Decision;
import entente.register.View;
import entente.register.account.Load;
import entente.words.Plain;
import entente.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The bodies that are known, with what each carries in figures. */
@Controller
public final class BodiesPage {
    /**
     * @param load null for one that carries nothing
     */
    public record Row(Body body, String name, String party, @Nullable Load load) {}

    @GetMapping("/bodies")
    public String bodies(Visitor visitor, @ModelAttribute("words") Wording words, Model model) {
        View view = visitor.view();
        Map<String, Load> loads =
                view.loads().stream().collect(Collectors.toMap(Load::body, Function.identity()));
        List<Row> carrying = new ArrayList<>();
        List<Row> others = new ArrayList<>();
        for (Body body : view.bodies()) {
            Load load = loads.get(body.id());
            (load == null ? others : carrying).add(row(body, load, words));
        }
        model.addAttribute("carrying", carrying);
        model.addAttribute("others", others);
        model.addAttribute("kinds", BodyKind.values());
        model.addAttribute("officer", visitor.standing().may(Right.OFFICER));
        return "bodies";
    }

    private static Row row(Body body, @Nullable Load load, Wording words) {
        return new Row(
                body,
                Plain.line(body.name(words.messages().language().tag())),
                words.party(body.party()),
                load);
    }

    /** Makes a body known; of one that is known already, its names are changed. */
    @PostMapping("/bodies")
    public String define(
            @RequestParam String id,
            @RequestParam String party,
            @RequestParam String kind,
            @RequestParam Map<String, String> all,
            Visitor visitor,
            @ModelAttribute("words") Wording words,
            RedirectAttributes after) {
        try {
            Body body = body(id.strip().toLowerCase(Locale.ROOT), party, kind, all);
            long entry = visitor.hand().decide(List.of(new Decision.Define(body))).getFirst();
            after.addFlashAttribute("said", words.messages().say("did.define"));
            after.addFlashAttribute("undo", entry);
        } catch (IllegalArgumentException _) {
            after.addFlashAttribute("wrong", words.messages().say("bodies.wrong", Plain.line(id)));
            after.addFlashAttribute("typed", all);
        }
        return "redirect:/bodies#add";
    }

    private static Body body(String id, String party, String kind, Map<String, String> all) {
        Party of = new Party(party.strip().toUpperCase(Locale.ROOT));
        if (!id.startsWith(of.code().toLowerCase(Locale.ROOT) + "-")) {
            throw new IllegalArgumentException(
                    "The body (%s) is not named after its country. Maybe it should begin with %s-."
                            .formatted(id, of.code().toLowerCase(Locale.ROOT)));
        }
        Map<String, String> names = new TreeMap<>();
        for (String language : List.of("vi", "lo", "en")) {
            String name = all.getOrDefault("name-" + language, "").strip();
            if (!name.isEmpty()) {
                names.put(language, name);
            }
        }
        return new Body(id, of, Word.of(BodyKind.class, kind), names);
    }
}
