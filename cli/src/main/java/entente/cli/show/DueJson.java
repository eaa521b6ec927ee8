package entente.cli.show;

import entente.dossier.json.Line;
import entente.register.account.Due;
import entente.register.account.DueCommitment;
import entente.register.account.DueSession;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is due, one object a line: commitments, the earliest due first, then sessions
 * (docs/show.md).
 */
final class DueJson {
    private DueJson() {}

    static String lines(Due due) {
        return Stream.concat(
                        due.commitments().stream().map(DueJson::commitment),
                        due.sessions().stream().map(DueJson::session))
                .map(Line::of)
                .collect(Collectors.joining());
    }

    private static Map<String, @Nullable Object> commitment(DueCommitment due) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("due", "commitment");
        line.put("relation", due.relation().toString());
        line.put("id", due.id().value());
        line.put("words", due.words());
        line.put("when", OverviewJson.when(due.due()));
        line.put("completion", due.completion().word());
        line.put("timeliness", due.timeliness().word());
        line.put("review", due.review().word());
        line.put("bodies", due.bodies());
        line.put("suggestedKeeper", due.suggestedKeeper());
        return line;
    }

    private static Map<String, @Nullable Object> session(DueSession due) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("due", "session");
        line.putAll(OverviewJson.session(due));
        return line;
    }
}
