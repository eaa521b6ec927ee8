package entente.domain.series;

import entente.domain.When;
import entente.domain.relation.Filing;
import entente.domain.relation.FindingId;
import entente.domain.relation.Relation;
import entente.domain.series.joining.Joining;
import entente.domain.series.telling.Merged;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Meetings as all reports together tell them: what several reports, in whatever language, tell of
 * one meeting becomes one session, with all its evidence and every doubt.
 */
public final class Sessions {
    private static final Comparator<Session> ORDER =
            Comparator.comparing(
                            Session::mechanism,
                            Comparator.nullsLast(Comparator.<MechanismId>naturalOrder()))
                    .thenComparing(
                            Session::ordinal,
                            Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
                    .thenComparing(
                            Sessions::firstDay,
                            Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(Session::id);

    private Sessions() {}

    /**
     * What officers decided about meetings; it goes above the rules.
     *
     * @param same findings that are of one meeting
     * @param apart findings of which no two are of one meeting; they win where both are said
     */
    public record Joins(List<Set<FindingId>> same, List<Set<FindingId>> apart) {
        public static final Joins NONE = new Joins(List.of(), List.of());

        public Joins {
            same = same.stream().map(Set::copyOf).toList();
            apart = apart.stream().map(Set::copyOf).toList();
        }
    }

    /**
     * @param sessions by mechanism, number and time; encounters last
     * @param sessionOf the id of the session that each finding of a meeting became part of
     */
    public record Joined(List<Session> sessions, Map<FindingId, String> sessionOf) {
        public Joined {
            sessions = List.copyOf(sessions);
            sessionOf = Map.copyOf(sessionOf);
        }
    }

    /** The meetings of a relation; the same for the same reports in any order. */
    public static Joined of(Relation relation, List<Filing> filings, Joins joins) {
        List<Session> sessions =
                Merged.sessions(
                                Joining.of(relation, filings, joins.same(), joins.apart()),
                                relation)
                        .stream()
                        .sorted(ORDER)
                        .toList();
        Map<FindingId, String> sessionOf = new HashMap<>();
        for (Session session : sessions) {
            session.members().forEach(member -> sessionOf.put(member, session.id()));
        }
        return new Joined(sessions, sessionOf);
    }

    private static @Nullable LocalDate firstDay(Session session) {
        return session.when() instanceof When.Within(LocalDate from, LocalDate _) ? from : null;
    }
}
