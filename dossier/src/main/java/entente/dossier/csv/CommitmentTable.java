package entente.dossier.csv;

import entente.domain.When;
import entente.domain.Word;
import entente.domain.body.Assignment;
import entente.domain.chronicle.Chronicle;
import entente.domain.follow.Fulfilment;
import entente.domain.follow.Timeliness;
import entente.domain.follow.Tracked;
import entente.domain.relation.Cited;
import entente.domain.relation.Relation;
import entente.dossier.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Commitments, one a row; the columns are docs/export.md's.
 *
 * @param on the day as of which timeliness is computed
 */
public record CommitmentTable(LocalDate on) implements ChronicleTable {
    private static final List<String> COLUMNS =
            List.of(
                    ("relation,id,standing,act,by,to,areas,saidFrom,saidTo,sayings,dueFrom,dueTo,"
                                    + "completion,timeliness,doneFrom,doneTo,disposition,"
                                    + "keptBy,keptByState,keptByScore,lead,bodies,review,"
                                    + "report,start,end,words")
                            .split(","));

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public List<List<@Nullable Object>> rows(Chronicle chronicle) {
        return rows(chronicle.relation(), chronicle.tracked());
    }

    /** Some of a relation's commitments, in the order in which they are given. */
    public List<List<@Nullable Object>> rows(Relation relation, List<Tracked> some) {
        return some.stream().map(tracked -> row(relation, tracked)).toList();
    }

    private List<@Nullable Object> row(Relation relation, Tracked tracked) {
        List<@Nullable Object> row = new ArrayList<>(COLUMNS.size());
        said(row, relation, tracked);
        became(row, tracked);
        kept(row, tracked.keptBy());
        row.add(
                listed(
                        tracked.assignments().stream()
                                .filter(Assignment::lead)
                                .map(Assignment::body)
                                .toList()));
        row.add(listed(tracked.assignments().stream().map(Assignment::body).toList()));
        row.add(tracked.review().word());
        words(row, tracked.words());
        return row;
    }

    private static void said(List<@Nullable Object> row, Relation relation, Tracked tracked) {
        row.addAll(
                Arrays.asList(
                        relation,
                        tracked.id(),
                        tracked.standing().word(),
                        tracked.act().word(),
                        listed(tracked.by()),
                        listed(tracked.to()),
                        listed(tracked.areas().stream().map(Word::word).toList())));
        when(row, tracked.sayings().getFirst().on());
        row.add(tracked.sayings().size());
        when(row, tracked.due());
    }

    private void became(List<@Nullable Object> row, Tracked tracked) {
        row.add(tracked.completion().word());
        row.add(tracked.timeliness(on).word());
        when(row, tracked.done());
        row.add(Terms.of(tracked.disposition()));
    }

    private static void kept(List<@Nullable Object> row, @Nullable Fulfilment kept) {
        row.add(kept == null ? null : kept.keeper().id());
        row.add(kept == null ? null : kept.state().word());
        row.add(kept == null ? null : kept.score());
    }

    private static void words(List<@Nullable Object> row, Cited words) {
        row.add(words.report());
        row.add(words.evidence().start());
        row.add(words.evidence().end());
        row.add(words.evidence().quote());
    }

    /** First and last day, in a cell each. */
    static void when(List<@Nullable Object> row, When when) {
        row.add(when instanceof When.Within(var from, _) ? from : null);
        row.add(Timeliness.lastDay(when));
    }

    /** Several values in one cell. */
    static String listed(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining("; "));
    }
}
