package entente.reader.people;

import entente.domain.Party;
import entente.reader.lexicon.Category;
import entente.reader.passage.Passage;
import entente.reader.text.Sentence;
import entente.reader.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "A, B (phía Indonesia), C và D (phía Australia)", "Valdivia (Chile) and Pomareda (Peru)": a
 * country in brackets behind a name is that of all in the list back to the one bracketed before.
 */
final class PartyInBrackets {
    /** Between two of one list stand a comma, "and", an article and the office at most. */
    private static final int BETWEEN = 4;

    /** "(phía Việt Nam)", "(for the Chilean side)". */
    private static final int LONGEST = 6;

    private final Passage passage;
    private final Tokens tokens;
    private final PartyMentions parties;
    private final Stretches stretches;
    private final People people;
    private final Roster roster;

    PartyInBrackets(
            Passage passage,
            PartyMentions parties,
            Stretches stretches,
            People people,
            Roster roster) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.parties = parties;
        this.stretches = stretches;
        this.people = people;
        this.roster = roster;
    }

    void settle() {
        for (Sentence sentence : passage.sentences()) {
            settle(people.between(sentence.from(), sentence.to()));
        }
    }

    private void settle(List<Named> named) {
        counterparts(named);
        for (int i = 0; i < named.size(); i++) {
            Party told = behind(named.get(i).to());
            for (int back = i; told != null && back >= 0; back--) {
                Named one = named.get(back);
                if (back < i && (!isListed(one, named.get(back + 1)) || behind(one.to()) != null)) {
                    break;
                }
                take(one, told);
            }
        }
    }

    /** "together with their Japanese counterparts, X, Minister for …, and Y, Minister of …". */
    private void counterparts(List<Named> named) {
        for (int i = 0; i + 2 < named.size(); i++) {
            Party party = named.get(i).counterpart() ? named.get(i).party() : null;
            if (party != null && isPlural(named.get(i))) {
                counterparts(named, i, party);
            }
        }
    }

    private void counterparts(List<Named> named, int from, Party party) {
        for (int next = from + 1; next < named.size(); next++) {
            if (isSaying(named.get(next - 1).to(), named.get(next).from())) {
                return;
            }
            take(named.get(next), party);
        }
    }

    private boolean isPlural(Named counterpart) {
        for (int at = counterpart.from(); at < counterpart.to(); at++) {
            if (passage.is(at, Category.MARKERS, "plural:counterpart")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb stands between, so that the list is over. */
    private boolean isSaying(int from, int to) {
        for (int at = from; at < to; at++) {
            if (passage.at(at, Category.ACTS) != null || passage.is(at, Category.CUES, "chair")) {
                return true;
            }
        }
        return false;
    }

    private void take(Named one, Party told) {
        Individual person = one.hasName() ? roster.of(one) : null;
        if (person != null && person.party == null) {
            person.party = told;
        }
    }

    private boolean isListed(Named one, Named next) {
        if (next.from() - one.to() > BETWEEN) {
            return false;
        }
        for (int at = one.to(); at < next.from(); at++) {
            if (tokens.isSign(at, ';')
                    || tokens.isSign(at, '(')
                    || passage.is(at, Category.CUES, "contrast")) {
                return false;
            }
        }
        return true;
    }

    /** The country in brackets at a token; null for none. */
    private @Nullable Party behind(int open) {
        if (!tokens.isSign(open, '(')) {
            return null;
        }
        Party found = null;
        for (int at = open + 1; at <= open + LONGEST && at < tokens.size(); at++) {
            PartyMention mention = parties.at(at);
            if (tokens.isSign(at, ')')) {
                return found;
            }
            if (mention != null) {
                boolean country = mention.kind() != PartyMention.Kind.MINISTRY;
                found = country && stretches.has(mention.party()) ? mention.party() : null;
                at = mention.to() - 1;
            } else if (!isSide(at)) {
                return null;
            }
        }
        return null;
    }

    private boolean isSide(int at) {
        return passage.is(at, Category.CLASSES, "stand")
                || passage.is(at, Category.CLASSES, "preposition")
                || passage.is(at, Category.CLASSES, "article")
                || passage.is(at, Category.CUES, "of-somebody");
    }
}
