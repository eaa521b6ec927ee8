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
import entente.domain.series.NextSession;
import entente.domain.series.Series;
import entente.domain.series.Session;
import entente.register.account.AccountTables.Table;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The narrow rows that questions across relations are put to, made from a chronicle. They hold
 * nothing that the chronicle does not, and nothing that depends on today.
 */
final class AccountRows {
    /** So much of a commitment's words is shown in lists, in characters. */
    private static final int SHOWN = 1000;

    private final String relation;
    private final ZoneId zone;
    private final Map<Table, List<@Nullable Object[]>> rows = new EnumMap<>(Table.class);
    private final Map<FindingId, String> targets = new HashMap<>();

    AccountRows(Chronicle chronicle) {
        this.relation = chronicle.relation().toString();
        this.zone = chronicle.zone();
        for (Series series : chronicle.series()) {
            series.sessions().forEach(this::session);
            NextSession due = series.next();
            if (due != null) {
                next(series, due);
            }
        }
        chronicle.encounters().forEach(this::session);
        chronicle.tracked().forEach(this::commitment);
        chronicle.filings().forEach(this::findings);
        figures(Figures.of(chronicle));
    }

    String relation() {
        return relation;
    }

    ZoneId zone() {
        return zone;
    }

    List<@Nullable Object[]> of(Table table) {
        return rows.getOrDefault(table, List.of());
    }

    private void add(Table table, @Nullable Object... values) {
        rows.computeIfAbsent(table, _ -> new ArrayList<>()).add(values);
    }

    private void findings(Filing filing) {
        for (Filed<?> filed : filing.findings()) {
            add(
                    Table.FINDING,
                    filed.id().value(),
                    relation,
                    targets.getOrDefault(filed.id(), ""),
                    filing.id().sha256(),
                    filed.review().word());
        }
    }

    private void session(Session session) {
        var where = session.where();
        add(
                Table.SESSION,
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

    private void next(Series series, NextSession due) {
        add(
                Table.NEXT_SESSION,
                relation,
                series.mechanism().toString(),
                due.session(),
                due.ordinal(),
                Days.from(due.window()),
                Days.to(due.window()),
                text(due.host()),
                due.ground().name());
    }

    private void commitment(Tracked tracked) {
        Fulfilment keeper = tracked.keptBy();
        add(
                Table.COMMITMENT,
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
                                add(
                                        Table.ASSIGNMENT,
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

    private void figures(Figures all) {
        add(
                Table.FIGURES,
                relation,
                all.sessions(),
                all.doneOnTime(),
                all.doneLate(),
                all.noDate(),
                all.directions(),
                all.requests(),
                all.pending(),
                all.suggested(),
                all.undone().written(),
                all.noWord().written());
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
