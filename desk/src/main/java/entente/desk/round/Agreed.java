package entente.desk.round;

import entente.desk.account.Account;
import entente.domain.Status;
import entente.domain.follow.Fulfilment;
import entente.domain.follow.Keeper;
import entente.domain.follow.Standing;
import entente.domain.follow.Tracked;
import entente.domain.series.Session;
import entente.words.follow.Fate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a session has to do with commitments.
 *
 * @param said what was said there, for the first time or again
 * @param kept what was promised before, and is kept by holding it
 * @param open what is to be carried on: of a session held, what was said there and is still open;
 *     of one to come, what is open of all that its mechanism said before
 * @param more how many of those open are left out
 */
public record Agreed(List<Tracked> said, List<Tracked> kept, List<Tracked> open, long more) {
    private static final int MOST = 50;

    static Agreed at(Session round, Account account) {
        List<Tracked> all = account.chronicle().tracked();
        List<Tracked> said = all.stream().filter(isSaidAt(round)).toList();
        List<Tracked> open =
                (round.status() == Status.HELD ? said.stream() : saidBefore(round, account))
                        .filter(tracked -> isOpen(account.promises().fate(tracked)))
                        .filter(tracked -> !round.id().equals(tracked.session()))
                        .toList();
        return new Agreed(
                said,
                all.stream().filter(tracked -> isKept(tracked, round)).toList(),
                open.stream().limit(MOST).toList(),
                Math.max(0, open.size() - MOST));
    }

    private static Predicate<Tracked> isSaidAt(Session round) {
        return tracked ->
                tracked.sayings().stream().anyMatch(each -> round.id().equals(each.session()));
    }

    private static Stream<Tracked> saidBefore(Session round, Account account) {
        return account.chronicle().tracked().reversed().stream()
                .filter(tracked -> tracked.standing() == Standing.COMMITMENT)
                .filter(
                        tracked ->
                                tracked.sayings().stream()
                                        .map(
                                                saying ->
                                                        account.standpoint()
                                                                .session(saying.session()))
                                        .anyMatch(session -> isOfSameSeries(session, round)));
    }

    private static boolean isOfSameSeries(
            @org.jspecify.annotations.Nullable Session session, Session round) {
        return session != null
                && session.mechanism() != null
                && session.mechanism().equals(round.mechanism());
    }

    private static boolean isOpen(Fate fate) {
        return switch (fate) {
            case SUGGESTED, IN_TIME, NO_WORD, UNDONE, NO_DATE -> true;
            default -> false;
        };
    }

    private static boolean isKept(Tracked tracked, Session round) {
        return tracked.fulfilments().stream()
                .filter(fulfilment -> fulfilment.state() != Fulfilment.State.DISMISSED)
                .map(Fulfilment::keeper)
                .anyMatch(new Keeper.HeldSession(round.id())::equals);
    }
}
