package entente.cli.show;

import entente.domain.body.Assignment;
import entente.domain.body.Body;
import entente.domain.follow.Tracked;
import entente.domain.relation.ReportId;
import entente.domain.series.Session;
import entente.dossier.json.ExportJson;
import entente.register.account.Overview;
import entente.register.entry.Logged;
import entente.words.series.Standpoint;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** For programs: one object a line, in the form of docs/export.md. */
record ShowingJson() implements Showing {
    @Override
    public String overviews(List<Overview> overviews) {
        return overviews.stream().map(OverviewJson::line).collect(Collectors.joining());
    }

    @Override
    public String relation(Standpoint standpoint) {
        return ExportJson.relation(standpoint.chronicle(), standpoint.today()) + "\n";
    }

    @Override
    public String session(Standpoint standpoint, Session session) {
        return ExportJson.session(standpoint.chronicle(), session) + "\n";
    }

    @Override
    public String commitment(
            Standpoint standpoint,
            Tracked tracked,
            Function<ReportId, String> texts,
            List<Logged> log) {
        return commitment(standpoint, tracked) + "\n";
    }

    @Override
    public String body(Body body, List<Standpoint> relations) {
        return relations.stream()
                .flatMap(
                        standpoint ->
                                standpoint.chronicle().tracked().stream()
                                        .filter(tracked -> isCarried(tracked, body))
                                        .map(tracked -> commitment(standpoint, tracked) + "\n"))
                .collect(Collectors.joining());
    }

    private static String commitment(Standpoint standpoint, Tracked tracked) {
        return ExportJson.commitment(standpoint.chronicle(), tracked, standpoint.today());
    }

    private static boolean isCarried(Tracked tracked, Body body) {
        return tracked.assignments().stream().map(Assignment::body).anyMatch(body.id()::equals);
    }
}
