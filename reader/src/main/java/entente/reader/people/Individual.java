package entente.reader.people;

import entente.domain.Evidence;
import entente.domain.Level;
import entente.domain.Party;
import entente.domain.Person;
import entente.reader.Rule;
import entente.reader.passage.Passage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person as the whole report tells. */
final class Individual {
    final String name;
    @Nullable Party party;
    @Nullable String office;
    @Nullable Level level;

    /** Where the name stands, in the order found. */
    final List<Named> places = new ArrayList<>();

    Individual(String name) {
        this.name = name;
    }

    /** Takes over what a place tells: the first party, the longest office, the highest level. */
    void learn(Named place) {
        places.add(place);
        if (party == null) {
            party = place.party();
        }
        if (place.office() != null
                && !place.counterpart()
                && (office == null || office.length() < place.office().length())) {
            office = place.office();
        }
        if (place.level() != null && (level == null || place.level().compareTo(level) < 0)) {
            level = place.level();
        }
    }

    /** Takes over what is told of the same person under a shorter name. */
    void join(Individual shorter) {
        places.addAll(shorter.places);
        party = party == null ? shorter.party : party;
        office = office == null ? shorter.office : office;
        level = level == null ? shorter.level : level;
    }

    Person person(Passage passage) {
        List<Evidence> evidence = new ArrayList<>();
        for (Named place : places) {
            evidence.add(passage.evidence(place.nameFrom(), place.nameTo()));
        }
        return new Person(name, party, office, evidence, Rule.PERSON.key());
    }
}
