package entente.ledger.joint;

import entente.ledger.consent.Place;
import entente.ledger.consent.View;
import entente.ledger.deed.Subject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** What stands on all subjects, derived anew only of those on which something was done since. */
final class Subjects {
    /** By that entry something was agreed on the subject, or said of what is. */
    private record Touch(Place place, String subject) {}

    private final List<Touch> touches = new ArrayList<>();
    private final Set<String> fresh = new HashSet<>();
    private final NavigableMap<String, Standing> standing = new TreeMap<>();

    void touch(Place place, String subject) {
        touches.add(new Touch(place, subject));
        fresh.add(subject);
    }

    /**
     * All that stood for whoever had that before them, sorted.
     *
     * @param now what all entries come to
     * @param then what those come to that they had
     */
    List<Standing> until(View until, Chain now, Chain then) {
        fresh.forEach(subject -> standing.put(subject, now.standing(new Subject(subject))));
        fresh.clear();
        Set<String> later = later(until);
        if (later.isEmpty()) {
            return List.copyOf(standing.values());
        }
        List<Standing> stood = new ArrayList<>();
        standing.forEach(
                (subject, one) -> {
                    if (!later.contains(subject)) {
                        stood.add(one);
                    } else if (then.isAgreed(subject)) {
                        stood.add(then.standing(one.subject()));
                    }
                });
        return stood;
    }

    private Set<String> later(View until) {
        Set<String> later = new HashSet<>();
        for (Touch touch : touches) {
            if (!until.covers(touch.place())) {
                later.add(touch.subject());
            }
        }
        return later;
    }
}
