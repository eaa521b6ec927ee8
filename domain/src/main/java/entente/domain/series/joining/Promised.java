package entente.domain.series.joining;

import entente.domain.relation.ReportId;
import entente.domain.series.telling.Round;
import entente.domain.series.telling.Telling;
import entente.domain.series.telling.Window;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sessions that are to come, or were called off, and have no number: "the next session in 2024". A
 * report on the fourth that promises the next one promises the fifth, though it says no number and
 * the fifth may come late.
 */
final class Promised {
    private final Rounds rounds;
    private final Calendar calendar;
    private final Map<ReportId, Round> latestHeld;

    /** Promises without a number, by the session at which they were made. */
    private final Map<Round, Round> nextAfter = new HashMap<>();

    private Promised(Rounds rounds) {
        this.rounds = rounds;
        this.calendar = new Calendar(rounds.all());
        this.latestHeld = rounds.latestHeldByReport();
    }

    static void join(List<Telling> tellings, Rounds rounds) {
        Promised promised = new Promised(rounds);
        tellings.stream().sorted().forEach(promised::add);
    }

    private void add(Telling telling) {
        Round before = latestHeld.get(telling.report());
        Round round = round(telling, before);
        if (round == null) {
            round = rounds.open(telling);
            calendar.add(round);
            if (before != null) {
                nextAfter.putIfAbsent(before, round);
            }
        } else {
            round.add(telling);
        }
    }

    private @Nullable Round round(Telling telling, @Nullable Round before) {
        Round byNumber = byNumber(telling, before);
        Round byTime = byNumber == null ? byTime(telling, before) : byNumber;
        return byTime == null ? promisedAlike(telling, before) : byTime;
    }

    /** The session with the number behind that of the session at which it was promised. */
    private @Nullable Round byNumber(Telling telling, @Nullable Round before) {
        Integer ordinal = before == null ? null : before.ordinal();
        Round next = ordinal == null ? null : rounds.numbered(ordinal + 1);
        if (next == null) {
            return null;
        }
        boolean fits =
                next.isHeld()
                        ? isHeldAfter(telling, next)
                        : Window.mayMeet(telling.window(), next.window());
        return fits ? next : null;
    }

    /**
     * The first session that was held in the time promised, after it was promised; else the one
     * that other reports promise for that time.
     */
    private @Nullable Round byTime(Telling telling, @Nullable Round before) {
        Window window = telling.window();
        if (window == null) {
            return null;
        }
        List<Round> inTime =
                calendar.meeting(window).stream()
                        .filter(round -> mayFollow(before, round))
                        .toList();
        Stream<Round> held = inTime.stream().filter(round -> isHeldAfter(telling, round));
        return held.min(Comparator.comparing(Promised::firstDay))
                .orElseGet(() -> only(inTime, round -> isPromisedThere(telling, round)));
    }

    private static LocalDate firstDay(Round round) {
        Window window = round.window();
        return window == null ? LocalDate.MAX : window.from();
    }

    private static boolean isPromisedThere(Telling telling, Round round) {
        return !round.isHeld() && round.mayBeAt(telling.meeting().where());
    }

    private static @Nullable Round only(List<Round> rounds, Predicate<Round> fits) {
        List<Round> fitting = rounds.stream().filter(fits).toList();
        return fitting.size() == 1 ? fitting.getFirst() : null;
    }

    /** What follows the fourth is the fifth or has no number; it is not the fourth itself. */
    private static boolean mayFollow(@Nullable Round before, Round round) {
        Integer ordinal = round.ordinal();
        Integer last = before == null ? null : before.ordinal();
        return round != before && (ordinal == null || last == null || ordinal == last + 1);
    }

    private static boolean isHeldAfter(Telling telling, Round round) {
        Window held = round.window();
        LocalDate said = telling.said();
        return round.isHeld() && (held == null || said == null || !held.to().isBefore(said));
    }

    /** What another report on the same session promised, where the times do not part them. */
    private @Nullable Round promisedAlike(Telling telling, @Nullable Round before) {
        Round next = before == null ? null : nextAfter.get(before);
        return next != null && Window.mayMeet(telling.window(), next.window()) ? next : null;
    }
}
