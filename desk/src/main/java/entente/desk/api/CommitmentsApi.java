package entente.desk.api;

import static entente.desk.api.Parameter.path;
import static entente.desk.api.Parameter.query;

import entente.desk.api.Parameter.Kind;
import entente.desk.api.form.CommitmentAccount;
import entente.desk.api.form.Commitments;
import entente.desk.api.form.DueAnswer;
import entente.domain.Area;
import entente.domain.Word;
import entente.domain.chronicle.Chronicle;
import entente.domain.follow.Completion;
import entente.domain.follow.Standing;
import entente.domain.follow.Timeliness;
import entente.domain.follow.Tracked;
import entente.domain.relation.FindingId;
import entente.domain.relation.Relation;
import entente.domain.relation.Review;
import entente.dossier.json.ExportJson;
import entente.register.Trouble;
import entente.register.View;
import entente.register.account.CommitmentQuestion;
import entente.register.account.DueQuestion;
import entente.register.account.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Commitments and what is due. */
@Component
final class CommitmentsApi implements Endpoints {
    private static final String LIST = "commitments";
    private static final int USUAL_DAYS = 120;
    private static final int MOST_DAYS = 3660;
    private static final int MOST_DUE = 1000;

    private final Clock clock;

    CommitmentsApi(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<Endpoint> endpoints() {
        Parameter here = path("relation", Kind.RELATION, "Two codes, such as LAO-VNM.");
        Parameter any = query("relation", Kind.RELATION, "In this relation only.");
        return List.of(
                Endpoint.get(
                        "/api/v1/commitments",
                        "listCommitments",
                        "Commitments, directions and requests of all relations, by relation and name.",
                        filters(any),
                        Commitments.class,
                        this::commitments),
                Endpoint.get(
                        "/api/v1/relations/{relation}/commitments",
                        "listCommitmentsOfRelation",
                        "Commitments, directions and requests of a relation, by name.",
                        filters(here),
                        Commitments.class,
                        this::commitments),
                Endpoint.get(
                        "/api/v1/relations/{relation}/commitments/{commitment}",
                        "getCommitment",
                        "One commitment with its history.",
                        List.of(
                                here,
                                path(
                                        "commitment",
                                        Kind.TEXT,
                                        "Its name, such as c-4f7k2m9q0x1ab.")),
                        CommitmentAccount.class,
                        this::commitment),
                Endpoint.get(
                        "/api/v1/due",
                        "listDue",
                        "Sessions and commitments that are due, the earliest first; what is past due is always among them.",
                        due(any),
                        DueAnswer.class,
                        this::due));
    }

    private static List<Parameter> due(Parameter relation) {
        return List.of(
                query("on", Kind.DAY, "As of this day; today where it is not said."),
                Parameter.number("days", 0, MOST_DAYS, "How far ahead; 120 where it is not said."),
                relation,
                query("body", Kind.TEXT, "What this body carries."),
                Parameter.number(
                        Asked.LIMIT,
                        1,
                        MOST_DUE,
                        "How many of each at most; 50 where it is not said."));
    }

    private static List<Parameter> filters(Parameter relation) {
        return Paging.with(
                relation,
                Parameter.word(
                        "status", states(), "Its standing, completion, timeliness or review."),
                Parameter.word("area", words(Area.values()).toList(), "An area that it is about."),
                query("body", Kind.TEXT, "What this body carries."),
                query("from", Kind.DAY, "Due on this day or later."),
                query("to", Kind.DAY, "Due on this day or earlier."));
    }

    private static List<String> states() {
        return Stream.<Word[]>of(
                        Standing.values(),
                        Completion.values(),
                        Timeliness.values(),
                        Review.values())
                .flatMap(CommitmentsApi::words)
                .filter(word -> !word.equals(Review.REJECTED.word()))
                .toList();
    }

    private static Stream<String> words(Word[] vocabulary) {
        return Stream.of(vocabulary).map(Word::word);
    }

    private Answer commitments(Asked asked) {
        View view = asked.view();
        Relation relation = asked.maybeRelation();
        long changed = relation == null ? view.changed() : view.changed(relation);
        return new Answer(Tag.of(view, changed, clock), () -> page(asked, view, relation));
    }

    private static Commitments page(Asked asked, View view, @Nullable Relation relation) {
        if (relation != null) {
            view.overview(relation, null);
        }
        String body = asked.maybe("body");
        String area = asked.maybe("area");
        List<Named> left =
                view.commitments(
                        new CommitmentQuestion(
                                relation,
                                asked.maybe("status"),
                                area == null ? null : Word.of(Area.class, area),
                                body == null ? null : view.findBody(body).id(),
                                asked.day("from"),
                                asked.day("to"),
                                behind(asked.cursor(LIST)),
                                asked.limit() + 1));
        return new Commitments(
                accounts(view, Paging.first(left, asked)),
                Paging.next(
                        left,
                        asked,
                        LIST,
                        last -> Cursor.behind(last.relation().toString(), last.target())));
    }

    private static CommitmentQuestion.@Nullable Place behind(@Nullable Cursor cursor) {
        return cursor == null
                ? null
                : new CommitmentQuestion.Place(Relation.parse(cursor.key(0)), cursor.key(1));
    }

    /** Each from the account of its relation, which is opened once. */
    private static List<CommitmentAccount> accounts(View view, List<Named> names) {
        Map<Relation, Open> open = new HashMap<>();
        return names.stream()
                .flatMap(
                        named ->
                                open
                                        .computeIfAbsent(
                                                named.relation(), each -> Open.of(view, each))
                                        .json(named.finding())
                                        .stream())
                .map(CommitmentAccount::new)
                .toList();
    }

    /** An account that is looked into. */
    private record Open(Chronicle chronicle, Map<FindingId, Tracked> tracked, LocalDate on) {
        static Open of(View view, Relation relation) {
            Chronicle chronicle = view.chronicle(relation);
            return new Open(
                    chronicle,
                    chronicle.tracked().stream()
                            .collect(Collectors.toMap(Tracked::id, Function.identity())),
                    view.today(relation));
        }

        Optional<String> json(FindingId commitment) {
            return Optional.ofNullable(tracked.get(commitment))
                    .map(each -> ExportJson.commitment(chronicle, each, on));
        }
    }

    private Answer commitment(Asked asked) {
        Relation relation = asked.relation();
        View view = asked.view();
        return new Answer(
                Tag.of(view, view.changed(relation), clock),
                () -> {
                    Open open = Open.of(view, relation);
                    String name = asked.text("commitment");
                    return Optional.of(name)
                            .filter(FindingId::isFormed)
                            .map(FindingId::new)
                            .flatMap(open::json)
                            .map(CommitmentAccount::new)
                            .orElseThrow(() -> new Trouble(Trouble.Kind.NO_SUCH_FINDING, name));
                });
    }

    private Answer due(Asked asked) {
        View view = asked.view();
        return new Answer(
                Tag.of(view, view.changed(), clock),
                () -> {
                    String body = asked.maybe("body");
                    return DueAnswer.of(
                            view.due(
                                    new DueQuestion(
                                            asked.day("on"),
                                            asked.number("days", USUAL_DAYS),
                                            asked.maybeRelation(),
                                            body == null ? null : view.findBody(body).id(),
                                            asked.limit())));
                });
    }
}
