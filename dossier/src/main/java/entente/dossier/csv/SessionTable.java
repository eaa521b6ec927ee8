package entente.dossier.csv;

import entente.domain.Chair;
import entente.domain.Word;
import entente.domain.chronicle.Chronicle;
import entente.domain.relation.Relation;
import entente.domain.series.MechanismId;
import entente.domain.series.Session;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sessions and other meetings, one a row; the columns are docs/export.md's. */
public final class SessionTable implements ChronicleTable {
    private static final List<String> COLUMNS =
            List.of(
                    ("relation,mechanism,level,id,kind,ordinal,status,from,to,country,city,host,"
                                    + "format,occasion,chairs,review,doubts,sources")
                            .split(","));

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    /** The sessions of each mechanism, then the meetings outside any. */
    @Override
    public List<List<@Nullable Object>> rows(Chronicle chronicle) {
        return Stream.concat(
                        chronicle.series().stream().flatMap(series -> series.sessions().stream()),
                        chronicle.encounters().stream())
                .map(session -> row(chronicle.relation(), session))
                .toList();
    }

    private static List<@Nullable Object> row(Relation relation, Session session) {
        MechanismId mechanism = session.mechanism();
        List<@Nullable Object> row = new ArrayList<>(COLUMNS.size());
        row.addAll(
                Arrays.asList(
                        relation,
                        mechanism == null ? null : mechanism.kind().word(),
                        mechanism == null ? null : word(mechanism.level()),
                        session.id(),
                        session.kind().word(),
                        session.ordinal(),
                        session.status().word()));
        CommitmentTable.when(row, session.when());
        place(row, session);
        row.add(word(session.format()));
        row.add(session.occasion());
        row.add(CommitmentTable.listed(session.chairs().stream().map(Chair::name).toList()));
        row.add(session.review().word());
        row.add(session.doubts().size());
        row.add(CommitmentTable.listed(session.sources()));
        return row;
    }

    private static void place(List<@Nullable Object> row, Session session) {
        row.add(session.where() == null ? null : session.where().country());
        row.add(session.where() == null ? null : session.where().city());
        row.add(session.host());
    }

    private static @Nullable String word(@Nullable Word word) {
        return word == null ? null : word.word();
    }
}
