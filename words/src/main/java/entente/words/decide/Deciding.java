package entente.words.decide;

import entente.domain.body.Body;
import entente.domain.decision.Decision;
import entente.domain.follow.Completion;
import entente.domain.relation.Filed;
import entente.domain.relation.FindingId;
import entente.domain.relation.Relation;
import entente.domain.relation.ReportId;
import entente.register.Trouble;
import entente.register.View;
import entente.words.fields.Kind;
import entente.words.typed.Mistake;
import entente.words.typed.Typed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * From lines of a decisions file to decisions. Nothing is written here; what is wrong throws a
 * {@link Mistake} or a {@link Trouble}.
 */
public final class Deciding {
    public static final Set<String> DOINGS =
            new TreeSet<>(
                    List.of(
                            "accept",
                            "reject",
                            "correct",
                            "add",
                            "split",
                            "merge",
                            "part",
                            "confirm",
                            "dismiss",
                            "assign",
                            "progress"));

    private final View view;
    private final ReportsUnderReview reports;

    /**
     * @param view tells what may be decided on; what lies outside is as if it were not there
     */
    public Deciding(View view) {
        this.view = view;
        this.reports = new ReportsUnderReview(view);
    }

    /** What a line decides; later lines see it decided. */
    public Decision of(DecisionLine line) {
        Decision decision = decision(line);
        if (decision instanceof Decision.OnFindings onFindings) {
            reports.note(onFindings);
        }
        return decision;
    }

    private Decision decision(DecisionLine line) {
        String doing = line.text("do");
        line.checkKeys(known(doing));
        return switch (doing) {
            case "accept" -> accept(line);
            case "reject" -> drafting(line).reject(finding(line), line.text("reason"));
            case "correct" -> drafting(line).correct(finding(line), line.set());
            case "add" -> drafting(line).add(kind(line), line.text("quote"), line.set());
            case "split" -> drafting(line).split(finding(line), line.pieces());
            case "merge" -> merge(line);
            case "part" -> part(line);
            default -> following(doing, line);
        };
    }

    public static Set<String> known(String doing) {
        Set<String> keys = new TreeSet<>(Set.of("do", "report"));
        keys.addAll(
                switch (doing) {
                    case "accept" -> Set.of("finding", "findings");
                    case "reject" -> Set.of("finding", "reason");
                    case "correct" -> Set.of("finding", "set");
                    case "add" -> Set.of("kind", "quote", "set");
                    case "split" -> Set.of("finding", "pieces");
                    case "merge" -> Set.of("finding", "with");
                    case "part" -> Set.of("finding", "from");
                    case "confirm" -> Set.of("finding", "keeper");
                    case "dismiss" -> Set.of("finding", "keeper", "reason");
                    case "assign" -> Set.of("finding", "bodies", "lead");
                    case "progress" ->
                            Set.of("finding", "completion", "words", "document", "body", "on");
                    default ->
                            throw Mistake.given("choice", doing, "do", String.join(", ", DOINGS));
                });
        return keys;
    }

    /** One, several, or all that is pending in a report. */
    private Decision accept(DecisionLine line) {
        if (line.has("finding")) {
            return drafting(line).accept(List.of(finding(line).id()));
        }
        UnderReview report = reports.of(line.text("report"));
        List<FindingId> findings =
                line.has("findings")
                        ? line.texts("findings").stream()
                                .<FindingId>map(typed -> report.find(typed).id())
                                .toList()
                        : report.pending().stream().<FindingId>map(Filed::id).toList();
        return new Drafting(report).accept(findings);
    }

    private Decision merge(DecisionLine line) {
        return Merging.of(report(line), finding(line), line.text("with"), view::find);
    }

    private Decision part(DecisionLine line) {
        UnderReview report = report(line);
        String from = line.text("from");
        boolean local = from.matches("[a-z]\\d{1,4}");
        return Merging.part(
                finding(line).id(),
                local ? report.find(from).id() : view.find(from).finding(),
                report.relation());
    }

    private Decision following(String doing, DecisionLine line) {
        Followed followed = Followed.find(view, line.text("finding"));
        return switch (doing) {
            case "confirm" -> {
                String keeper = line.textOrNull("keeper");
                yield new Decision.Confirm(
                        followed.relation(),
                        followed.id(),
                        (keeper == null ? followed.likeliest() : followed.by(keeper))
                                .keeper()
                                .id());
            }
            case "dismiss" ->
                    new Decision.Dismiss(
                            followed.relation(),
                            followed.id(),
                            followed.by(line.text("keeper")).keeper().id(),
                            line.text("reason"));
            case "progress" -> progress(followed, line);
            default -> assign(followed, line);
        };
    }

    private Decision assign(Followed followed, DecisionLine line) {
        List<String> bodies = new ArrayList<>();
        Carriers carriers = new Carriers(view, followed.relation());
        for (String typed : line.texts("bodies")) {
            bodies.add(carriers.find(typed).id());
        }
        @Nullable String lead = line.textOrNull("lead");
        Body leading = lead == null ? null : carriers.find(lead);
        if (leading != null && !bodies.contains(leading.id())) {
            bodies.addFirst(leading.id());
        }
        return new Decision.Assign(
                followed.relation(), followed.id(), bodies, leading == null ? null : leading.id());
    }

    private Decision progress(Followed followed, DecisionLine line) {
        Relation relation = followed.relation();
        Completion completion = completion(line.text("completion"));
        String words = line.textOrNull("words");
        String document = line.textOrNull("document");
        if (completion.needsEvidence() && words == null && document == null) {
            throw new Trouble(Trouble.Kind.NEEDS_EVIDENCE, completion.word());
        }
        String body = line.textOrNull("body");
        return new Decision.Tell(
                relation,
                followed.id(),
                body == null ? null : new Carriers(view, relation).find(body).id(),
                completion,
                words == null ? "" : words,
                document == null ? null : address(document),
                day(line.textOrNull("on"), view.today(relation)));
    }

    private static LocalDate day(@Nullable String typed, LocalDate today) {
        LocalDate day = typed == null ? today : Typed.date("on", typed);
        if (day.isAfter(today)) {
            throw Mistake.given("date.future", day.toString(), "on", today.toString());
        }
        return day;
    }

    private static ReportId address(String typed) {
        try {
            return new ReportId(typed);
        } catch (IllegalArgumentException _) {
            throw Mistake.given("key.kind", "document", typed);
        }
    }

    private static Completion completion(String typed) {
        return Stream.of(Completion.values())
                .filter(each -> each.word().equals(typed))
                .findFirst()
                .orElseThrow(
                        () ->
                                Mistake.given(
                                        "choice",
                                        typed,
                                        "completion",
                                        Stream.of(Completion.values())
                                                .map(Completion::word)
                                                .collect(Collectors.joining(", "))));
    }

    private Drafting drafting(DecisionLine line) {
        return new Drafting(report(line));
    }

    private UnderReview report(DecisionLine line) {
        return line.has("report")
                ? reports.of(line.text("report"))
                : reports.having(line.text("finding"));
    }

    private Filed<?> finding(DecisionLine line) {
        return report(line).find(line.text("finding"));
    }

    private static Kind kind(DecisionLine line) {
        String typed = Typed.words("kind", line.text("kind")).toLowerCase(Locale.ROOT);
        return Stream.of(Kind.values())
                .filter(kind -> kind.word().equals(typed))
                .findFirst()
                .orElseThrow(
                        () ->
                                Mistake.given(
                                        "choice",
                                        typed,
                                        "kind",
                                        Stream.of(Kind.values())
                                                .map(Kind::word)
                                                .collect(Collectors.joining(", "))));
    }
}
