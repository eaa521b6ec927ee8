package entente.reader.meeting;

import entente.reader.people.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a report names sessions that are planned. */
final class PlannedSessions {
    /** In the order of the text. */
    private final List<Site> sites = new ArrayList<>();

    private final List<int[]> ofRelation = new ArrayList<>();
    private int longest;

    /**
     * A place in the text that names a planned session.
     *
     * @param index of the session among the report's meetings
     */
    private record Site(int from, int to, int index) {}

    PlannedSessions(List<Draft> kept, Relation relation) {
        for (int i = 0; i < kept.size(); i++) {
            Draft draft = kept.get(i);
            if (draft.isPlanned()) {
                add(draft, i);
                if (draft.parties.equals(relation.parties())) {
                    ofRelation.addAll(draft.places);
                }
            }
        }
        sites.sort(Comparator.comparingInt(Site::from));
    }

    private void add(Draft draft, int index) {
        for (int[] place : draft.places) {
            sites.add(new Site(place[0], place[1], index));
            longest = Math.max(longest, place[1] - place[0]);
        }
    }

    /**
     * Where planned sessions of the pair are named: their first and last tokens, session by
     * session.
     */
    List<int[]> ofRelation() {
        return ofRelation;
    }

    /** The first meeting's index whose name overlaps the stretch; -1 for none. */
    int indexBetween(int from, int to) {
        int first = -1;
        for (int i = firstFrom(from - longest); i < sites.size() && sites.get(i).from < to; i++) {
            Site site = sites.get(i);
            if (site.to > from && (first < 0 || site.index < first)) {
                first = site.index;
            }
        }
        return first;
    }

    /** The last place that begins from one token on and before another; null for none. */
    int @Nullable [] before(int to, int from) {
        int last = firstFrom(to) - 1;
        boolean told = last >= 0 && sites.get(last).from >= from;
        return told ? new int[] {sites.get(last).from, sites.get(last).to} : null;
    }

    private int firstFrom(int token) {
        int low = 0;
        int high = sites.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sites.get(middle).from < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
