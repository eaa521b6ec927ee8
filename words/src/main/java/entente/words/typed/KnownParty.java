package entente.words.typed;

import entente.domain.Party;
import java.util.Locale;
import java.util.Set;

/**
 * The parties that a person may type: ISO 3166-1 alpha-3, Kosovo's code in use, and the
 * organisations of the findings' contract (rule 12). Any five letters could be a party's code; a
 * country's name typed for its code is the likelier.
 */
public final class KnownParty {
    private static final Set<String> STATES =
            Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
    private static final Set<String> OTHERS = Set.of("XKX", "EUE", "ASEAN");

    private KnownParty() {}

    /**
     * The party of a code, in either case.
     *
     * @throws IllegalArgumentException when there is no such code
     */
    public static Party of(String typed) {
        String code = typed.strip().toUpperCase(Locale.ROOT);
        if (!STATES.contains(code) && !OTHERS.contains(code)) {
            throw new IllegalArgumentException(
                    "The party (%s) is no ISO 3166-1 alpha-3 code. Maybe a name was given."
                            .formatted(typed));
        }
        return new Party(code);
    }
}
