package entente.dossier.csv;

import entente.domain.chronicle.Chronicle;
import entente.domain.follow.Fulfilment;
import entente.domain.follow.Tracked;
import entente.domain.relation.Relation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What later reports tell of that may have kept a commitment, the likeliest of each, one a row; the
 * columns are docs/export.md's.
 */
public final class KeepingTable implements ChronicleTable {
    private static final List<String> COLUMNS =
            List.of(
                    "relation,commitment,promised,dueFrom,due,kept,doneFrom,done,score,state"
                            .split(","));

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public List<List<@Nullable Object>> rows(Chronicle chronicle) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Tracked tracked : chronicle.tracked()) {
            Fulfilment likeliest = tracked.keptBy();
            if (likeliest != null) {
                rows.add(row(chronicle.relation(), tracked, likeliest));
            }
        }
        return rows;
    }

    private static List<@Nullable Object> row(
            Relation relation, Tracked tracked, Fulfilment likeliest) {
        List<@Nullable Object> row = new ArrayList<>(COLUMNS.size());
        row.add(relation);
        row.add(tracked.id());
        row.add(likeliest.promised().evidence().quote());
        CommitmentTable.when(row, tracked.due());
        row.add(likeliest.kept().evidence().quote());
        CommitmentTable.when(row, likeliest.done());
        row.add(likeliest.score());
        row.add(likeliest.state().word());
        return row;
    }
}
