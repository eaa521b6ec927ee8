package entente.domain.series.joining;

import entente.domain.relation.FindingId;
import entente.domain.series.telling.Round;
import entente.domain.series.telling.Telling;
import entente.domain.series.telling.Window;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What officers joined and parted, whatever the rules took for one. Where both are said of the same
 * findings, they are parted.
 */
final class Officers {
    /**
     * Of rounds that become one, that of a mechanism stays, numbered before not, held before not.
     */
    private static final Comparator<Round> LASTING =
            Comparator.<Round>comparingInt(round -> round.mechanism() == null ? 1 : 0)
                    .thenComparingInt(round -> round.ordinal() == null ? 1 : 0)
                    .thenComparingInt(round -> round.isHeld() ? 0 : 1)
                    .thenComparing(round -> round.tellings().getFirst());

    private final Set<Round> rounds;
    private final List<Set<FindingId>> same;
    private final Map<FindingId, Round> roundOf = new HashMap<>();
    private final Map<FindingId, Telling> tellings = new HashMap<>();

    private Officers(List<Round> rounds, List<Set<FindingId>> same) {
        this.rounds = new LinkedHashSet<>(rounds);
        this.same = same;
        for (Round round : rounds) {
            for (Telling telling : round.tellings()) {
                roundOf.put(telling.id(), round);
                tellings.put(telling.id(), telling);
            }
        }
    }

    /**
     * The rounds as officers want them; findings that are none of the relation's are passed over.
     */
    static List<Round> decide(
            List<Round> rounds, List<Set<FindingId>> same, List<Set<FindingId>> apart) {
        Officers officers = new Officers(rounds, same);
        same.forEach(officers::join);
        apart.forEach(officers::part);
        return List.copyOf(officers.rounds);
    }

    private void join(Set<FindingId> findings) {
        List<Round> meant =
                findings.stream()
                        .filter(roundOf::containsKey)
                        .map(roundOf::get)
                        .distinct()
                        .sorted(LASTING)
                        .toList();
        for (Round round : meant.stream().skip(1).toList()) {
            rounds.remove(round);
            List.copyOf(round.tellings()).forEach(telling -> move(telling, meant.getFirst()));
        }
    }

    private void part(Set<FindingId> findings) {
        List<Telling> sorted =
                findings.stream()
                        .filter(tellings::containsKey)
                        .map(tellings::get)
                        .sorted()
                        .toList();
        Map<Round, Telling> staying = new HashMap<>();
        for (Telling telling : sorted) {
            Round round = roundOf.get(telling.id());
            Telling first = staying.putIfAbsent(round, telling);
            if (round != null && first != null) {
                leave(telling, first, round);
            }
        }
    }

    /** It takes along what belongs to it rather than to the one that stays. */
    private void leave(Telling leaving, Telling staying, Round round) {
        List<Telling> followers =
                round.tellings().stream()
                        .filter(each -> !each.equals(staying))
                        .filter(each -> each.equals(leaving) || follows(each, leaving, staying))
                        .toList();
        Round opened = new Round(round.mechanism(), leaving.ordinal());
        rounds.add(opened);
        followers.forEach(telling -> move(telling, opened));
    }

    private boolean follows(Telling each, Telling leaving, Telling staying) {
        boolean joined = areJoined(each, leaving);
        if (joined || areJoined(each, staying)) {
            return joined;
        }
        return each.window() != null
                && Window.mayMeet(each.window(), leaving.window())
                && !Window.mayMeet(each.window(), staying.window());
    }

    private boolean areJoined(Telling one, Telling other) {
        return same.stream().anyMatch(set -> set.contains(one.id()) && set.contains(other.id()));
    }

    private void move(Telling telling, Round to) {
        Round from = roundOf.put(telling.id(), to);
        if (from != null) {
            from.remove(telling);
        }
        to.add(telling);
    }
}
