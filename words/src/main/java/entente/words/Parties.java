package entente.words;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import entente.domain.Party;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Parties by their names in the interface language: countries from CLDR, organisations from the
 * bundle.
 */
public final class Parties {
    private final Messages messages;
    private final LocaleDisplayNames names;
    private final Map<Party, String> known = new ConcurrentHashMap<>();

    public Parties(Messages messages) {
        this.messages = messages;
        this.names =
                LocaleDisplayNames.getInstance(ULocale.forLanguageTag(messages.language().tag()));
    }

    /** The party's name; its code where nobody has named it. */
    public String name(Party party) {
        return known.computeIfAbsent(party, this::find);
    }

    /** Several parties as one relation: "Laos–Vietnam". */
    public String relation(List<Party> parties) {
        return parties.stream().map(this::name).collect(Collectors.joining("–"));
    }

    private String find(Party party) {
        String key = "party." + party.code();
        if (messages.has(key)) {
            return messages.say(key);
        }
        return Stream.of(ULocale.getISOCountries())
                .filter(country -> party.code().equals(new ULocale("", country).getISO3Country()))
                .findFirst()
                .map(names::regionDisplayName)
                .orElse(party.code());
    }
}
