package entente.cli.show;

import entente.cli.agree.Between;
import entente.cli.agree.JointPart;
import entente.cli.agree.MatterJson;
import entente.domain.body.Assignment;
import entente.domain.body.Body;
import entente.domain.follow.Tracked;
import entente.domain.relation.Relation;
import entente.domain.relation.ReportId;
import entente.domain.series.Session;
import entente.dossier.json.ExportJson;
import entente.dossier.json.Line;
import entente.exchange.standing.Matter;
import entente.register.account.Overview;
import entente.register.entry.Logged;
import entente.words.series.Standpoint;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * For programs: one object a line, in the form of docs/export.md, and under the key "joint" what
 * the two sides have between them on it.
 */
record ShowingJson(JointPart joint) implements Showing {
    private static final String JOINT = "joint";

    @Override
    public String overviews(List<Overview> overviews) {
        return overviews.stream().map(OverviewJson::line).collect(Collectors.joining());
    }

    /** A relation of which the register tells nothing; empty where there is no charter. */
    String joint(Relation relation) {
        Between between = joint.between(relation);
        if (between == null) {
            return "";
        }
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("relation", relation.toString());
        line.put(JOINT, all(between.matters()));
        return Line.of(line);
    }

    @Override
    public String relation(Standpoint standpoint) {
        return and(
                ExportJson.relation(standpoint.chronicle(), standpoint.today()),
                between(standpoint),
                Between::matters);
    }

    @Override
    public String session(Standpoint standpoint, Session session) {
        return and(
                ExportJson.session(standpoint.chronicle(), session),
                between(standpoint),
                between -> between.of(standpoint, session));
    }

    @Override
    public String commitment(
            Standpoint standpoint,
            Tracked tracked,
            Function<ReportId, String> texts,
            List<Logged> log) {
        return commitment(standpoint, tracked, between(standpoint));
    }

    @Override
    public String body(Body body, List<Standpoint> relations) {
        return relations.stream()
                .map(standpoint -> carried(standpoint, body))
                .collect(Collectors.joining());
    }

    private String carried(Standpoint standpoint, Body body) {
        Between between = between(standpoint);
        return standpoint.chronicle().tracked().stream()
                .filter(tracked -> isCarried(tracked, body))
                .map(tracked -> commitment(standpoint, tracked, between))
                .collect(Collectors.joining());
    }

    private static boolean isCarried(Tracked tracked, Body body) {
        return tracked.assignments().stream().map(Assignment::body).anyMatch(body.id()::equals);
    }

    private static String commitment(
            Standpoint standpoint, Tracked tracked, @Nullable Between between) {
        return and(
                ExportJson.commitment(standpoint.chronicle(), tracked, standpoint.today()),
                between,
                its -> its.of(tracked));
    }

    private @Nullable Between between(Standpoint standpoint) {
        return joint.between(standpoint.chronicle().relation());
    }

    private static String and(
            String object, @Nullable Between between, Function<Between, List<Matter>> which) {
        @Nullable Object matters = between == null ? null : all(which.apply(between));
        return Line.and(object, Collections.singletonMap(JOINT, matters));
    }

    private static List<Map<String, @Nullable Object>> all(List<Matter> matters) {
        return matters.stream().map(MatterJson::of).toList();
    }
}
