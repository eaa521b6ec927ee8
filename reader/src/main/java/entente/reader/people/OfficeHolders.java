package entente.reader.people;

import entente.domain.Party;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * For whom an office stands that is named alone: "the Prime Minister proposed", "Thủ tướng đề nghị"
 * is whoever was introduced with it before.
 */
final class OfficeHolders {
    private final Collection<Individual> people;

    OfficeHolders(Collection<Individual> people) {
        this.people = people;
    }

    /** Whose the office is; null where nobody, or people of two countries, were introduced so. */
    @Nullable Party party(Named alone) {
        String office = alone.office();
        if (office == null || alone.counterpart()) {
            return null;
        }
        Party party = null;
        for (Individual person : people) {
            Party own = person.party;
            if (own != null && holdsBefore(person, office, alone.from())) {
                if (party != null && !party.equals(own)) {
                    return null;
                }
                party = own;
            }
        }
        return party;
    }

    private static boolean holdsBefore(Individual person, String office, int before) {
        return person.places.getFirst().from() < before
                && person.places.stream()
                        .anyMatch(
                                place -> {
                                    String told = place.office();
                                    return told != null
                                            && place.from() < before
                                            && isOne(told, office);
                                });
    }

    /** "Prime Minister of Laos" is a Prime Minister; a Deputy Prime Minister is none. */
    private static boolean isOne(String told, String office) {
        String full = told.toLowerCase(Locale.ROOT);
        String brief = office.toLowerCase(Locale.ROOT);
        return full.equals(brief) || full.startsWith(brief + " ") || full.startsWith(brief + ",");
    }
}
