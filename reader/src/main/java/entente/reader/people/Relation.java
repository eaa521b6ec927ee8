package entente.reader.people;

import entente.domain.Party;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parties that a report is about: two, or one or none where no more are told.
 *
 * @param parties sorted
 */
public record Relation(List<Party> parties) {
    public Relation {
        parties = parties.stream().sorted().distinct().toList();
    }

    public boolean isPair() {
        return parties.size() == 2;
    }

    public boolean has(@Nullable Party party) {
        return party != null && parties.contains(party);
    }

    /** Whether the party is one of them, or a member state of one that is a bloc. */
    public boolean isFor(@Nullable Party party) {
        return party != null
                && (parties.contains(party)
                        || parties.stream().anyMatch(bloc -> Blocs.has(bloc, party)));
    }

    /** The pair's other side; null where there is no pair or the party is none of it. */
    public @Nullable Party other(Party party) {
        if (!isPair() || !parties.contains(party)) {
            return null;
        }
        return parties.get(0).equals(party) ? parties.get(1) : parties.get(0);
    }
}
