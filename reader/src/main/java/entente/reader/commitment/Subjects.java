package entente.reader.commitment;

import entente.domain.Party;
import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Passage;
import entente.reader.people.Named;
import entente.reader.people.PartyMention;
import entente.reader.people.PartyMentions;
import entente.reader.people.People;
import entente.reader.people.Relation;
import entente.reader.text.Sentence;
import entente.reader.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a predicate: the noun phrase that ends right before it. */
final class Subjects {
    private final Passage passage;
    private final Tokens tokens;
    private final Relation relation;
    private final @Nullable Named[] namedEnding;
    private final @Nullable PartyMention[] partyEnding;
    private final @Nullable Hit[] sideEnding;
    private final @Nullable Hit[] placeEnding;
    private final @Nullable Hit[] forumEnding;
    private Who speaker = Who.NOBODY;

    /**
     * A subject and where its noun phrase begins.
     */
    record Subject(Who who, int from) {}

    Subjects(Passage passage, PartyMentions parties, People people, Relation relation) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.relation = relation;
        this.namedEnding = new @Nullable Named[tokens.size() + 1];
        this.partyEnding = new @Nullable PartyMention[tokens.size() + 1];
        this.sideEnding = new @Nullable Hit[tokens.size() + 1];
        this.placeEnding = new @Nullable Hit[tokens.size() + 1];
        this.forumEnding = new @Nullable Hit[tokens.size() + 1];
        for (Named named : people.between(0, tokens.size())) {
            namedEnding[named.to()] = named;
        }
        for (PartyMention mention : parties.all()) {
            if (mention.kind() != PartyMention.Kind.LOCATION && mention.kind() != PartyMention.Kind.PLACE) {
                partyEnding[mention.to()] = mention;
            }
        }
        for (int at = 0; at < tokens.size(); at++) {
            Hit place = passage.at(at, Category.PLACES);
            if (place != null && tokens.isCapital(at) && relation.has(new Party(place.entry().extra())) && !behindPreposition(at, 0)) {
                placeEnding[place.to()] = place;
            }
            Hit mechanism = passage.at(at, Category.MECHANISMS);
            if (mechanism != null && tokens.isCapital(at)) {
                forumEnding[mechanism.to()] = mechanism;
            }
            Hit side = passage.at(at, Category.SIDES);
            if (side != null && !side.value().equals("none")) {
                Hit there = sideEnding[side.to()];
                if (there == null || there.from() > at) {
                    sideEnding[side.to()] = side;
                }
            }
        }
    }

    /** Who spoke last, for "he", "it" and clauses without a subject. */
    void spoke(Who who) {
        if (!who.isNobody()) {
            speaker = who;
        }
    }

    Who speaker() {
        return speaker;
    }

    /** The subject whose noun phrase ends at the token, adverbs between looked past; null for none. */
    @Nullable Subject endingAt(int token, Sentence sentence) {
        int end = beforeAdverbs(token, sentence.from());
        Subject found = nounPhrase(end, sentence.from());
        if (found == null) {
            return null;
        }
        return coordinated(found, sentence.from());
    }

    /** The token after whatever stands before adverbs, auxiliaries and words of time. */
    int beforeAdverbs(int token, int from) {
        int end = token;
        while (end > from) {
            int next = adverbBefore(end, from);
            if (next == end) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private int adverbBefore(int end, int from) {
        for (int back = 1; back <= 4 && end - back >= from; back++) {
            int at = end - back;
            Hit adverb = passage.at(at, Category.ADVERBS);
            boolean cue = passage.hits().end(at, Category.CUES, "adverb") == end;
            if (cue || (adverb != null && adverb.to() == end)) {
                return at;
            }
        }
        return end;
    }

    private @Nullable Subject nounPhrase(int end, int from) {
        Named named = namedEnding[end];
        Hit side = sideEnding[end];
        boolean longer = side != null && (named == null || side.from() <= named.from());
        if (side != null && side.from() >= from && longer) {
            return new Subject(who(side), side.from());
        }
        if (named != null && named.from() >= from) {
            return new Subject(who(named), named.from());
        }
        Hit forum = forumEnding[end];
        if (forum != null && forum.from() >= from) {
            return new Subject(new Who(relation.parties(), false), forum.from());
        }
        Hit place = placeEnding[end];
        if (place != null && place.from() >= from) {
            return new Subject(new Who(List.of(new Party(place.entry().extra())), false), place.from());
        }
        PartyMention mention = partyEnding[end];
        if (mention != null && mention.from() >= from) {
            return new Subject(new Who(List.of(mention.party()), false), start(mention, from));
        }
        return sideOf(end, from);
    }

    /** "phía Lào", "Chính phủ Việt Nam": what stands for the country before its name. */
    private int start(PartyMention mention, int from) {
        int at = mention.from();
        while (at > from && mention.from() - at < 3 && passage.language().grammar().headFirst() && tokens.isWord(at - 1)
                && (tokens.isCapital(at - 1) || isStand(at - 1)) && passage.at(at - 1, Category.CUES) == null) {
            at--;
        }
        return at;
    }

    private boolean isStand(int token) {
        String word = tokens.written(token).toLowerCase(java.util.Locale.ROOT);
        return STANDS.contains(word);
    }

    private static final java.util.Set<String> STANDS = java.util.Set.of(
            "phía", "bên", "chính", "phủ", "đoàn", "nước", "nhà", "side", "government", "delegation", "ministry", "minister", "authorities", "leader", "diplomat",
            "official", "premier", "president", "team", "party", "embassy", "republic", "kingdom", "ministry's");

    /** "the Thai side", "the Government of Laos": the country within a few words of the end. */
    private @Nullable Subject sideOf(int end, int from) {
        if (passage.language().grammar().headFirst()) {
            return null;
        }
        for (int back = 1; back <= 3 && end - back > from; back++) {
            int at = end - back;
            if (!tokens.isWord(at) || !(isStand(at) || tokens.isCapital(at) || tokens.written(at).equals("'s") || tokens.written(at).equals("’s"))) {
                return null;
            }
            PartyMention mention = partyEnding[at];
            if (mention != null && isStand(end - 1)) {
                return new Subject(new Who(List.of(mention.party()), false), mention.from());
            }
        }
        return null;
    }

    private Who who(Named named) {
        Party party = named.party();
        if (party == null && named.counterpart() && speaker.isOne()) {
            party = relation.other(speaker.parties().getFirst());
        }
        return party == null ? new Who(speaker.isOne() ? speaker.parties() : List.of(), true) : new Who(List.of(party), true);
    }

    private Who who(Hit side) {
        return switch (side.value()) {
            case "both", "forum" -> new Who(relation.parties(), false);
            case "he", "it" -> speaker.isOne() || side.value().equals("he") ? new Who(speaker.parties(), side.value().equals("he")) : Who.NOBODY;
            case "other" -> {
                Party other = speaker.isOne() ? relation.other(speaker.parties().getFirst()) : null;
                yield other == null ? Who.NOBODY : new Who(List.of(other), false);
            }
            default -> Who.NOBODY;
        };
    }

    /** "A and B": both act where the two are of the two sides. */
    private Subject coordinated(Subject found, int from) {
        if (!found.who().isOne()) {
            return found;
        }
        int at = found.from();
        int joint = jointBefore(at, from);
        if (joint < 0) {
            return found;
        }
        Subject other = nounPhrase(joint, from);
        if (other == null || !other.who().isOne()) {
            Named apposed = personBefore(joint, from);
            if (apposed == null || apposed.party() == null) {
                return found;
            }
            other = new Subject(new Who(List.of(apposed.party()), true), apposed.from());
        }
        List<Party> both = new ArrayList<>(found.who().parties());
        for (Party party : other.who().parties()) {
            if (!both.contains(party)) {
                both.add(party);
            }
        }
        both.sort(null);
        return new Subject(new Who(both, found.who().person()), other.from());
    }

    private int jointBefore(int at, int from) {
        for (int back = 1; back <= 4 && at - back >= from; back++) {
            int joint = at - back;
            boolean and = passage.hits().end(joint, Category.CUES, "and") >= 0 || passage.tokens().sign(joint) == '-' || passage.tokens().sign(joint) == '–'
                    || (passage.tokens().sign(joint) == ',' && back == 1);
            if (and) {
                return tokens.isSign(joint - 1, ',') ? joint - 1 : joint;
            }
            PartyMention adjective = partyEnding[joint + 1];
            if (!tokens.isWord(joint) || tokens.isCapital(joint) && adjective == null) {
                return -1;
            }
        }
        return -1;
    }

    /** A person whose office stands behind his name, before the joint. */
    private @Nullable Named personBefore(int joint, int from) {
        for (int end = joint; end > Math.max(from, joint - 12); end--) {
            Named named = namedEnding[end];
            if (named != null) {
                return named.hasName() ? named : null;
            }
        }
        return null;
    }

    /** The first that could be a sentence's subject before the token, not behind a preposition; null for nobody. */
    @Nullable Subject firstIn(int from, int to) {
        for (int end = from + 1; end <= to; end++) {
            Subject found = nounPhrase(end, from);
            if (found != null && !found.who().isNobody() && !behindPreposition(found.from(), from)) {
                return coordinatedForward(found, to);
            }
        }
        return null;
    }

    private Subject coordinatedForward(Subject found, int to) {
        if (!found.who().isOne()) {
            return found;
        }
        for (int end = found.from() + 2; end <= Math.min(to, found.from() + 40); end++) {
            Subject later = nounPhrase(end, found.from());
            if (later != null && later.from() > found.from()) {
                Subject both = coordinated(later, found.from());
                if (both.from() <= found.from() && both.who().parties().size() > 1) {
                    return both;
                }
            }
        }
        return found;
    }

    private boolean behindPreposition(int token, int from) {
        if (token <= from) {
            return false;
        }
        int before = token - 1;
        String word = tokens.isWord(before) ? tokens.written(before).toLowerCase(java.util.Locale.ROOT) : "";
        return PREPOSITIONS.contains(word)
                || (word.equals("the") && before > from && tokens.isWord(before - 1) && PREPOSITIONS.contains(tokens.written(before - 1).toLowerCase(java.util.Locale.ROOT)));
    }

    private static final java.util.Set<String> PREPOSITIONS = java.util.Set.of(
            "of", "to", "with", "for", "from", "by", "in", "at", "between", "on", "của", "với", "cho", "tại", "ở", "từ", "về", "giữa", "do", "theo", "sang", "đến",
            "tới", "into", "against", "among", "as", "via", "like", "bởi", "thăm");
}
