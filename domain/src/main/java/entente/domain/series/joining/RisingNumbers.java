package entente.domain.series.joining;

import entente.domain.series.telling.Round;
import entente.domain.series.telling.Telling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one mechanism's sessions rise with time, and not faster than it can meet: a second
 * session in 2023 between a first in 2015 and an eighth in 2023 cannot be. Where claims break that,
 * the fewest are not believed after whose removal the rest rises: the heaviest rising chain stays,
 * so that the many are never blamed for the one. A session that loses its time keeps the next best
 * claim that fits, or none.
 *
 * <p>Only a mechanism whose numbers break the rule is searched.
 */
final class RisingNumbers {
    /**
     * What it weighs to keep a session's best time. It outweighs all else together, for fewer
     * removals come first.
     */
    private static final int BEST = 24;

    /** A time that is not its session's best, so that none is changed without need. */
    private static final int SECOND = 6;

    /** A promise is broken more easily than a report of what was. */
    private static final int PROMISE = 8;

    /** It lies where the pace of the whole series lets it be expected. */
    private static final int IN_LINE = 10;

    private static final int OF_SUBJECT = 2;
    private static final int MOST_REPORTS = 3;

    /** An officer wrote it: many readers' dates go first. */
    private static final int OFFICERS = 1_000;

    private final List<DatedRound> rounds;
    private final Pace pace;

    private RisingNumbers(List<DatedRound> rounds) {
        this.rounds = rounds;
        this.pace = Pace.of(rounds);
    }

    /** Tells each round which of its tellings are wrong about the time. */
    static void check(List<Round> rounds) {
        Map<Integer, DatedRound> byOrdinal = new TreeMap<>();
        for (Round round : rounds) {
            DatedRound dated = DatedRound.of(round);
            if (dated != null) {
                byOrdinal.putIfAbsent(dated.ordinal(), dated);
            }
        }
        RisingNumbers numbers = new RisingNumbers(List.copyOf(byOrdinal.values()));
        if (!numbers.rise()) {
            numbers.disbelieve(numbers.heaviest());
        }
    }

    private boolean rise() {
        double earliest = Double.NEGATIVE_INFINITY;
        for (DatedRound round : rounds) {
            DatedRound.Time time = round.times().getFirst();
            if (latest(round, time) < earliest) {
                return false;
            }
            earliest = Math.max(earliest, earliest(round, time));
        }
        return true;
    }

    /**
     * The day from which later numbers count, with the time taken out that the numbers before it
     * need: one can follow another if its latest is not before the other's earliest.
     */
    private double earliest(DatedRound round, DatedRound.Time time) {
        return time.window().from().toEpochDay() - round.ordinal() * pace.fewestDaysPerSession();
    }

    /** Neighbours need no time between them: a late session may be followed by an early one. */
    private double latest(DatedRound round, DatedRound.Time time) {
        return time.window().to().toEpochDay()
                - (round.ordinal() - 1) * pace.fewestDaysPerSession();
    }

    /**
     * Times that rise.
     *
     * @param earliest the latest among their earliest days: what comes behind must not end before
     */
    private record Chain(
            double earliest,
            int weight,
            @Nullable Chain before,
            @Nullable DatedRound round,
            DatedRound.@Nullable Time time) {}

    /** Chains by their earliest day, where each that leaves less room behind it weighs more. */
    private Chain heaviest() {
        TreeMap<Double, Chain> chains = new TreeMap<>();
        Chain empty = new Chain(Double.NEGATIVE_INFINITY, 0, null, null, null);
        chains.put(empty.earliest, empty);
        for (DatedRound round : rounds) {
            List<Chain> longer = new ArrayList<>();
            for (DatedRound.Time time : round.times()) {
                for (Chain chain : before(round, time, chains)) {
                    longer.add(longer(chain, round, time));
                }
            }
            longer.forEach(chain -> keep(chain, chains));
        }
        return chains.lastEntry().getValue();
    }

    /**
     * The chains that the time can follow and that none does better than: the heaviest of those
     * whose earliest day its own replaces, and those few whose earliest it leaves as it is.
     */
    private List<Chain> before(
            DatedRound round, DatedRound.Time time, NavigableMap<Double, Chain> chains) {
        double earliest = Math.min(earliest(round, time), latest(round, time));
        List<Chain> before = new ArrayList<>();
        before.add(chains.floorEntry(earliest).getValue());
        before.addAll(chains.subMap(earliest, false, latest(round, time), true).values());
        return before;
    }

    /** Keeps a chain unless one that leaves as much room behind it weighs as much. */
    private static void keep(Chain chain, NavigableMap<Double, Chain> chains) {
        if (chains.floorEntry(chain.earliest).getValue().weight >= chain.weight) {
            return;
        }
        chains.put(chain.earliest, chain);
        Map.Entry<Double, Chain> next = chains.higherEntry(chain.earliest);
        while (next != null && next.getValue().weight <= chain.weight) {
            chains.remove(next.getKey());
            next = chains.higherEntry(chain.earliest);
        }
    }

    private Chain longer(Chain chain, DatedRound round, DatedRound.Time time) {
        return new Chain(
                Math.max(chain.earliest, earliest(round, time)),
                chain.weight + weight(round, time),
                chain,
                round,
                time);
    }

    private int weight(DatedRound round, DatedRound.Time time) {
        List<Telling> tellings = time.tellings();
        int weight = time.equals(round.times().getFirst()) ? BEST : SECOND;
        weight = round.round().isHeld() ? weight : PROMISE;
        weight += pace.isInLine(round.ordinal(), time.window()) ? IN_LINE : 0;
        weight += tellings.stream().anyMatch(Telling::isSubject) ? OF_SUBJECT : 0;
        weight += tellings.stream().anyMatch(Telling::isOfficers) ? OFFICERS : 0;
        return weight + (int) Math.min(time.reports(), MOST_REPORTS);
    }

    private void disbelieve(Chain heaviest) {
        Map<Integer, DatedRound.Time> believed = new HashMap<>();
        for (Chain chain = heaviest; chain != null && chain.round != null; chain = chain.before) {
            believed.put(chain.round.ordinal(), Objects.requireNonNull(chain.time));
        }
        for (DatedRound round : rounds) {
            DatedRound.Time kept = believed.get(round.ordinal());
            for (DatedRound.Time time : round.times()) {
                if (time.equals(kept)) {
                    break;
                }
                round.round().disbelieve(time.tellings());
            }
        }
    }
}
