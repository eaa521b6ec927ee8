package entente.register.account;

import entente.domain.Word;
import entente.domain.follow.Completion;
import entente.domain.follow.Standing;
import entente.domain.follow.Timeliness;
import entente.domain.relation.FindingId;
import entente.domain.relation.Relation;
import entente.domain.relation.ReportId;
import entente.domain.relation.Review;
import entente.register.Trouble;
import entente.register.Trouble.Kind;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Commitments in their order, asked of the rows; they must be up to date. */
final class Commitments {
    private static final String DONE = "c.completion = 'complete' AND c.due_to IS NOT NULL";
    private static final String LATE = "COALESCE(c.done_from, '') > c.due_to";
    private static final String PAST = "c.completion <> 'complete' AND c.due_to < :today";

    private final Handle handle;
    private final Scope scope;
    private final LocalDate today;

    Commitments(Handle handle, Scope scope, LocalDate today) {
        this.handle = handle;
        this.scope = scope;
        this.today = today;
    }

    /**
     * @throws Trouble BAD_VALUE when there is no such state
     */
    List<Named> of(CommitmentQuestion asked) {
        Map<String, String> values = new LinkedHashMap<>();
        StringJoiner where = new StringJoiner(" AND ", " WHERE ", "");
        where.add(scope.and(asked.relation()).on("c.relation"));
        if (asked.behind() != null) {
            where.add("(c.relation, c.id) > (:after, :behind)");
            values.put("after", asked.behind().relation().toString());
            values.put("behind", asked.behind().commitment());
        }
        if (asked.state() != null) {
            where.add(state(asked.state(), values));
        }
        if (asked.area() != null) {
            where.add("' ' || c.areas || ' ' LIKE :area");
            values.put("area", "% " + asked.area().word() + " %");
        }
        if (asked.body() != null) {
            where.add(
                    "EXISTS (SELECT 1 FROM assignment a WHERE a.relation = c.relation"
                            + " AND a.commitment = c.id AND a.body = :body)");
            values.put("body", asked.body());
        }
        if (asked.from() != null) {
            where.add("c.due_to >= :from");
            values.put("from", asked.from().toString());
        }
        if (asked.to() != null) {
            where.add("COALESCE(c.due_from, c.due_to) <= :to");
            values.put("to", asked.to().toString());
        }
        return rows(where.toString(), values, asked.most());
    }

    private List<Named> rows(String where, Map<String, String> values, int most) {
        Query query =
                handle.createQuery(
                        "SELECT c.relation, c.id, c.report FROM commitment c"
                                + where
                                + " ORDER BY c.relation, c.id LIMIT :most");
        values.forEach(query::bind);
        return query.bind("most", most)
                .map(
                        (row, _) ->
                                new Named(
                                        new FindingId(row.getString("id")),
                                        Relation.parse(row.getString("relation")),
                                        row.getString("id"),
                                        new ReportId(row.getString("report"))))
                .list();
    }

    private String state(String word, Map<String, String> values) {
        for (String column : List.of("standing", "completion", "review")) {
            if (words(column).anyMatch(word::equals)) {
                values.put("state", word);
                return "c." + column + " = :state";
            }
        }
        return switch (timeliness(word)) {
            case NO_DATE -> "c.due_to IS NULL";
            case DONE_ON_TIME -> DONE + " AND NOT " + LATE;
            case DONE_LATE -> DONE + " AND " + LATE;
            case IN_TIME -> today("c.completion <> 'complete' AND c.due_to >= :today", values);
            case PAST_DUE_NO_WORD -> today(PAST + " AND c.completion = 'no-evidence'", values);
            case OVERDUE -> today(PAST + " AND c.completion <> 'no-evidence'", values);
        };
    }

    private String today(String condition, Map<String, String> values) {
        values.put("today", today.toString());
        return condition;
    }

    private static Timeliness timeliness(String word) {
        return Stream.of(Timeliness.values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new Trouble(Kind.BAD_VALUE, "state", word, choice()));
    }

    private static String choice() {
        return Stream.concat(
                        Stream.of("standing", "completion", "review").flatMap(Commitments::words),
                        Stream.of(Timeliness.values()).map(Word::word))
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> words(String column) {
        Word[] words =
                switch (column) {
                    case "standing" -> Standing.values();
                    case "completion" -> Completion.values();
                    default -> Review.values();
                };
        return Stream.of(words).map(Word::word).filter(word -> !word.equals("rejected"));
    }
}
