package entente.desk.api;

import static entente.desk.api.Parameter.path;

import entente.desk.api.Parameter.Kind;
import entente.desk.api.form.Account;
import entente.desk.api.form.RelationFigures;
import entente.desk.api.form.Relations;
import entente.desk.api.form.SessionAccount;
import entente.desk.api.form.Sessions;
import entente.domain.chronicle.Chronicle;
import entente.domain.relation.Relation;
import entente.domain.series.Session;
import entente.dossier.json.ExportJson;
import entente.register.Trouble;
import entente.register.View;
import entente.register.account.Overview;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Relations and their sessions. */
@Component
final class RelationsApi implements Endpoints {
    private static final String RELATIONS = "relations";
    private static final String SESSIONS = "sessions";
    private static final String ONE = "/api/v1/relations/{relation}";

    private final Clock clock;

    RelationsApi(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<Endpoint> endpoints() {
        Parameter relation = path("relation", Kind.RELATION, "Two codes, such as LAO-VNM.");
        return List.of(
                Endpoint.get(
                        "/api/v1/relations",
                        "listRelations",
                        "All relations that may be seen, in figures, by code.",
                        Paging.PARAMETERS,
                        Relations.class,
                        this::relations),
                Endpoint.get(
                        ONE,
                        "getRelation",
                        "The account of a relation: mechanisms with their sessions, commitments, people, agreements, reports.",
                        List.of(relation),
                        Account.class,
                        this::relation),
                Endpoint.get(
                        ONE + "/sessions",
                        "listSessions",
                        "The sessions and encounters of a relation, by id.",
                        Paging.with(relation),
                        Sessions.class,
                        this::sessions),
                Endpoint.get(
                        ONE + "/sessions/{*session}",
                        "getSession",
                        "One session or encounter.",
                        List.of(
                                relation,
                                path(
                                        "session",
                                        Kind.TEXT,
                                        "Its id, such as political-consultation/minister/4; it may have slashes.")),
                        SessionAccount.class,
                        this::session));
    }

    private Answer relations(Asked asked) {
        View view = asked.view();
        return new Answer(
                Tag.of(view, view.changed(), clock),
                () -> {
                    Cursor cursor = asked.cursor(RELATIONS);
                    String behind = cursor == null ? "" : cursor.key(0);
                    List<Overview> left =
                            view.overviews(null).stream()
                                    .filter(
                                            each ->
                                                    each.relation().toString().compareTo(behind)
                                                            > 0)
                                    .limit(asked.limit() + 1L)
                                    .toList();
                    return new Relations(
                            Paging.first(left, asked).stream().map(RelationFigures::of).toList(),
                            Paging.next(
                                    left,
                                    asked,
                                    RELATIONS,
                                    last -> Cursor.behind(last.relation().toString())));
                });
    }

    private Answer relation(Asked asked) {
        Relation relation = asked.relation();
        View view = asked.view();
        return new Answer(
                Tag.of(view, view.changed(relation), clock),
                () ->
                        new Account(
                                ExportJson.relation(
                                        view.chronicle(relation), view.today(relation))));
    }

    private Answer sessions(Asked asked) {
        Relation relation = asked.relation();
        View view = asked.view();
        return new Answer(
                Tag.of(view, view.changed(relation), clock),
                () -> {
                    Chronicle chronicle = view.chronicle(relation);
                    @Nullable Cursor cursor = asked.cursor(SESSIONS);
                    String behind = cursor == null ? "" : cursor.key(0);
                    List<Session> left =
                            all(chronicle)
                                    .filter(each -> each.id().compareTo(behind) > 0)
                                    .sorted(Comparator.comparing(Session::id))
                                    .limit(asked.limit() + 1L)
                                    .toList();
                    return new Sessions(
                            Paging.first(left, asked).stream()
                                    .map(each -> ExportJson.session(chronicle, each))
                                    .map(SessionAccount::new)
                                    .toList(),
                            Paging.next(left, asked, SESSIONS, last -> Cursor.behind(last.id())));
                });
    }

    private Answer session(Asked asked) {
        Relation relation = asked.relation();
        View view = asked.view();
        String id = asked.text("session");
        return new Answer(
                Tag.of(view, view.changed(relation), clock),
                () -> {
                    Chronicle chronicle = view.chronicle(relation);
                    return all(chronicle)
                            .filter(each -> each.id().equals(id))
                            .findFirst()
                            .map(each -> ExportJson.session(chronicle, each))
                            .map(SessionAccount::new)
                            .orElseThrow(
                                    () ->
                                            new Trouble(
                                                    Trouble.Kind.NO_SUCH_SESSION,
                                                    id,
                                                    relation.toString()));
                });
    }

    private static Stream<Session> all(Chronicle chronicle) {
        return Stream.concat(
                chronicle.series().stream().flatMap(series -> series.sessions().stream()),
                chronicle.encounters().stream());
    }
}
