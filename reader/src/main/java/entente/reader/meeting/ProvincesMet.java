package entente.reader.meeting;

import entente.domain.Party;
import entente.reader.lexicon.Category;
import entente.reader.people.Named;
import entente.reader.text.Sentence;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells talks of provinces, where nobody of a government's rank is in the report: of each country
 * somebody who holds a province's office, and a word for talks, all in the report's beginning.
 */
final class ProvincesMet {
    private final Setting setting;

    ProvincesMet(Setting setting) {
        this.setting = setting;
    }

    boolean areTold() {
        Set<Party> countries = new HashSet<>();
        boolean talks = false;
        int last = Math.min(setting.sentences().size(), setting.lead() + Setting.LEAD);
        for (Sentence sentence : setting.sentences().subList(0, last)) {
            talks |= setting.tellsEncounter(sentence.from(), sentence.to());
            for (Named named : setting.people().between(sentence.from(), sentence.to())) {
                Party party = named.party();
                if (party != null && named.hasName() && holdsLocalOffice(named)) {
                    countries.add(party);
                }
            }
        }
        return talks
                && countries.size() == 2
                && countries.stream().allMatch(setting.relation()::has);
    }

    private boolean holdsLocalOffice(Named named) {
        for (int at = named.from(); at < named.to(); at++) {
            if (setting.passage().is(at, Category.MARKERS, "local-office")) {
                return true;
            }
        }
        return false;
    }
}
