package entente.reader.meeting;

import entente.domain.Party;
import entente.reader.lexicon.Rows;
import java.util.Set;
import java.util.stream.Collectors;

/** States that are a city: their name is also their capital's. */
final class CityStates {
    private static final Set<String> CODES =
            Rows.of("world", "city-states.txt").stream()
                    .map(row -> row[0])
                    .collect(Collectors.toUnmodifiableSet());

    private CityStates() {}

    static boolean has(Party party) {
        return CODES.contains(party.code());
    }
}
