package entente.domain.follow.said;

import entente.domain.Area;
import entente.domain.When;
import entente.domain.relation.ReportId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which sayings at one session are told by reports in different languages as the same. Words are
 * not translated: what tells are the sides, the kind of act, the areas, the time, the figures,
 * names that both scripts share, and the place among the others. Two are the same when each comes
 * nearest to the other, clearly before all others of its report.
 */
final class Translations {
    /** So many points at least; by so many the next one must be behind. */
    private static final int LEAST = 4;

    private static final int MARGIN = 2;

    private static final int SAME_TIME = 3;
    private static final int SAME_AREAS = 2;
    private static final int SHARED_FIGURE = 2;

    /** Reports of one session with more undertakings are books; they are not compared. */
    private static final int MOST = 400;

    /** Places in their reports that lie so near, as parts of the whole, are alike. */
    private static final double NEAR = 0.2;

    private final List<Said> said;
    private final Map<Integer, List<Integer>> same = new HashMap<>();

    /** Where each stands among the undertakings of its report, from 0 to 1. */
    private final double[] places;

    Translations(List<Said> said) {
        this.said = said;
        places = new double[said.size()];
        Map<String, Map<ReportId, List<Integer>>> sessions = new TreeMap<>();
        for (int number = 0; number < said.size(); number++) {
            Said each = said.get(number);
            if (each.at() != null && each.session() == null) {
                sessions.computeIfAbsent(each.at(), _ -> new LinkedHashMap<>())
                        .computeIfAbsent(each.filing().id(), _ -> new ArrayList<>())
                        .add(number);
            }
        }
        sessions.values().forEach(reports -> among(List.copyOf(reports.values())));
    }

    /** The earlier sayings that are the same in another language. */
    List<Integer> before(int number) {
        return same.getOrDefault(number, List.of());
    }

    private void among(List<List<Integer>> reports) {
        if (reports.size() < 2 || reports.stream().anyMatch(report -> report.size() > MOST)) {
            return;
        }
        reports.forEach(this::placed);
        for (int i = 0; i < reports.size(); i++) {
            for (int j = i + 1; j < reports.size(); j++) {
                if (!language(reports.get(i)).equals(language(reports.get(j)))) {
                    between(reports.get(i), reports.get(j));
                }
            }
        }
    }

    private void placed(List<Integer> report) {
        for (int i = 0; i < report.size(); i++) {
            places[report.get(i)] = report.size() == 1 ? 0 : (double) i / (report.size() - 1);
        }
    }

    private String language(List<Integer> report) {
        return said.get(report.getFirst()).filing().report().language();
    }

    private void between(List<Integer> one, List<Integer> other) {
        for (int ours : one) {
            int theirs = nearest(ours, other);
            if (theirs >= 0 && nearest(theirs, one) == ours) {
                same.computeIfAbsent(Math.max(ours, theirs), _ -> new ArrayList<>())
                        .add(Math.min(ours, theirs));
            }
        }
    }

    /** The one that is clearly nearest; -1 where none is. */
    private int nearest(int ours, List<Integer> others) {
        int nearest = -1;
        int most = 0;
        int next = 0;
        for (int each : others) {
            int points = points(ours, each);
            if (points > most) {
                next = most;
                most = points;
                nearest = each;
            } else {
                next = Math.max(next, points);
            }
        }
        return most >= LEAST && most >= next + MARGIN ? nearest : -1;
    }

    /** 0 where they can't be the same. */
    private int points(int one, int other) {
        Said ours = said.get(one);
        Said theirs = said.get(other);
        if (!mayBeSame(ours, theirs)) {
            return 0;
        }
        List<Area> areas = ours.commitment().areas();
        boolean sameAreas = Set.copyOf(areas).equals(Set.copyOf(theirs.commitment().areas()));
        int points = 1;
        points += ours.commitment().act() == theirs.commitment().act() ? 1 : 0;
        points += !unsaid(ours) && ours.due().equals(theirs.due()) ? SAME_TIME : 0;
        points += !areas.isEmpty() && sameAreas ? SAME_AREAS : 0;
        points += meet(ours.wording().numbers(), theirs.wording().numbers()) ? SHARED_FIGURE : 0;
        points += meet(ours.wording().names(), theirs.wording().names()) ? 1 : 0;
        points += Math.abs(places[one] - places[other]) <= NEAR ? 1 : 0;
        return points;
    }

    private static boolean mayBeSame(Said ours, Said theirs) {
        return ours.asks() == theirs.asks()
                && Set.copyOf(ours.commitment().by()).equals(Set.copyOf(theirs.commitment().by()))
                && agree(ours.commitment().areas(), theirs.commitment().areas())
                && (unsaid(ours) || unsaid(theirs) || ours.due().equals(theirs.due()))
                && agree(ours.wording().numbers(), theirs.wording().numbers());
    }

    private static boolean unsaid(Said said) {
        return said.due().equals(When.UNSAID);
    }

    private static <T> boolean agree(Collection<T> one, Collection<T> other) {
        return one.isEmpty() || other.isEmpty() || meet(one, other);
    }

    private static <T> boolean meet(Collection<T> one, Collection<T> other) {
        return !Collections.disjoint(one, other);
    }
}
