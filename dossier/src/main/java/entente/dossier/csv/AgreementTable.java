package entente.dossier.csv;

import entente.domain.Agreement;
import entente.domain.chronicle.Chronicle;
import entente.domain.relation.Filed;
import entente.domain.relation.Relation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Agreements of a pair, one a row; the columns are docs/export.md's. */
public final class AgreementTable implements ChronicleTable {
    private static final List<String> COLUMNS =
            List.of("relation,id,name,level,from,to,report,review".split(","));

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public List<List<@Nullable Object>> rows(Chronicle chronicle) {
        return chronicle.agreements().stream()
                .map(filed -> row(chronicle.relation(), filed))
                .toList();
    }

    private static List<@Nullable Object> row(Relation relation, Filed<Agreement> filed) {
        Agreement agreement = filed.finding();
        List<@Nullable Object> row = new ArrayList<>(COLUMNS.size());
        row.add(relation);
        row.add(filed.id());
        row.add(agreement.name());
        row.add(agreement.level().word());
        CommitmentTable.when(row, agreement.period().when());
        row.add(filed.report());
        row.add(filed.review().word());
        return row;
    }
}
