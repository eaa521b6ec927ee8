package entente.reader.matter;

import entente.domain.Dated;
import entente.domain.Party;
import entente.domain.VisitStatus;
import entente.domain.When;
import entente.reader.people.Named;
import entente.reader.text.Folding;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells which words are of one visit: the same visitor to the same country at no other time. An
 * office without a name ("Indonesia's foreign minister", in a headline) is whoever else is named.
 */
final class SameVisit {
    private final Map<String, String> named = new HashMap<>();
    private final Map<String, String> unnamed = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, When> times = new HashMap<>();

    /** The key under which the visit is known. */
    String key(VisitWords.Told told, VisitStatus status, Dated when) {
        Named visitor = told.visitor();
        Party country = told.where().country();
        String level = visitor == null || visitor.level() == null ? "" : visitor.level().word();
        String alike = told.party() + "|" + country + "|" + status + "|" + level;
        String key = timed(key(visitor, alike), when.when());
        if (!(when.when() instanceof When.Unsaid)) {
            times.putIfAbsent(key, when.when());
        }
        return key;
    }

    private String key(@Nullable Named visitor, String alike) {
        if (visitor == null || !visitor.hasName()) {
            String known = named.get(alike);
            return known == null ? unnamed.computeIfAbsent(alike, same -> same) : known;
        }
        String own = alike + "|" + Folding.slow(visitor.name());
        String known = unnamed.remove(alike);
        if (known != null) {
            named.put(alike, known);
            names.put(own, known);
        }
        named.putIfAbsent(alike, own);
        return names.getOrDefault(own, own);
    }

    private String timed(String key, When when) {
        When before = times.get(key);
        return before == null || when instanceof When.Unsaid || before.equals(when)
                ? key
                : key + "|" + when;
    }
}
