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
import entente.reader.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The noun phrases that can be subjects, by the token that they end before: people, sides, parties,
 * forums.
 */
final class NounPhrases {
    private final Passage passage;
    private final Tokens tokens;
    private final Relation relation;
    private final Speaker speaker;
    private final boolean headFirst;
    private final @Nullable Named[] people;
    private final @Nullable PartyMention[] parties;
    private final @Nullable Hit[] sides;
    private final @Nullable Hit[] places;
    private final @Nullable Hit[] forums;

    NounPhrases(
            Passage passage,
            PartyMentions mentions,
            People named,
            Relation relation,
            Speaker speaker) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.relation = relation;
        this.speaker = speaker;
        this.headFirst = passage.language().grammar().headFirst();
        int ends = tokens.size() + 1;
        people = new @Nullable Named[ends];
        parties = new @Nullable PartyMention[ends];
        sides = new @Nullable Hit[ends];
        places = new @Nullable Hit[ends];
        forums = new @Nullable Hit[ends];
        for (Named person : named.between(0, tokens.size())) {
            people[person.to()] = settled(person, named);
        }
        for (PartyMention mention : mentions.all()) {
            if (mention.kind() != PartyMention.Kind.LOCATION
                    && mention.kind() != PartyMention.Kind.PLACE) {
                parties[mention.to()] = mention;
            }
        }
        for (int at = 0; at < tokens.size(); at++) {
            note(at);
        }
    }

    /** "The Prime Minister proposed": an office alone is whoever holds it. */
    private static Named settled(Named person, People named) {
        Party holder = person.hasName() || person.party() != null ? null : named.holder(person);
        return holder == null ? person : person.of(holder);
    }

    private void note(int at) {
        Hit place = passage.at(at, Category.PLACES);
        if (place != null
                && tokens.isCapital(at)
                && relation.has(new Party(place.entry().extra()))
                && !isBehindPreposition(at, 0)) {
            places[place.to()] = place;
        }
        Hit forum = passage.at(at, Category.MECHANISMS);
        if (forum != null && tokens.isCapital(at)) {
            forums[forum.to()] = forum;
        }
        Hit side = passage.at(at, Category.SIDES);
        if (side != null && !side.value().equals("none")) {
            Hit there = sides[side.to()];
            if (there == null || there.from() > at) {
                sides[side.to()] = side;
            }
        }
    }

    /** The phrase that ends before a token and begins at {@code from} or later; null for none. */
    @Nullable Subject endingAt(int end, int from) {
        Named person = people[end];
        Hit side = sides[end];
        if (side != null
                && side.from() >= from
                && (person == null || side.from() <= person.from())) {
            return new Subject(speaker.who(side), side.from());
        }
        if (person != null && person.from() >= from) {
            return new Subject(speaker.who(person), person.from());
        }
        Hit forum = forums[end];
        if (forum != null && forum.from() >= from) {
            return new Subject(new Who(relation.parties(), false), forum.from());
        }
        Hit place = places[end];
        if (place != null && place.from() >= from) {
            return new Subject(Who.of(new Party(place.entry().extra())), place.from());
        }
        PartyMention mention = parties[end];
        if (mention != null && mention.from() >= from && !isSaidOfAnother(mention)) {
            return new Subject(Who.of(mention.party()), start(mention, from));
        }
        return headFirst ? null : sideOf(end, from);
    }

    @Nullable Named personEndingAt(int end) {
        return people[end];
    }

    boolean isPartyEndingAt(int end) {
        return parties[end] != null;
    }

    /**
     * "vingt fonctionnaires lao": where what is said of a noun follows it, an adjective stands for
     * its country only behind a word that does ("la partie lao").
     */
    private boolean isSaidOfAnother(PartyMention mention) {
        int before = mention.from() - 1;
        return headFirst
                && mention.kind() == PartyMention.Kind.ADJECTIVE
                && before >= 0
                && !isStand(before)
                && !tokens.isCapital(before)
                && !passage.is(before, Category.CUES, "and");
    }

    /** "phía Lào", "Chính phủ Việt Nam": what stands for the country before its name. */
    private int start(PartyMention mention, int from) {
        int at = mention.from();
        while (at > from
                && mention.from() - at < 3
                && headFirst
                && tokens.isWord(at - 1)
                && (tokens.isCapital(at - 1) || isStand(at - 1))
                && passage.at(at - 1, Category.CUES) == null) {
            at--;
        }
        return at;
    }

    /**
     * "the Thai side", "Thailand's foreign ministry": the country within a few words of the end.
     */
    private @Nullable Subject sideOf(int end, int from) {
        for (int back = 1; back <= 3 && end - back > from; back++) {
            int at = end - back;
            if (!tokens.isWord(at)
                    || !(isStand(at) || tokens.isCapital(at) || tokens.isPossessive(at))) {
                return null;
            }
            PartyMention mention = parties[at];
            if (mention != null && isStand(end - 1)) {
                return new Subject(Who.of(mention.party()), mention.from());
            }
        }
        return null;
    }

    private boolean isStand(int at) {
        return passage.is(at, Category.CLASSES, "stand");
    }

    boolean isBehindPreposition(int token, int from) {
        int before = token - 1;
        if (before < from) {
            return false;
        }
        return passage.is(before, Category.CLASSES, "preposition")
                || passage.is(before, Category.CLASSES, "article")
                        && before > from
                        && passage.is(before - 1, Category.CLASSES, "preposition");
    }
}
