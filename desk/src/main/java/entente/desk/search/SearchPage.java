package entente.desk.search;

import entente.desk.visit.Visitor;
import entente.register.View;
import entente.register.care.Progress;
import entente.register.search.Hit;
import entente.register.search.HitKind;
import entente.register.search.Hits;
import entente.register.search.SearchQuestion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** What is said of these words? */
@Controller
public final class SearchPage {
    /** Hits on one page, and how many more the next link asks for. */
    private static final int LISTED = 50;

    private static final int SUGGESTED = 8;
    private static final int RELATIONS = 300;

    /** Hits of one kind. */
    public record Group(HitKind kind, List<Result> results, String only) {}

    @GetMapping("/search")
    public String search(
            Visitor visitor,
            @ModelAttribute("asked") Filters asked,
            @RequestParam(defaultValue = "50") int limit,
            Model model) {
        View view = visitor.view();
        model.addAttribute("kinds", Filters.kinds());
        model.addAttribute("areas", Filters.areas());
        model.addAttribute("statuses", Filters.statuses());
        model.addAttribute("relations", view.relations().stream().limit(RELATIONS).toList());
        if (!asked.isEmpty()) {
            int most = Math.clamp(limit, LISTED, SearchQuestion.MOST);
            Hits hits = ask(view, asked, most);
            model.addAttribute("hits", hits);
            model.addAttribute("groups", groups(asked, hits));
            model.addAttribute("more", more(asked, hits, most));
            model.addAttribute("csv", asked.address("/search/export/csv", null, 0));
            model.addAttribute("json", asked.address("/search/export/json", null, 0));
        }
        return "search";
    }

    /** The best few, as links for the box in the frame. */
    @GetMapping("/search/suggestions")
    public String suggestions(
            Visitor visitor, @RequestParam(defaultValue = "") String q, Model model) {
        List<Result> results =
                q.isBlank()
                        ? List.of()
                        : visitor
                                .view()
                                .suggest(SearchQuestion.of(q).most(SUGGESTED))
                                .hits()
                                .stream()
                                .map(Result::of)
                                .toList();
        model.addAttribute("results", results);
        model.addAttribute("sought", q.strip());
        return "suggestions :: list";
    }

    static Hits ask(View view, Filters asked, int most) {
        String body = asked.carrier();
        return view.search(
                asked.question(body == null ? null : view.findBody(body).id(), most),
                Progress.NONE);
    }

    private static List<Group> groups(Filters asked, Hits hits) {
        List<Group> groups = new ArrayList<>();
        for (HitKind kind : kinds(hits)) {
            List<Result> results =
                    hits.hits().stream().filter(hit -> hit.kind() == kind).map(Result::of).toList();
            groups.add(new Group(kind, results, asked.address("/search", kind.word(), 0)));
        }
        return groups;
    }

    /** The kind of the best hit first. */
    private static List<HitKind> kinds(Hits hits) {
        return hits.hits().stream().map(Hit::kind).distinct().toList();
    }

    private static @Nullable String more(Filters asked, Hits hits, int most) {
        return hits.total() > hits.hits().size() && most < SearchQuestion.MOST
                ? asked.address("/search", null, most + LISTED)
                : null;
    }
}
