package entente.reader.people;

import entente.domain.Evidence;
import entente.domain.Level;
import entente.domain.Party;
import entente.domain.Person;
import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.lexicon.Rows;
import entente.reader.passage.Passage;
import entente.reader.text.Folding;
import entente.reader.text.Sentence;
import entente.reader.text.Tokens;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everybody whom a report names, and each place where it does (contract, rule 15). */
public final class People {
    private static final String RULE = "person.office-and-name";
    private static final class Surnames {
        static final Map<String, String> BY_TOKEN = new HashMap<>();

        static {
            for (String[] row : Rows.of("world", "surnames.tsv")) {
                BY_TOKEN.put(row[0], row[1]);
            }
        }
    }

    private final Passage passage;
    private final Tokens tokens;
    private final PartyMentions parties;
    private final Relation relation;
    private final Names names;
    private final Offices offices;
    private final List<Named> named = new ArrayList<>();
    private final @Nullable Named[] starting;
    private final Map<String, Known> known = new LinkedHashMap<>();
    private final Map<String, Known> byPart = new HashMap<>();
    private final Map<String, Known> alias = new HashMap<>();

    /** A person as the whole report tells. */
    private static final class Known {
        final String name;
        @Nullable Party party;
        @Nullable String office;
        @Nullable Level level;
        final List<Named> places = new ArrayList<>();

        Known(String name) {
            this.name = name;
        }
    }

    public People(Passage passage, PartyMentions parties, Relation relation) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.parties = parties;
        this.relation = relation;
        this.names = new Names(passage);
        this.offices = new Offices(passage, parties, names);
        this.starting = new @Nullable Named[tokens.size() + 1];
        for (Sentence sentence : passage.sentences()) {
            scan(sentence);
        }
        joinShortNames();
        bareNames();
        settleParties();
        for (int i = 0; i < named.size(); i++) {
            Named settled = settled(named.get(i));
            named.set(i, settled);
            starting[settled.from()] = settled;
        }
    }

    /** Each place where somebody is named or an office stands for somebody, in the order of the text. */
    public List<Named> between(int from, int to) {
        List<Named> some = new ArrayList<>();
        for (int i = Math.max(0, from); i < to; i++) {
            Named there = starting[i];
            if (there != null) {
                some.add(there);
            }
        }
        return some;
    }

    /** Who is named from this token on; null for nobody. */
    public @Nullable Named at(int token) {
        return token >= 0 && token < starting.length ? starting[token] : null;
    }

    /** The people, in the order of their first mention. */
    public List<Person> all() {
        List<Person> all = new ArrayList<>();
        for (Known person : known.values()) {
            List<Evidence> evidence = new ArrayList<>();
            for (Named place : person.places) {
                evidence.add(passage.evidence(place.nameFrom(), place.nameTo()));
            }
            all.add(new Person(person.name, person.party, person.office, evidence, RULE));
        }
        return all;
    }

    private void scan(Sentence sentence) {
        int at = sentence.from();
        while (at < sentence.to()) {
            Named found = officeThenName(at, sentence.to());
            found = found != null ? found : nameThenOffice(at, sentence.to());
            found = found != null ? found : honorificThenName(at, sentence.to());
            if (found != null) {
                add(found);
                at = Math.max(at + 1, found.to());
            } else {
                at++;
            }
        }
    }

    private void add(Named place) {
        named.add(place);
        starting[place.from()] = place;
        if (!place.hasName()) {
            return;
        }
        Known person = known.computeIfAbsent(key(place.name()), k -> new Known(place.name()));
        person.places.add(place);
        if (person.party == null) {
            person.party = place.party();
        }
        if (place.office() != null && !place.counterpart() && (person.office == null || person.office.length() < place.office().length())) {
            person.office = place.office();
        }
        if (place.level() != null && (person.level == null || place.level().compareTo(person.level) < 0)) {
            person.level = place.level();
        }
        for (String part : place.name().split("[ \u00a0]+")) {
            byPart.putIfAbsent(key(part), person);
        }
    }

    static String key(String name) {
        String folded = Normalizer.normalize(Folding.slow(name).replace('đ', 'd'), Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            if (Character.getType(folded.charAt(i)) != Character.NON_SPACING_MARK) {
                letters.append(Character.isWhitespace(folded.charAt(i)) || folded.charAt(i) == '\u00a0' ? ' ' : folded.charAt(i));
            }
        }
        return letters.toString().replaceAll(" +", " ");
    }

    /** "Thứ trưởng Bộ Ngoại giao Lào Khamphau Onthavan", "his Thai counterpart, Maris Sangiampongsa". */
    private @Nullable Named officeThenName(int at, int limit) {
        Offices.Office office = offices.at(at, limit);
        if (office == null) {
            return null;
        }
        int next = office.to();
        if (tokens.isSign(next, ',') || tokens.isSign(next, ':') || tokens.isSign(next, '-')) {
            next++;
        }
        int from = honorifics(next, limit);
        int end = names.end(from, limit);
        boolean apposed = next > office.to();
        if (end > from && (!apposed || (from > next || isApposed(from, end)))) {
            return named(at, end, from, end, office);
        }
        from = honorifics(office.to(), limit);
        end = names.end(from, limit);
        if (end > from) {
            return named(at, end, from, end, office);
        }
        return new Named(at, office.to(), "", office.to(), office.to(), written(at, office.to()), office.level(), office.party(), office.counterpart());
    }

    /** "counterpart, Maris Sangiampongsa, agreed": a name set off by commas; "Deputy Minister, Laos agreed" has none. */
    private boolean isApposed(int from, int end) {
        return end - from > 1 && parties.at(from) == null;
    }

    /** "Luc Devigne, Deputy Managing Director for Eastern Europe", "Nguyễn Trường Thắng, Thứ trưởng Bộ Quốc phòng". */
    private @Nullable Named nameThenOffice(int at, int limit) {
        if (!tokens.isWord(at) || !tokens.isCapital(at) && passage.at(at, Category.HONORIFICS) == null) {
            return null;
        }
        int from = honorifics(at, limit);
        int end = names.end(from, limit);
        if (end <= from || (end - from < 2 && from == at) || !(tokens.isSign(end, ',') || tokens.isSign(end, '('))) {
            return null;
        }
        int start = end + 1;
        for (int i = 0; i < 8 && start + i < limit; i++) {
            PartyMention mention = parties.at(start + i);
            boolean filler = mention != null || isSmall(start + i);
            Offices.Office office = offices.at(start + i, limit, true);
            if (office != null && !office.counterpart()) {
                return named(at, office.to(), from, end, office);
            }
            if (mention != null) {
                i += mention.to() - mention.from() - 1;
            } else if (!filler) {
                return null;
            }
        }
        return null;
    }

    private boolean isSmall(int token) {
        if (!tokens.isWord(token)) {
            return tokens.isSign(token, '\'') || tokens.isSign(token, '’');
        }
        String word = tokens.written(token);
        return word.equals("the") || word.equals("a") || word.equals("an") || word.equals("'s") || word.equals("’s") || word.equals("is") || word.equals("là")
                || word.equals("currently") || word.equals("its") || word.equals("his") || word.equals("her") || tokens.isCapital(token);
    }

    /** "ông Prak Sokhonn", "Shri Vikram Misri". */
    private @Nullable Named honorificThenName(int at, int limit) {
        int from = honorifics(at, limit);
        if (from == at) {
            return null;
        }
        int end = names.end(from, limit);
        if (end <= from) {
            return null;
        }
        return new Named(at, end, tokens.written(from, end), from, end, null, null, possessor(at), false);
    }

    /** "Vietnam's Mr X". */
    private @Nullable Party possessor(int at) {
        for (int back = 1; back < 4; back++) {
            PartyMention mention = parties.at(at - back);
            if (mention != null && mention.kind() == PartyMention.Kind.NAME && mention.to() >= at - 1 && !passage.language().grammar().headFirst()) {
                return mention.party();
            }
        }
        return null;
    }

    /** Past forms of address, ranks and the signs between them. */
    private int honorifics(int from, int limit) {
        int at = from;
        while (at < limit) {
            Hit hit = passage.at(at, Category.HONORIFICS);
            boolean other = passage.at(at, Category.EVENTS) != null || passage.at(at, Category.COUNTRIES) != null;
            if (hit != null && !other && (tokens.isCapital(at) || passage.language().grammar().headFirst())) {
                at = hit.to();
            } else if (at > from && (tokens.isSign(at, '.') || tokens.isSign(at, ',')) && passage.at(at + 1, Category.HONORIFICS) != null) {
                at++;
            } else if (at > from && tokens.isSign(at, '.') && tokens.isGlued(at)) {
                at++;
            } else {
                return at;
            }
        }
        return from;
    }

    private Named named(int from, int to, int nameFrom, int nameTo, Offices.Office office) {
        Party party = office.party() != null ? office.party() : ofCountry(nameTo);
        return new Named(from, to, tokens.written(nameFrom, nameTo), nameFrom, nameTo, written(office.from(), office.to()), office.level(), party,
                office.counterpart());
    }

    /** "Principal Secretary Korir Sing'oei of Kenya". */
    private @Nullable Party ofCountry(int token) {
        if (passage.language().grammar().headFirst() || !passage.is(token, Category.TIMES, "of")) {
            return null;
        }
        PartyMention mention = parties.at(passage.is(token + 1, Category.TIMES, "the") ? token + 2 : token + 1);
        return mention != null && mention.kind() == PartyMention.Kind.NAME ? mention.party() : null;
    }

    private String written(int from, int to) {
        return tokens.written(from, to).replaceAll("\\s+", " ");
    }

    /** "Mr Sokhonn", "General Chansamone": a name whose words are all in a longer one's is the same person's. */
    private void joinShortNames() {
        for (Map.Entry<String, Known> entry : List.copyOf(known.entrySet())) {
            Known full = fuller(entry.getKey());
            if (full != null) {
                Known shorter = entry.getValue();
                full.places.addAll(shorter.places);
                full.party = full.party == null ? shorter.party : full.party;
                full.office = full.office == null ? shorter.office : full.office;
                full.level = full.level == null ? shorter.level : full.level;
                known.remove(entry.getKey());
                alias.put(entry.getKey(), full);
            }
        }
        for (Known person : known.values()) {
            for (String part : key(person.name).split(" ")) {
                byPart.put(part, person);
            }
        }
    }

    private @Nullable Known fuller(String name) {
        List<String> words = List.of(name.split(" "));
        Known first = byPart.get(words.getFirst());
        for (Map.Entry<String, Known> other : known.entrySet()) {
            List<String> more = List.of(other.getKey().split(" "));
            if (more.size() > words.size() && more.containsAll(words) && (first == null || words.size() > 1 || !key(first.name).equals(name) || more.contains(name))) {
                return other.getValue();
            }
        }
        return null;
    }

    /** Later mentions by a part of the name: "Barton also called on Jaishankar". */
    private void bareNames() {
        int at = 0;
        while (at < tokens.size()) {
            Named there = starting[at];
            if (there != null) {
                at = there.to();
                continue;
            }
            int end = tokens.isWord(at) && tokens.isCapital(at) && !tokens.isAllCapitals(at) && byPart.containsKey(key(tokens.written(at)))
                    ? names.end(at, tokens.size())
                    : at;
            Known person = end > at ? known(at, end) : null;
            if (person != null) {
                Named place = new Named(at, end, person.name, at, end, person.office, person.level, person.party, false);
                starting[at] = place;
                named.add(place);
                person.places.add(place);
                at = end;
            } else {
                at++;
            }
        }
        named.sort(java.util.Comparator.comparingInt(Named::from));
    }

    private @Nullable Known known(int from, int end) {
        Known whole = known.get(key(tokens.written(from, end)));
        if (whole != null) {
            return whole;
        }
        Known person = byPart.get(key(tokens.written(from)));
        if (person == null) {
            return null;
        }
        for (int i = from; i < end; i++) {
            if (tokens.isWord(i) && byPart.get(key(tokens.written(i))) != person) {
                return null;
            }
        }
        return person;
    }

    /** Whose office it is where the words don't say: the other side's of whom one is met with, the name's home, the language's. */
    private void settleParties() {
        for (Known person : known.values()) {
            if (person.party == null) {
                person.party = bySide(person);
            }
        }
        for (Known person : known.values()) {
            if (person.party == null) {
                person.party = byVisit(person);
            }
        }
        for (Known person : known.values()) {
            if (person.party == null) {
                person.party = byName(person.name);
            }
        }
        for (Known person : known.values()) {
            if (person.party == null) {
                person.party = byOpposite(person);
            }
        }
        for (Known person : known.values()) {
            if (person.party == null && relation.has(passage.language().homeland())) {
                person.party = passage.language().homeland();
            }
        }
    }

    /** "The Indian side was led by Foreign Secretary X", "chaired for the EU". */
    private @Nullable Party bySide(Known person) {
        for (Named place : person.places) {
            Sentence sentence = passage.sentences().get(passage.sentenceOf(place.from()));
            Party before = leadBefore(place, sentence);
            if (before != null) {
                return before;
            }
            Party after = leadAfter(place, sentence);
            if (after != null) {
                return after;
            }
        }
        return null;
    }

    private @Nullable Party leadBefore(Named place, Sentence sentence) {
        int lead = -1;
        for (int i = place.from() - 1; i >= Math.max(sentence.from(), place.from() - 6); i--) {
            if (passage.is(i, Category.CUES, "lead") || passage.is(i, Category.CUES, "chair")) {
                lead = i;
            }
        }
        if (lead < 0) {
            return null;
        }
        List<PartyMention> before = parties.between(Math.max(sentence.from(), lead - 9), lead);
        if (before.isEmpty()) {
            return null;
        }
        PartyMention nearest = before.getLast();
        if (nearest.to() < lead - 4) {
            return null;
        }
        for (Named other : between(nearest.to(), place.from())) {
            if (other.hasName()) {
                return null;
            }
        }
        return relation.has(nearest.party()) ? nearest.party() : null;
    }

    private @Nullable Party leadAfter(Named place, Sentence sentence) {
        int end = place.to();
        for (int i = end; i < Math.min(sentence.to(), end + 4); i++) {
            if (passage.is(i, Category.CUES, "lead") || passage.is(i, Category.CUES, "chair")) {
                for (PartyMention mention : parties.between(i, Math.min(sentence.to(), i + 7))) {
                    boolean named = !between(i, mention.from()).isEmpty();
                    return relation.has(mention.party()) && !named && mention.kind() != PartyMention.Kind.CAPITAL ? mention.party() : null;
                }
            }
        }
        return null;
    }

    /** Who visits a country of the pair comes from the other: "when President X paid a State Visit to India". */
    private @Nullable Party byVisit(Known person) {
        for (Named place : person.places) {
            Sentence sentence = passage.sentences().get(passage.sentenceOf(place.from()));
            for (int at = place.to(); at < Math.min(sentence.to(), place.to() + 8); at++) {
                if (passage.is(at, Category.MEETINGS, "visit")) {
                    for (PartyMention mention : parties.between(at, Math.min(sentence.to(), at + 9))) {
                        return between(at, mention.from()).isEmpty() ? relation.other(mention.party()) : null;
                    }
                }
                if (starting[at] != null || tokens.isSign(at, ';')) {
                    break;
                }
            }
        }
        return null;
    }

    /** Another of the same sentence belongs to one side of the pair, and the two stand against each other. */
    private @Nullable Party byOpposite(Known person) {
        if (!relation.isPair()) {
            return null;
        }
        for (Named place : person.places) {
            Sentence sentence = passage.sentences().get(passage.sentenceOf(place.from()));
            for (Named other : between(sentence.from(), sentence.to())) {
                if (!other.hasName()) {
                    continue;
                }
                Known one = known.getOrDefault(key(other.name()), alias.get(key(other.name())));
                if (one != null && one != person && one.party != null && relation.has(one.party)) {
                    return relation.other(one.party);
                }
            }
        }
        return null;
    }

    private @Nullable Party byName(String name) {
        Party found = null;
        for (String part : key(name).split(" ")) {
            String codes = Surnames.BY_TOKEN.get(part);
            if (codes == null) {
                continue;
            }
            Party one = null;
            for (String code : codes.split(",")) {
                Party party = new Party(code.strip());
                if (relation.has(party)) {
                    if (one != null) {
                        one = null;
                        break;
                    }
                    one = party;
                }
            }
            if (one != null) {
                if (found != null && !found.equals(one)) {
                    return null;
                }
                found = one;
            }
        }
        return found;
    }

    private Named settled(Named place) {
        if (!place.hasName()) {
            return place;
        }
        Known person = known.getOrDefault(key(place.name()), alias.get(key(place.name())));
        return person == null ? place : place.as(person.name, person.party, person.level);
    }
}
