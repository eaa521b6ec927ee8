package entente.register.account;

import entente.domain.relation.Relation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Relations in figures as of a day. */
final class Overviews {
    private final Handle handle;
    private final Clock clock;
    private final Scope scope;

    Overviews(Handle handle, Clock clock, Scope scope) {
        this.handle = handle;
        this.clock = clock;
        this.scope = scope;
    }

    /**
     * By code.
     *
     * @param on null for today, in each relation's zone
     */
    List<Overview> of(@Nullable LocalDate on) {
        Map<Relation, List<DueSession>> next =
                new Questions(handle, scope)
                        .next().stream().collect(Collectors.groupingBy(DueSession::relation));
        return handle.createQuery(
                        "SELECT f.*, r.code, r.zone FROM relation r"
                                + " JOIN figures f ON f.relation = r.code WHERE "
                                + scope.on("r.code")
                                + " ORDER BY r.code")
                .map((row, _) -> overview(row, on, next))
                .list();
    }

    private Overview overview(
            ResultSet row, @Nullable LocalDate on, Map<Relation, List<DueSession>> next)
            throws SQLException {
        Relation relation = Relation.parse(row.getString("code"));
        ZoneId zone = ZoneId.of(row.getString("zone"));
        LocalDate today = on == null ? LocalDate.now(clock.withZone(zone)) : on;
        DueDays undone = new DueDays(row.getString("undone"));
        DueDays noWord = new DueDays(row.getString("no_word"));
        int undoneYet = undone.before(today);
        int silentYet = noWord.before(today);
        return new Overview(
                relation,
                row.getLong("sessions"),
                row.getLong("done_on_time"),
                row.getLong("done_late"),
                undone.count() - undoneYet + noWord.count() - silentYet,
                undoneYet,
                silentYet,
                row.getLong("no_date"),
                row.getLong("directions"),
                row.getLong("requests"),
                row.getLong("pending"),
                row.getLong("suggested"),
                next.getOrDefault(relation, List.of()));
    }
}
