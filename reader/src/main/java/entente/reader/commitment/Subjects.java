package entente.reader.commitment;

import entente.domain.Party;
import entente.reader.lexicon.Category;
import entente.reader.passage.Passage;
import entente.reader.people.Named;
import entente.reader.text.Sentence;
import entente.reader.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a predicate: the noun phrase that ends right before it. */
final class Subjects {
    private static final int LONGEST_COORDINATION = 40;

    private final Passage passage;
    private final Tokens tokens;
    private final NounPhrases phrases;
    private final Speaker speaker;
    private final AdverbRuns adverbs;

    Subjects(Passage passage, NounPhrases phrases, Speaker speaker, AdverbRuns adverbs) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.phrases = phrases;
        this.speaker = speaker;
        this.adverbs = adverbs;
    }

    /** Notes who spoke last, for "he", "it" and clauses without a subject. */
    void spoke(Who who) {
        speaker.spoke(who);
    }

    /**
     * The subject whose noun phrase ends at the token, adverbs between looked past; null for none.
     */
    @Nullable Subject endingAt(int token, Sentence sentence) {
        int end = adverbs.before(token);
        Subject found = phrases.endingAt(end, sentence.from());
        if (found == null && end < token && tokens.isSign(end - 1, ',')) {
            // "Brazil, for its part, undertook": the adverb between commas.
            found = phrases.endingAt(end - 1, sentence.from());
        }
        return found == null ? null : coordinated(found, sentence.from());
    }

    /** "A and B": both act where the two are of the two sides. */
    private Subject coordinated(Subject found, int from) {
        int joint = found.who().isOne() ? jointBefore(found.from(), from) : -1;
        if (joint < 0) {
            return found;
        }
        Subject other = phrases.endingAt(joint, from);
        if (other == null || !other.who().isOne()) {
            Named apposed = personBefore(joint, from);
            if (apposed == null || apposed.party() == null) {
                return found;
            }
            other = new Subject(new Who(List.of(apposed.party()), true), apposed.from());
        }
        return new Subject(new Who(union(found, other), found.who().person()), other.from());
    }

    private static List<Party> union(Subject one, Subject other) {
        List<Party> both = new ArrayList<>(one.who().parties());
        for (Party party : other.who().parties()) {
            if (!both.contains(party)) {
                both.add(party);
            }
        }
        both.sort(null);
        return both;
    }

    private int jointBefore(int at, int from) {
        for (int back = 1; back <= 4 && at - back >= from; back++) {
            int joint = at - back;
            if (passage.at(joint, Category.ACTS) != null) {
                return -1;
            }
            if (isJoint(joint) || tokens.isSign(joint, ',') && back == 1) {
                return tokens.isSign(joint - 1, ',') ? joint - 1 : joint;
            }
            if (!tokens.isWord(joint)
                    || tokens.isCapital(joint) && !phrases.isPartyEndingAt(joint + 1)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isJoint(int at) {
        return passage.is(at, Category.CUES, "and")
                || tokens.isSign(at, '-')
                || tokens.isSign(at, '–');
    }

    /** A person whose office stands behind his name, before the joint. */
    private @Nullable Named personBefore(int joint, int from) {
        for (int end = joint; end > Math.max(from, joint - 12); end--) {
            Named named = phrases.personEndingAt(end);
            if (named != null) {
                return named.hasName() ? named : null;
            }
        }
        return null;
    }

    /**
     * The first that could be a sentence's subject before the token, not behind a preposition; null
     * for nobody.
     */
    @Nullable Subject firstIn(int from, int to) {
        for (int end = from + 1; end <= to; end++) {
            Subject found = phrases.endingAt(end, from);
            if (found != null
                    && !found.who().isNobody()
                    && !phrases.isBehindPreposition(found.from(), from)) {
                return coordinatedForward(found, to);
            }
        }
        return null;
    }

    private Subject coordinatedForward(Subject found, int to) {
        if (!found.who().isOne()) {
            return found;
        }
        for (int end = found.from() + 2;
                end <= Math.min(to, found.from() + LONGEST_COORDINATION);
                end++) {
            Subject later = phrases.endingAt(end, found.from());
            if (later != null && later.from() > found.from()) {
                Subject both = coordinated(later, found.from());
                if (both.from() <= found.from() && both.who().parties().size() > 1) {
                    return both;
                }
            }
        }
        return found;
    }
}
