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

    private final Csv csv;

    public AgreementTable(Appendable out) {
        this.csv = new Csv(out);
    }

    /** The columns' names: the first row. */
    @Override
    public void heading() {
        csv.row(COLUMNS);
    }

    @Override
    public void rows(Chronicle chronicle) {
        chronicle.agreements().forEach(filed -> row(chronicle.relation(), filed));
    }

    private void row(Relation relation, Filed<Agreement> filed) {
        Agreement agreement = filed.finding();
        List<@Nullable Object> row = new ArrayList<>(COLUMNS.size());
        row.add(relation);
        row.add(filed.id());
        row.add(agreement.name());
        row.add(agreement.level().word());
        CommitmentTable.when(row, agreement.period().when());
        row.add(filed.report());
        row.add(filed.review().word());
        csv.row(row);
    }
}
