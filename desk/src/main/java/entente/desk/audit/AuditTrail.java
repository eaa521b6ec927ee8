package entente.desk.audit;

import entente.desk.own.Own;
import entente.desk.own.Settings;
import entente.register.store.Annex;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The trail's rows. What is older than its retention is deleted, an hour late at the most. */
public final class AuditTrail {
    /** Days that lines are kept unless it is set otherwise. */
    public static final int USUAL_DAYS = 400;

    private static final String DAYS = "audit.days";
    private static final Duration BETWEEN = Duration.ofHours(1);

    private final Annex own;
    private final Settings settings;
    private final Clock clock;
    private volatile Instant cleared = Instant.MIN;

    public AuditTrail(Annex own, Settings settings, Clock clock) {
        this.own = own;
        this.settings = settings;
        this.clock = clock;
    }

    /** Writes a line; what it lacks, position and time, is given to it. */
    public void note(String account, String route, String relation, String target, int status) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        boolean clear = cleared.isBefore(now.minus(BETWEEN));
        own.write(
                handle -> {
                    if (clear) {
                        clear(handle, now);
                    }
                    return handle.execute(
                            "INSERT INTO audit (position, at, account, route, relation, target, status)"
                                    + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                            Own.next(handle, "audit", "position"),
                            now.toString(),
                            account,
                            route,
                            relation,
                            target,
                            status);
                });
        if (clear) {
            cleared = now;
        }
    }

    /** How many days a line is kept. */
    public int days() {
        return settings.number(DAYS, USUAL_DAYS);
    }

    /** Keeps lines so many days from now on; what is older is gone at once. */
    public void keep(int days) {
        if (days < 1 || days > 36_500) {
            throw new IllegalArgumentException(
                    "The days (%d) are not from 1 to 36500. Maybe %d was meant."
                            .formatted(days, USUAL_DAYS));
        }
        settings.set(DAYS, String.valueOf(days));
        own.write(handle -> clear(handle, clock.instant()));
    }

    /**
     * What is asked of the trail.
     *
     * @param account null for all
     * @param relation null for all
     * @param refused only what was refused
     * @param before only lines before this position; null for all
     */
    public record Question(
            @Nullable String account,
            @Nullable String relation,
            boolean refused,
            @Nullable Long before) {}

    /** The newest first. */
    public List<Asked> lines(Question question, int most) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        if (question.account() != null) {
            conditions.add("account = :account");
        }
        if (question.relation() != null) {
            conditions.add("relation = :relation");
        }
        if (question.refused()) {
            conditions.add("status >= 400");
        }
        if (question.before() != null) {
            conditions.add("position < :before");
        }
        return own.read(
                handle -> {
                    var query =
                            handle.createQuery(
                                    "SELECT * FROM audit WHERE "
                                            + String.join(" AND ", conditions)
                                            + " ORDER BY position DESC LIMIT :most");
                    query.bind("most", most);
                    if (question.account() != null) {
                        query.bind("account", question.account());
                    }
                    if (question.relation() != null) {
                        query.bind("relation", question.relation());
                    }
                    if (question.before() != null) {
                        query.bind("before", question.before());
                    }
                    return query.map(
                                    (row, _) ->
                                            new Asked(
                                                    row.getLong("position"),
                                                    row.getString("at"),
                                                    row.getString("account"),
                                                    row.getString("route"),
                                                    row.getString("relation"),
                                                    row.getString("target"),
                                                    row.getInt("status")))
                            .list();
                });
    }

    private int clear(Handle handle, Instant now) {
        return handle.execute(
                "DELETE FROM audit WHERE at < ?", now.minus(Duration.ofDays(days())).toString());
    }
}
