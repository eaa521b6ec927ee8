package entente.domain.series;

import entente.domain.Party;
import entente.domain.Status;
import entente.domain.When;
import entente.domain.relation.Relation;
import entente.domain.relation.ReportId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The session that is due next: the earliest that was promised and comes behind the last one held,
 * else the one that the cadence lets expect. A promise whose time has long passed is still what is
 * due; nothing here knows the day.
 */
final class Due {
    /** The cadence gives a month; the window reaches a quarter of the cadence to either side. */
    private static final int PART_OF_CADENCE = 4;

    private static final Comparator<Session> BY_NUMBER =
            Comparator.comparing(
                            Session::ordinal,
                            Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
                    .thenComparing(Session::id);

    private static final Comparator<Session> BY_TIME =
            Comparator.comparing(
                            Due::end, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(Session::id);

    private final Relation relation;
    private final List<Session> sessions;
    private final @Nullable Cadence cadence;
    private final @Nullable HostRule hostRule;
    private final @Nullable Session last;

    private Due(
            Relation relation,
            List<Session> sessions,
            @Nullable Cadence cadence,
            @Nullable HostRule hostRule) {
        this.relation = relation;
        this.sessions = sessions;
        this.cadence = cadence;
        this.hostRule = hostRule;
        this.last =
                sessions.stream()
                        .filter(session -> session.status() == Status.HELD)
                        .max(
                                Comparator.comparing(
                                        Due::end, Comparator.nullsFirst(Comparator.naturalOrder())))
                        .orElse(null);
    }

    /** Null where neither a promise nor the cadence tells that there will be one. */
    static @Nullable NextSession of(
            Relation relation,
            List<Session> sessions,
            @Nullable Cadence cadence,
            @Nullable HostRule hostRule) {
        Due due = new Due(relation, sessions, cadence, hostRule);
        Session promise = due.earliestPromise();
        return promise == null ? due.byCadence() : due.promised(promise);
    }

    /** The lowest number, unless one without a number is to be held before. */
    private @Nullable Session earliestPromise() {
        List<Session> promises =
                sessions.stream()
                        .filter(session -> session.status() == Status.PLANNED)
                        .filter(this::isToCome)
                        .toList();
        Session numbered =
                promises.stream()
                        .filter(session -> session.ordinal() != null)
                        .min(BY_NUMBER)
                        .orElse(null);
        Session other =
                promises.stream()
                        .filter(session -> session.ordinal() == null)
                        .min(BY_TIME)
                        .orElse(null);
        if (numbered == null || other == null) {
            return numbered == null ? other : numbered;
        }
        LocalDate day = end(numbered);
        LocalDate otherDay = end(other);
        boolean before = day != null && otherDay != null && otherDay.isBefore(day);
        return before ? other : numbered;
    }

    /**
     * Whether a promise is behind the last session held: by number, else by time; one without
     * either only where a report on that last session made it, for older ones are overtaken.
     */
    private boolean isToCome(Session promise) {
        if (last == null) {
            return true;
        }
        Integer ordinal = promise.ordinal();
        Integer held = highestHeld();
        if (ordinal != null && held != null) {
            return ordinal > held;
        }
        LocalDate promised = end(promise);
        LocalDate over = end(last);
        if (promised != null && over != null) {
            return promised.isAfter(over);
        }
        List<ReportId> reports = last.sources();
        return !Collections.disjoint(reports, promise.sources());
    }

    private @Nullable Integer highestHeld() {
        return sessions.stream()
                .filter(session -> session.status() == Status.HELD)
                .map(Session::ordinal)
                .filter(ordinal -> ordinal != null)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private NextSession promised(Session promise) {
        boolean dated = !promise.when().equals(When.UNSAID);
        When window = dated ? promise.when() : window(sessionsAhead(promise));
        return new NextSession(
                promise.id(),
                promise.ordinal(),
                Objects.requireNonNullElse(window, When.UNSAID),
                promise.host() == null ? hostInTurn(promise.ordinal()) : promise.host(),
                dated ? NextSession.Ground.PROMISED : NextSession.Ground.PROMISED_UNDATED,
                promise.evidence());
    }

    /** From the last held to the promised one by their numbers; 1 where either has none. */
    private int sessionsAhead(Session promise) {
        Integer held = last == null ? null : last.ordinal();
        Integer promised = promise.ordinal();
        return held == null || promised == null ? 1 : Math.max(1, promised - held);
    }

    private @Nullable NextSession byCadence() {
        When window = window(1);
        return window == null
                ? null
                : new NextSession(
                        null,
                        null,
                        window,
                        hostInTurn(null),
                        NextSession.Ground.CADENCE,
                        List.of());
    }

    /** The month that is due and a quarter of the cadence around it, as whole months. */
    private @Nullable When window(int sessionsAhead) {
        LocalDate over = last == null ? null : end(last);
        if (over == null || cadence == null) {
            return null;
        }
        YearMonth month = YearMonth.from(over).plusMonths((long) cadence.months() * sessionsAhead);
        int around = cadence.months() / PART_OF_CADENCE;
        return new When.Within(
                month.minusMonths(around).atDay(1), month.plusMonths(around).atEndOfMonth());
    }

    /**
     * By the rule: where the sides take turns, the other side than that of the last session whose
     * host is known, turn for turn between their numbers.
     *
     * @param ordinal of the session in question; null for the one behind the last held
     */
    private @Nullable Party hostInTurn(@Nullable Integer ordinal) {
        return switch (hostRule) {
            case null -> null;
            case HostRule.Fixed(Party host, Basis _) -> host;
            case HostRule.Alternating _ -> inTurn(ordinal);
        };
    }

    private @Nullable Party inTurn(@Nullable Integer ordinal) {
        Integer behind = last == null || last.ordinal() == null ? null : last.ordinal() + 1;
        Integer number = ordinal == null ? behind : ordinal;
        if (number == null) {
            Party host = last == null ? null : last.host();
            return host == null ? null : relation.other(host);
        }
        return sessions.stream()
                .filter(session -> session.status() == Status.HELD && session.host() != null)
                .filter(session -> session.ordinal() != null)
                .max(Comparator.comparing(session -> Objects.requireNonNull(session.ordinal())))
                .map(session -> turns(session, number))
                .orElse(null);
    }

    private @Nullable Party turns(Session known, int number) {
        if (known.host() == null || known.ordinal() == null) {
            return null;
        }
        boolean even = (number - known.ordinal()) % 2 == 0;
        return even ? known.host() : relation.other(known.host());
    }

    private static @Nullable LocalDate end(Session session) {
        return switch (session.when()) {
            case When.Within(LocalDate _, LocalDate to) -> to;
            case When.By(LocalDate to) -> to;
            case When.Unsaid _ -> null;
        };
    }
}
