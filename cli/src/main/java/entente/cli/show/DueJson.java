package entente.cli.show;

import entente.cli.agree.MatterJson;
import entente.cli.agree.Promised;
import entente.domain.relation.Relation;
import entente.dossier.json.Line;
import entente.exchange.standing.Matter;
import entente.register.account.Due;
import entente.register.account.DueCommitment;
import entente.register.account.DueSession;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is due, one object a line: commitments, the earliest due first, then sessions, then what
 * stands between the sides (docs/show.md).
 */
final class DueJson {
    private DueJson() {}

    static String lines(Due due, JointDue joint) {
        return Stream.concat(
                        due.commitments().stream().map(one -> commitment(one, joint.of(one))),
                        due.sessions().stream().map(DueJson::session))
                .map(Line::of)
                .collect(Collectors.joining());
    }

    /** The undertakings that are due between two sides. */
    static String lines(Relation relation, List<Promised> promised) {
        return promised.stream()
                .map(one -> Line.of(promised(relation, one)))
                .collect(Collectors.joining());
    }

    private static Map<String, @Nullable Object> promised(Relation relation, Promised promised) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("due", "joint");
        line.put("relation", relation.toString());
        line.putAll(MatterJson.state(promised.matter()));
        line.put("words", new TreeMap<>(promised.undertaking().words()));
        line.put("by", promised.undertaking().by());
        line.put("when", OverviewJson.when(promised.when()));
        return line;
    }

    private static Map<String, @Nullable Object> commitment(
            DueCommitment due, @Nullable List<Matter> joint) {
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
        line.put("joint", joint == null ? null : joint.stream().map(MatterJson::state).toList());
        return line;
    }

    private static Map<String, @Nullable Object> session(DueSession due) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("due", "session");
        line.putAll(OverviewJson.session(due));
        return line;
    }
}
