package entente.domain.series.joining;

import entente.domain.series.telling.Claim;
import entente.domain.series.telling.Round;
import entente.domain.series.telling.Telling;
import entente.domain.series.telling.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A numbered round with all the times that reports give it.
 *
 * @param times the one on the best ground first; claims of which one makes the other more exact are
 *     one
 */
record DatedRound(Round round, int ordinal, List<Time> times) {
    /**
     * @param window for a session that is only to come: from its first day on, since promises slip
     */
    record Time(Window window, List<Telling> tellings) {
        long reports() {
            return tellings.stream().map(Telling::report).distinct().count();
        }

        boolean has(Telling telling) {
            return tellings.contains(telling);
        }
    }

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /** Null where no report gives a time. */
    static @Nullable DatedRound of(Round round) {
        Integer ordinal = round.ordinal();
        boolean held = round.isHeld();
        List<Telling> tellings =
                round.tellings().stream().filter(each -> each.isHeld() == held).toList();
        List<Claim<Window>> claims =
                held
                        ? Claim.byGround(tellings, Telling::window)
                        : Claim.byNewness(tellings, Telling::window);
        List<Time> times =
                times(held ? claims : claims.subList(0, Math.min(1, claims.size())), held);
        return ordinal == null || times.isEmpty() ? null : new DatedRound(round, ordinal, times);
    }

    private static List<Time> times(List<Claim<Window>> claims, boolean held) {
        List<Time> times = new ArrayList<>();
        List<Claim<Window>> left = new ArrayList<>(claims);
        while (!left.isEmpty()) {
            Window window = left.getFirst().value();
            List<Claim<Window>> same =
                    left.stream().filter(claim -> claim.value().overlaps(window)).toList();
            times.add(time(same, held));
            left.removeAll(same);
        }
        return List.copyOf(times);
    }

    private static Time time(List<Claim<Window>> same, boolean held) {
        Window narrowest = same.getFirst().value();
        List<Telling> tellings = new ArrayList<>();
        for (Claim<Window> claim : same) {
            narrowest = claim.value().isWithin(narrowest) ? claim.value() : narrowest;
            tellings.addAll(claim.tellings());
        }
        Window window = held ? narrowest : new Window(narrowest.from(), NEVER);
        return new Time(window, List.copyOf(tellings));
    }
}
