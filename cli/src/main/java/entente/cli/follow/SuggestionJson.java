package entente.cli.follow;

import entente.domain.When;
import entente.domain.follow.Fulfilment;
import entente.domain.follow.Timeliness;
import entente.domain.relation.Cited;
import entente.dossier.json.Line;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object a suggestion. */
final class SuggestionJson {
    private SuggestionJson() {}

    static String lines(List<Suggestions.Suggestion> suggestions) {
        StringBuilder lines = new StringBuilder();
        suggestions.forEach(each -> lines.append(line(each)));
        return lines.toString();
    }

    /** As findings have it; null where no time is told. */
    private static @Nullable Map<String, @Nullable Object> interval(When when) {
        LocalDate to = Timeliness.lastDay(when);
        if (to == null) {
            return null;
        }
        Map<String, @Nullable Object> interval = new LinkedHashMap<>();
        interval.put("from", when instanceof When.Within within ? within.from().toString() : null);
        interval.put("to", to.toString());
        return interval;
    }

    private static String line(Suggestions.Suggestion suggestion) {
        Fulfilment fulfilment = suggestion.fulfilment();
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("relation", suggestion.followed().relation().toString());
        line.put("commitment", suggestion.followed().id().value());
        line.put("keeper", fulfilment.keeper().id());
        line.put("state", fulfilment.state().word());
        line.put("score", fulfilment.score());
        line.put("reasons", reasons(fulfilment));
        line.put("due", interval(suggestion.followed().tracked().due()));
        line.put("done", interval(fulfilment.done()));
        line.put("timeliness", fulfilment.onTime().word());
        line.put("promised", words(fulfilment.promised()));
        line.put("kept", words(fulfilment.kept()));
        return Line.of(line);
    }

    private static List<Map<String, Object>> reasons(Fulfilment fulfilment) {
        return fulfilment.reasons().stream()
                .map(
                        reason ->
                                Map.<String, Object>of(
                                        "reason", reason.key(), "points", reason.points()))
                .toList();
    }

    private static Map<String, Object> words(Cited cited) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("report", cited.report().sha256());
        words.put("start", cited.evidence().start());
        words.put("end", cited.evidence().end());
        words.put("quote", cited.evidence().quote());
        return words;
    }
}
