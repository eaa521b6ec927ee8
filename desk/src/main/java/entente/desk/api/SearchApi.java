package entente.desk.api;

import static entente.desk.api.Parameter.query;
import static entente.desk.api.Parameter.word;

import entente.desk.api.Parameter.Kind;
import entente.desk.api.form.Bodies;
import entente.desk.api.form.BodyLine;
import entente.desk.api.form.SearchAnswer;
import entente.domain.Area;
import entente.domain.Word;
import entente.domain.body.Body;
import entente.domain.relation.Relation;
import entente.register.View;
import entente.register.account.Scope;
import entente.register.care.Progress;
import entente.register.search.HitKind;
import entente.register.search.SearchQuestion;
import entente.register.search.Statuses;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Search, and the bodies that there are. */
@Component
final class SearchApi implements Endpoints {
    private static final String BODIES = "bodies";

    private final Clock clock;

    SearchApi(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<Endpoint> endpoints() {
        return List.of(
                Endpoint.get(
                        "/api/v1/search",
                        "search",
                        "What is said of these words: all of them, those in quotes side by side; marks may be left out, and Lao is found inside words.",
                        List.of(
                                query(
                                        "q",
                                        Kind.TEXT,
                                        "The words; without any, all that the filters let through, the newest first."),
                                query("relation", Kind.RELATION, "In this relation only."),
                                word("kind", words(HitKind.values()), "Only of this kind."),
                                word("area", words(Area.values()), "Commitments about this area."),
                                word(
                                        "status",
                                        Statuses.words(),
                                        "Sessions or commitments that stand so."),
                                query("body", Kind.TEXT, "Commitments that this body carries."),
                                query("from", Kind.DAY, "Held or said on this day or later."),
                                query("to", Kind.DAY, "Held or said on this day or earlier."),
                                Parameter.number(
                                        Asked.LIMIT,
                                        1,
                                        SearchQuestion.MOST,
                                        "How many at most, those that fit best; 50 where it is not said.")),
                        SearchAnswer.class,
                        this::search),
                Endpoint.get(
                        "/api/v1/bodies",
                        "listBodies",
                        "The bodies that can carry commitments, by id.",
                        Paging.PARAMETERS,
                        Bodies.class,
                        this::bodies));
    }

    private static List<String> words(Word[] vocabulary) {
        return Stream.of(vocabulary).map(Word::word).toList();
    }

    private Answer search(Asked asked) {
        View view = asked.view();
        return new Answer(
                Tag.of(view, view.changed(), clock),
                () -> SearchAnswer.of(view.search(question(asked, view), Progress.NONE)));
    }

    private static SearchQuestion question(Asked asked, View view) {
        Relation relation = asked.maybeRelation();
        String words = asked.maybe("q");
        String kind = asked.maybe("kind");
        String area = asked.maybe("area");
        String body = asked.maybe("body");
        return new SearchQuestion(
                words == null ? "" : words,
                Scope.ALL.and(relation),
                area == null ? null : Word.of(Area.class, area),
                asked.maybe("status"),
                body == null ? null : view.findBody(body).id(),
                asked.day("from"),
                asked.day("to"),
                kind == null ? Set.of() : Set.of(Word.of(HitKind.class, kind)),
                asked.limit());
    }

    private Answer bodies(Asked asked) {
        View view = asked.view();
        @Nullable Cursor cursor = asked.cursor(BODIES);
        String behind = cursor == null ? "" : cursor.key(0);
        List<Body> left =
                view.bodies().stream()
                        .filter(each -> each.id().compareTo(behind) > 0)
                        .limit(asked.limit() + 1L)
                        .toList();
        return Answer.of(
                new Bodies(
                        Paging.first(left, asked).stream().map(BodyLine::of).toList(),
                        Paging.next(left, asked, BODIES, last -> Cursor.behind(last.id()))));
    }
}
