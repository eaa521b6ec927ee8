package entente.reader.people;

import entente.domain.Party;
import entente.domain.Person;
import entente.reader.passage.Passage;
import entente.reader.text.Sentence;
import entente.reader.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everybody whom a report names, and each place where it does (contract, rule 15). */
public final class People {
    private final Passage passage;
    private final Tokens tokens;
    private final Names names;
    private final Introductions introductions;
    private final SharedOffices shared;
    private final Roster roster = new Roster();
    private final Stretches stretches;
    private final @Nullable Named[] starting;

    public People(Passage passage, PartyMentions parties, Relation relation) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.names = new Names(passage);
        this.introductions = new Introductions(passage, parties, relation, names);
        this.shared = new SharedOffices(passage, parties, names);
        this.starting = new @Nullable Named[tokens.size() + 1];
        for (Sentence sentence : passage.sentences()) {
            scan(sentence);
        }
        roster.join();
        scanBareNames();
        this.stretches = Stretches.of(passage, parties, relation, this);
        new PartyOfPerson(passage, parties, stretches, this, roster).settleAll();
        settle();
    }

    /**
     * Each place where somebody is named or an office stands for somebody, in the order of the
     * text.
     */
    public List<Named> between(int from, int to) {
        List<Named> some = new ArrayList<>();
        for (int i = Math.max(0, from); i < Math.min(to, starting.length); i++) {
            Named there = starting[i];
            if (there != null) {
                some.add(there);
            }
        }
        return some;
    }

    /** Whose somebody is as far as offices tell, here or where he was introduced. */
    @Nullable Party told(Named place) {
        Individual person = place.hasName() ? roster.of(place) : null;
        return place.party() != null || person == null ? place.party() : person.party;
    }

    /** Whose an office is that stands alone, by who was introduced with it; null for nobody's. */
    public @Nullable Party holder(Named alone) {
        return new OfficeHolders(roster.all()).party(alone);
    }

    /** Which of the report's sentences are of which pair. */
    public Stretches stretches() {
        return stretches;
    }

    /** Who is named from this token on; null for nobody. */
    public @Nullable Named at(int token) {
        return token >= 0 && token < starting.length ? starting[token] : null;
    }

    /** The people, in the order of their first mention. */
    public List<Person> all() {
        return roster.all().stream().map(person -> person.person(passage)).toList();
    }

    private void scan(Sentence sentence) {
        int at = sentence.from();
        while (at < sentence.to()) {
            List<Named> several = shared.at(at, sentence.to());
            if (!several.isEmpty()) {
                several.forEach(this::introduce);
                at = several.getLast().to();
                continue;
            }
            Named found = introductions.at(at, sentence.to());
            if (found != null) {
                introduce(found);
            }
            at = found == null ? at + 1 : Math.max(at + 1, found.to());
        }
    }

    private void introduce(Named found) {
        starting[found.from()] = found;
        if (found.hasName()) {
            roster.add(found);
        }
    }

    /** Later mentions by a part of the name: "Barton also called on Jaishankar". */
    private void scanBareNames() {
        int at = 0;
        while (at < tokens.size()) {
            Named there = starting[at];
            at = there != null ? there.to() : pastBareName(at);
        }
    }

    /** Past somebody's name at a token; "Việt Nam" names nobody who is called Nam. */
    private int pastBareName(int at) {
        boolean known =
                tokens.isWord(at)
                        && tokens.isCapital(at)
                        && !tokens.isAllCapitals(at)
                        && !passage.isInside(at)
                        && roster.hasPart(tokens.written(at));
        int end = known ? names.end(at, tokens.size()) : at;
        Individual person = end > at ? roster.named(tokens, at, end) : null;
        if (person == null) {
            return at + 1;
        }
        Named place =
                new Named(
                        at,
                        end,
                        person.name,
                        at,
                        end,
                        person.office,
                        person.level,
                        person.party,
                        false);
        starting[at] = place;
        person.places.add(place);
        return end;
    }

    /** Gives each place what the whole report tells of who is named there. */
    private void settle() {
        for (int i = 0; i < starting.length; i++) {
            Named place = starting[i];
            Individual person = place == null || !place.hasName() ? null : roster.of(place);
            if (place != null && person != null) {
                starting[i] = place.as(person.name, person.party, person.level);
            }
        }
    }
}
