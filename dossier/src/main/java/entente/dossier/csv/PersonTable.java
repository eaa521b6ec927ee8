package entente.dossier.csv;

import entente.domain.chronicle.Chronicle;
import entente.domain.people.Tenure;
import entente.domain.relation.Relation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** People in office, one a row; the columns are docs/export.md's. */
public final class PersonTable implements ChronicleTable {
    private static final List<String> COLUMNS =
            List.of("relation,name,variants,party,office,from,to,reports".split(","));

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public List<List<@Nullable Object>> rows(Chronicle chronicle) {
        return chronicle.people().stream()
                .map(tenure -> row(chronicle.relation(), tenure))
                .toList();
    }

    private static List<@Nullable Object> row(Relation relation, Tenure tenure) {
        List<@Nullable Object> row = new ArrayList<>(COLUMNS.size());
        row.add(relation);
        row.add(tenure.name());
        row.add(
                CommitmentTable.listed(
                        tenure.variants().stream().map(Tenure.Variant::name).toList()));
        row.add(tenure.party());
        row.add(tenure.office());
        CommitmentTable.when(row, tenure.seen());
        row.add(
                CommitmentTable.listed(
                        tenure.evidence().stream()
                                .map(cited -> cited.report())
                                .distinct()
                                .toList()));
        return row;
    }
}
