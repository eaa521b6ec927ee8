package entente.register.account;

import entente.domain.Party;
import entente.domain.Word;
import entente.domain.chronicle.Chronicle;
import entente.domain.follow.Fulfilment;
import entente.domain.follow.Saying;
import entente.domain.follow.Standing;
import entente.domain.follow.Tracked;
import entente.domain.relation.Filed;
import entente.domain.relation.Filing;
import entente.domain.relation.FindingId;
import entente.domain.relation.Relation;
import entente.domain.series.NextSession;
import entente.domain.series.Series;
import entente.domain.series.Session;
import entente.register.store.Batch;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The narrow rows that questions across relations are put to, made from a chronicle. They hold
 * nothing that the chronicle does not, and nothing that depends on today.
 */
final class AccountRows implements AutoCloseable {
    /** The tables that are made from chronicles, all keyed by their relation. */
    static final List<String> TABLES =
            List.of("session", "next_session", "commitment", "finding", "assignment", "tally");

    /** The columns of commitment that a list shows of the words. */
    private static final int SHOWN = 1000;

    private final Batch sessions;
    private final Batch next;
    private final Batch commitments;
    private final Batch findings;
    private final Batch assignments;
    private final Batch tallies;

    AccountRows(Handle handle) {
        this.sessions =
                Batch.into(
                        handle,
                        "session",
                        "relation",
                        "id",
                        "mechanism",
                        "kind",
                        "ordinal",
                        "status",
                        "when_from",
                        "when_to",
                        "country",
                        "city",
                        "host",
                        "review");
        this.next =
                Batch.into(
                        handle,
                        "next_session",
                        "relation",
                        "mechanism",
                        "session",
                        "ordinal",
                        "due_from",
                        "due_to",
                        "host",
                        "ground");
        this.commitments =
                Batch.into(
                        handle,
                        "commitment",
                        "relation",
                        "id",
                        "report",
                        "standing",
                        "act",
                        "done_by",
                        "areas",
                        "said_from",
                        "due_from",
                        "due_to",
                        "completion",
                        "done_from",
                        "open_to",
                        "review",
                        "sayings",
                        "keeper",
                        "keeper_state",
                        "keeper_score",
                        "words");
        this.findings =
                Batch.into(handle, "finding", "id", "relation", "target", "report", "review");
        this.assignments =
                Batch.into(handle, "assignment", "relation", "commitment", "body", "lead");
        this.tallies =
                Batch.into(
                        handle,
                        "tally",
                        "relation",
                        "standing",
                        "outcome",
                        "due_to",
                        "review",
                        "count");
    }

    /** Forgets the rows of a relation. */
    static void clear(Handle handle, Relation relation) {
        for (String table : TABLES) {
            handle.execute("DELETE FROM " + table + " WHERE relation = ?", relation.toString());
        }
    }

    /** The rows of a relation that has none. */
    void write(Chronicle chronicle) {
        String relation = chronicle.relation().toString();
        Map<FindingId, String> targets = new HashMap<>();
        for (Series series : chronicle.series()) {
            series.sessions().forEach(session -> session(relation, session, targets));
            NextSession due = series.next();
            if (due != null) {
                next(relation, series, due);
            }
        }
        chronicle.encounters().forEach(session -> session(relation, session, targets));
        chronicle.tracked().forEach(tracked -> commitment(relation, tracked, targets));
        chronicle.filings().forEach(filing -> findings(relation, filing, targets));
        tally(relation, chronicle.tracked());
    }

    @Override
    public void close() {
        Stream.of(sessions, next, commitments, findings, assignments, tallies)
                .forEach(Batch::close);
    }

    private void findings(String relation, Filing filing, Map<FindingId, String> targets) {
        for (Filed<?> filed : filing.findings()) {
            findings.add(
                    filed.id().value(),
                    relation,
                    targets.getOrDefault(filed.id(), ""),
                    filing.id().sha256(),
                    filed.review().word());
        }
    }

    private void session(String relation, Session session, Map<FindingId, String> targets) {
        var where = session.where();
        sessions.add(
                relation,
                session.id(),
                text(session.mechanism()),
                session.kind().word(),
                session.ordinal(),
                session.status().word(),
                Days.from(session.when()),
                Days.to(session.when()),
                where == null ? null : text(where.country()),
                where == null ? null : where.city(),
                text(session.host()),
                session.review().word());
        session.members().forEach(member -> targets.put(member, session.id()));
    }

    private void next(String relation, Series series, NextSession due) {
        next.add(
                relation,
                series.mechanism().toString(),
                due.session(),
                due.ordinal(),
                Days.from(due.window()),
                Days.to(due.window()),
                text(due.host()),
                due.ground().name());
    }

    private void commitment(String relation, Tracked tracked, Map<FindingId, String> targets) {
        Fulfilment keeper = tracked.keptBy();
        commitments.add(
                relation,
                tracked.id().value(),
                tracked.words().report().sha256(),
                tracked.standing().word(),
                tracked.act().word(),
                tracked.by().stream().map(Party::code).collect(Collectors.joining(" ")),
                tracked.areas().stream().map(Word::word).collect(Collectors.joining(" ")),
                Days.from(tracked.sayings().getFirst().on()),
                Days.from(tracked.due()),
                Days.to(tracked.due()),
                tracked.completion().word(),
                Days.from(tracked.done()),
                openTo(tracked),
                tracked.review().word(),
                tracked.sayings().size(),
                keeper == null ? null : keeper.keeper().id(),
                keeper == null ? null : keeper.state().word(),
                keeper == null ? null : keeper.score(),
                shown(tracked.words().evidence().quote()));
        for (Saying saying : tracked.sayings()) {
            targets.put(saying.id(), tracked.id().value());
        }
        tracked.assignments()
                .forEach(
                        assigned ->
                                assignments.add(
                                        relation,
                                        tracked.id().value(),
                                        assigned.body(),
                                        assigned.lead() ? 1 : 0));
    }

    private static @Nullable String openTo(Tracked tracked) {
        return tracked.standing() == Standing.COMMITMENT && !Outcome.of(tracked).done()
                ? Days.to(tracked.due())
                : null;
    }

    /** What is counted together. */
    private record Kin(String standing, String outcome, String due, String review)
            implements Comparable<Kin> {
        static Kin of(Tracked tracked) {
            String due = Days.to(tracked.due());
            return new Kin(
                    tracked.standing().word(),
                    Outcome.of(tracked).name(),
                    due == null ? "" : due,
                    tracked.review().word());
        }

        @Override
        public int compareTo(Kin other) {
            return toString().compareTo(other.toString());
        }
    }

    private void tally(String relation, List<Tracked> all) {
        all.stream()
                .collect(Collectors.groupingBy(Kin::of, TreeMap::new, Collectors.counting()))
                .forEach(
                        (kin, count) ->
                                tallies.add(
                                        relation,
                                        kin.standing(),
                                        kin.outcome(),
                                        kin.due(),
                                        kin.review(),
                                        Math.toIntExact(count)));
    }

    private static String shown(String words) {
        return words.codePointCount(0, words.length()) <= SHOWN
                ? words
                : words.substring(0, words.offsetByCodePoints(0, SHOWN)) + "…";
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
