package entente.register.account;

import entente.domain.Status;
import entente.domain.chronicle.Chronicle;
import entente.domain.follow.Standing;
import entente.domain.follow.Tracked;
import entente.domain.relation.Review;
import entente.domain.series.Series;
import entente.domain.series.Session;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One relation in figures that do not depend on today.
 *
 * @param undone due days of commitments that are known to be undone
 * @param noWord due days of commitments of which nobody has said a word, or a later report alone
 */
record Figures(
        long sessions,
        long doneOnTime,
        long doneLate,
        long noDate,
        long directions,
        long requests,
        long pending,
        long suggested,
        DueDays undone,
        DueDays noWord) {

    static Figures of(Chronicle chronicle) {
        List<Tracked> all = chronicle.tracked();
        List<Tracked> open = commitments(all).filter(each -> !Outcome.of(each).done()).toList();
        Predicate<Tracked> undone = each -> Outcome.of(each) == Outcome.UNDONE;
        return new Figures(
                held(chronicle),
                count(commitments(all), Outcome.DONE_ON_TIME),
                count(commitments(all), Outcome.DONE_LATE),
                open.stream().filter(each -> Days.to(each.due()) == null).count(),
                all.stream().filter(each -> each.standing() == Standing.DIRECTION).count(),
                all.stream().filter(each -> each.standing() == Standing.REQUEST).count(),
                all.stream().filter(each -> each.review() == Review.PENDING).count(),
                count(all.stream(), Outcome.SUGGESTED),
                DueDays.of(open.stream().filter(undone)),
                DueDays.of(open.stream().filter(undone.negate())));
    }

    private static Stream<Tracked> commitments(List<Tracked> all) {
        return all.stream().filter(each -> each.standing() == Standing.COMMITMENT);
    }

    private static long count(Stream<Tracked> tracked, Outcome outcome) {
        return tracked.filter(each -> Outcome.of(each) == outcome).count();
    }

    private static long held(Chronicle chronicle) {
        return chronicle.series().stream()
                .map(Series::sessions)
                .flatMap(List::stream)
                .map(Session::status)
                .filter(Status.HELD::equals)
                .count();
    }
}
