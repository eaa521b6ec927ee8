package entente.domain.series;

import entente.domain.Party;
import entente.domain.Status;
import entente.domain.relation.Relation;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who hosts a mechanism's sessions, as the numbered ones that were held show it: the sides take
 * turns where one has the even and the other the odd numbers, so that gaps do no harm. Odd numbers
 * alone show nothing, for the even ones may have been either side's.
 */
final class LearnedHosts {
    /** Sessions with a known host that show a rule. */
    private static final int SESSIONS = 3;

    /** Sessions from which one out of turn is an exception and no other rule. */
    private static final int SESSIONS_WITH_AN_EXCEPTION = 6;

    private LearnedHosts() {}

    /** Null where the sessions show neither rule. */
    static @Nullable HostRule of(Relation relation, List<Session> sessions) {
        List<Session> hosted = sessions.stream().filter(LearnedHosts::showsHost).toList();
        boolean bothParities =
                hosted.stream().anyMatch(LearnedHosts::isEven)
                        && hosted.stream().anyMatch(Predicate.not(LearnedHosts::isEven));
        if (hosted.size() < SESSIONS || !bothParities) {
            return null;
        }
        Party host = hosted.getFirst().host();
        if (host != null && hosted.stream().allMatch(session -> host.equals(session.host()))) {
            return new HostRule.Fixed(host, Basis.LEARNED);
        }
        return areInTurn(relation, hosted) ? new HostRule.Alternating(Basis.LEARNED) : null;
    }

    private static boolean showsHost(Session session) {
        return session.status() == Status.HELD
                && session.ordinal() != null
                && session.host() != null;
    }

    private static boolean isEven(Session session) {
        return session.ordinal() != null && session.ordinal() % 2 == 0;
    }

    private static boolean areInTurn(Relation relation, List<Session> hosted) {
        long firstOnEven =
                hosted.stream()
                        .filter(
                                session ->
                                        relation.first().equals(session.host()) == isEven(session))
                        .count();
        long inTurn = Math.max(firstOnEven, hosted.size() - firstOnEven);
        long exceptions = hosted.size() - inTurn;
        return exceptions == 0 || exceptions == 1 && hosted.size() >= SESSIONS_WITH_AN_EXCEPTION;
    }
}
