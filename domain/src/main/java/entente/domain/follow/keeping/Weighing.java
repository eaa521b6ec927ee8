package entente.domain.follow.keeping;

import entente.domain.When;
import entente.domain.follow.Fulfilment;
import entente.domain.follow.Fulfilment.Reason;
import entente.domain.follow.Keeper;
import entente.domain.follow.Timeliness;
import entente.domain.follow.said.Said;
import entente.domain.follow.said.Undertaking;
import entente.domain.relation.Cited;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;

/** The clues for and against one suggestion. Used by one thread. */
final class Weighing {
    private static final int MOST = 100;
    private static final Comparator<Clue> WEIGHTIEST_FIRST =
            Comparator.comparingInt((Clue clue) -> -Math.abs(clue.points()))
                    .thenComparing(Comparator.naturalOrder());

    private final Set<Clue> clues;

    Weighing(Clue first) {
        clues = EnumSet.of(first);
    }

    Weighing add(Clue clue) {
        clues.add(clue);
        return this;
    }

    Weighing add(boolean yes, Clue then, Clue otherwise) {
        return add(yes ? then : otherwise);
    }

    /** Whether it was surely done in the time that was set, if one was, or surely after it. */
    Weighing time(When due, When done) {
        LocalDate last = Timeliness.lastDay(due);
        LocalDate first = Timeliness.firstDay(done);
        if (last == null || first == null) {
            return this;
        }
        if (first.isAfter(last)) {
            return add(first.isAfter(last.plusYears(1)), Clue.MUCH_LATER, Clue.LATE);
        }
        LocalDate from = due instanceof When.Within(LocalDate begin, LocalDate _) ? begin : first;
        LocalDate end = Timeliness.lastDay(done);
        if (end == null || end.isAfter(last)) {
            return add(Clue.TIME_UNKNOWN);
        }
        return end.isBefore(from) ? this : add(Clue.WITHIN_WINDOW);
    }

    Fulfilment fulfilment(
            Undertaking undertaking, Keeper keeper, When done, Said promised, Cited kept) {
        int sum = clues.stream().mapToInt(Clue::points).sum();
        return new Fulfilment(
                keeper,
                done,
                undertaking.onTime(done),
                Math.clamp(sum, 0, MOST),
                clues.stream()
                        .sorted(WEIGHTIEST_FIRST)
                        .map(clue -> new Reason(clue.word(), clue.points()))
                        .toList(),
                promised.words(),
                kept,
                Fulfilment.State.SUGGESTED);
    }
}
