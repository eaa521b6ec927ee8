package entente.reader.people;

import entente.domain.Party;
import entente.reader.lexicon.Rows;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The home of names that are common in a few countries only. */
final class Surnames {
    private static final Map<String, List<Party>> HOMES = new HashMap<>();

    static {
        for (String[] row : Rows.of("world", "surnames.tsv")) {
            HOMES.put(
                    row[0],
                    Arrays.stream(row[1].split(",", -1))
                            .map(code -> new Party(code.strip()))
                            .toList());
        }
    }

    private Surnames() {}

    /** Whether a name's word is at home in the country. */
    static boolean isHome(String word, Party country) {
        return HOMES.getOrDefault(NameKey.of(word), List.of()).contains(country);
    }

    /**
     * The side of the relation that the name is at home at; null where it is at both or none, or
     * its words tell different sides.
     */
    static @Nullable Party home(String name, Relation relation) {
        Party found = null;
        for (String word : NameKey.words(NameKey.of(name))) {
            Party one = onlyHome(word, relation);
            if (one != null && found != null && !found.equals(one)) {
                return null;
            }
            found = one == null ? found : one;
        }
        return found;
    }

    /** Whether a word is a surname there. */
    static boolean isAtHome(String word, @Nullable Party home) {
        return home != null && HOMES.getOrDefault(NameKey.of(word), List.of()).contains(home);
    }

    private static @Nullable Party onlyHome(String word, Relation relation) {
        Party one = null;
        for (Party home : HOMES.getOrDefault(word, List.of())) {
            if (relation.has(home)) {
                if (one != null) {
                    return null;
                }
                one = home;
            }
        }
        return one;
    }
}
