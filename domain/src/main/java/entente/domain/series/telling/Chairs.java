package entente.domain.series.telling;

import entente.domain.Chair;
import entente.domain.Party;
import entente.domain.people.Spelling;
import entente.domain.series.Contradiction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who chaired, side by side. How a name is spelt is no contradiction; that another person chaired
 * for the same side is one.
 */
record Chairs(List<Chair> chairs, List<Contradiction> doubts) {
    static Chairs of(Round round) {
        List<Chair> chairs = new ArrayList<>();
        List<Contradiction> doubts = new ArrayList<>();
        for (Optional<Party> side : sides(round)) {
            Told<List<Chair>> told = told(round, side);
            chairs.addAll(told.value() == null ? List.of() : told.value());
            doubts.addAll(told.doubts("chairs", Chairs::written, Telling::words));
        }
        return new Chairs(withoutRepeats(chairs), List.copyOf(doubts));
    }

    private static Told<List<Chair>> told(Round round, Optional<Party> side) {
        return Told.of(
                round.isHeld()
                        ? Claim.byGround(round.counting(), telling -> of(telling, side))
                        : Claim.byNewness(round.counting(), telling -> of(telling, side)),
                Chairs::together);
    }

    /** In the order in which the best report names them. */
    private static List<Optional<Party>> sides(Round round) {
        return Claim.byGround(round.counting(), Chairs::all).stream()
                .flatMap(claim -> claim.value().stream())
                .map(chair -> Optional.ofNullable(chair.party()))
                .distinct()
                .toList();
    }

    private static @Nullable List<Chair> all(Telling telling) {
        List<Chair> chairs = telling.meeting().chairs();
        return chairs.isEmpty() ? null : chairs;
    }

    private static @Nullable List<Chair> of(Telling telling, Optional<Party> side) {
        List<Chair> chairs =
                telling.meeting().chairs().stream()
                        .filter(chair -> Optional.ofNullable(chair.party()).equals(side))
                        .toList();
        return chairs.isEmpty() ? null : chairs;
    }

    /**
     * Both reports' chairs of one side where they share one, for a side may have several; null
     * where they share none. Names in different scripts can't be compared, and then the better
     * report's stand.
     */
    private static @Nullable List<Chair> together(List<Chair> taken, List<Chair> other) {
        Map<Chair, Chair> met = new LinkedHashMap<>();
        List<Chair> more = new ArrayList<>();
        for (Chair chair : other) {
            Optional<Chair> mine = taken.stream().filter(each -> isOne(each, chair)).findFirst();
            mine.ifPresentOrElse(each -> met.put(each, fuller(each, chair)), () -> more.add(chair));
        }
        if (met.isEmpty()) {
            return haveOneScript(taken, other) ? null : taken;
        }
        List<Chair> all = new ArrayList<>();
        taken.forEach(each -> all.add(met.getOrDefault(each, each)));
        all.addAll(more);
        return all;
    }

    private static boolean haveOneScript(List<Chair> taken, List<Chair> other) {
        return spelling(taken.getFirst()).isOfTheScriptOf(spelling(other.getFirst()));
    }

    private static boolean isOne(Chair one, Chair other) {
        return spelling(one).isLike(spelling(other));
    }

    /** The name in more words, or with its marks; the better report's where neither has more. */
    private static Chair fuller(Chair better, Chair other) {
        Spelling mine = spelling(better);
        Spelling theirs = spelling(other);
        int words = Integer.compare(theirs.words().size(), mine.words().size());
        boolean marked = words == 0 && mine.isUnmarked() && mine.isSameButForMarks(theirs);
        return new Chair(
                words > 0 || marked ? other.name() : better.name(),
                better.party() == null ? other.party() : better.party(),
                better.office() == null ? other.office() : better.office());
    }

    /** Who is named once without and once with a party is one. */
    private static List<Chair> withoutRepeats(List<Chair> chairs) {
        List<Chair> once = new ArrayList<>();
        for (Chair chair : chairs) {
            boolean known =
                    chair.party() == null
                            && chairs.stream()
                                    .anyMatch(each -> each.party() != null && isOne(each, chair));
            if (!known) {
                once.add(chair);
            }
        }
        return List.copyOf(once);
    }

    private static Spelling spelling(Chair chair) {
        return Spelling.of(chair.name());
    }

    private static String written(List<Chair> chairs) {
        return chairs.stream().map(Chair::name).collect(Collectors.joining("; "));
    }
}
