package entente.reader.matter;

import entente.domain.Party;
import entente.domain.Place;
import entente.domain.VisitStatus;
import entente.reader.commitment.Commitments;
import entente.reader.commitment.Voice;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which words tell of a visit: a destination, and whose it is. */
final class VisitWords {
    /** So far may a visitor's name begin before the verb, and a destination behind. */
    private static final int REACH = 24;

    /** So many words may stand between a visitor and the verb: "is expected to", "đang ở". */
    private static final int BETWEEN = 6;

    private static final int CLAUSE = 10;

    private final Passage passage;
    private final Tokens tokens;
    private final PartyMentions parties;
    private final People people;
    private final Relation relation;
    private final Commitments commitments;
    private final VisitSigns signs;

    /**
     * @param visitor null where only the party is told
     * @param from first token of all its words
     */
    record Told(
            VisitStatus status,
            @Nullable Party party,
            @Nullable Named visitor,
            Place where,
            int from,
            int to) {}

    VisitWords(
            Passage passage,
            PartyMentions parties,
            People people,
            Relation relation,
            Commitments commitments) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.parties = parties;
        this.people = people;
        this.relation = relation;
        this.commitments = commitments;
        this.signs = new VisitSigns(passage);
    }

    /** The visit that a phrase tells of; null where visitor or destination is not told. */
    @Nullable Told at(Hit hit, Sentence sentence) {
        return switch (hit.value()) {
            case "verb" -> paid(hit, sentence);
            case "noun", "by" -> named(hit, sentence);
            default -> null;
        };
    }

    /** First token of the words before that may tell the time of what begins at a token. */
    int clause(int from, Sentence sentence) {
        return Math.max(sentence.from(), from - CLAUSE);
    }

    /** "President A visited B", "mời Bộ trưởng A thăm B". */
    private @Nullable Told paid(Hit verb, Sentence sentence) {
        PartyMention to = destination(verb.to());
        Voice voice = commitments.voiceAt(verb.from(), sentence);
        if (to == null || voice.is("weak")) {
            return null;
        }
        Named visitor = before(verb.from(), sentence);
        int reach = visitor == null ? verb.from() : visitor.from();
        boolean invited =
                voice.is("invite")
                        || signs.isInvited(Math.max(sentence.from(), reach - REACH), reach);
        Party party = visitor != null ? visitor.party() : invited ? guest(voice, to) : null;
        if (visitor == null && party == null || to.party().equals(party)) {
            return null;
        }
        int from = visitor == null ? verb.from() : visitor.from();
        int gap = visitor == null ? from : visitor.to();
        if (signs.isOff(gap, verb.from()) || signs.isOff(from - 3, from)) {
            return null;
        }
        boolean planned = signs.isPlanned(gap, verb.from()) || signs.isAhead(from);
        VisitStatus status =
                invited ? VisitStatus.INVITED : planned ? VisitStatus.PLANNED : VisitStatus.HELD;
        return new Told(status, party, visitor, place(to), from, to.to());
    }

    /** "the visit that A paid to B", "chuyến thăm B của A", "A's visit to B". */
    private @Nullable Told named(Hit noun, Sentence sentence) {
        PartyMention to = destination(noun.to());
        Named visitor = behind(to == null ? noun.to() : to.to(), noun, sentence);
        if (to == null && visitor != null) {
            to = destinationBehind(visitor.to(), sentence);
        }
        if (visitor == null) {
            visitor = possessor(noun.from(), sentence);
        }
        if (to == null
                || visitor == null
                || to.party().equals(visitor.party())
                || signs.isOff(noun.from() - 4, noun.from())) {
            return null;
        }
        return new Told(
                signs.isAhead(noun.from()) ? VisitStatus.PLANNED : VisitStatus.HELD,
                visitor.party(),
                visitor,
                place(to),
                Math.min(noun.from(), visitor.from()),
                Math.max(to.to(), visitor.to()));
    }

    /** The country or city right behind a token, with its preposition or article. */
    private @Nullable PartyMention destination(int at) {
        for (int begin = at; begin <= at + 2; begin++) {
            PartyMention mention = parties.at(begin);
            if (mention != null) {
                return isPlace(mention) ? mention : null;
            }
            if (!passage.is(begin, Category.VISITS, "to")
                    && !passage.is(begin, Category.CLASSES, "article")) {
                return null;
            }
        }
        return null;
    }

    private @Nullable PartyMention destinationBehind(int from, Sentence sentence) {
        for (int at = from; at < Math.min(sentence.to(), from + BETWEEN); at++) {
            boolean to = passage.is(at, Category.VISITS, "to");
            if (to || passage.is(at, Category.VISITS, "paid")) {
                Hit hit = passage.at(at, Category.VISITS);
                return destination(hit == null ? at + 1 : hit.to());
            }
            if (tokens.isSign(at, ';')) {
                return null;
            }
        }
        return null;
    }

    private static boolean isPlace(PartyMention mention) {
        return switch (mention.kind()) {
            case NAME, CAPITAL, PLACE -> true;
            default -> false;
        };
    }

    private Place place(PartyMention to) {
        Hit city = passage.at(to.from(), Category.PLACES);
        return new Place(
                to.party(),
                to.kind() == PartyMention.Kind.NAME || city == null ? null : city.value());
    }

    /** Who is named right before the verb, small words between. */
    private @Nullable Named before(int verb, Sentence sentence) {
        List<Named> near = people.between(Math.max(sentence.from(), verb - REACH - BETWEEN), verb);
        Named last = near.isEmpty() ? null : near.getLast();
        if (last == null || isNobody(last) || last.to() > verb || verb - last.to() > BETWEEN) {
            return null;
        }
        int gap = pastCountry(last.to());
        for (int at = gap; at < verb; at++) {
            boolean comma = tokens.isSign(at, ',') && (at == gap || at == verb - 1);
            if (!comma && !isSmall(at)) {
                return null;
            }
        }
        return last;
    }

    /** "Prime Minister A of B". */
    private int pastCountry(int at) {
        PartyMention country = parties.at(at + 1);
        return country != null && passage.is(at, Category.VISITS, "of") ? country.to() : at;
    }

    /** "trưởng đoàn": an office of no country that stands for nobody. */
    private static boolean isNobody(Named named) {
        return !named.hasName() && named.party() == null;
    }

    /** Words that may part a verb from its subject. */
    private boolean isSmall(int at) {
        return tokens.isWord(at)
                && !tokens.isCapital(at)
                && !passage.is(at, Category.CUES, "and")
                && !passage.is(at, Category.VISITS, "invite")
                && passage.at(at, Category.MEETINGS) == null;
    }

    /** Who is named behind "by", "of", "của", "that". */
    private @Nullable Named behind(int from, Hit noun, Sentence sentence) {
        boolean marked = noun.entry().is("by") && from == noun.to();
        for (int at = from; at < Math.min(sentence.to(), from + BETWEEN); at++) {
            Named named = people.at(at);
            if (named != null) {
                return marked && !isNobody(named) ? named : null;
            }
            if (tokens.isSign(at) || marked && !isBeforeOffice(at)) {
                return null;
            }
            marked |= passage.is(at, Category.VISITS, "of");
        }
        return null;
    }

    /** "the", "Kenyan" before "President". */
    private boolean isBeforeOffice(int at) {
        return passage.is(at, Category.CLASSES, "article") || parties.at(at) != null;
    }

    /** "President A's (official) visit". */
    private @Nullable Named possessor(int noun, Sentence sentence) {
        for (int at = noun; at > Math.max(sentence.from(), noun - BETWEEN); at--) {
            if (tokens.isWord(at - 1) && tokens.isPossessive(at - 1)) {
                for (Named named : people.between(Math.max(sentence.from(), at - REACH), at)) {
                    if (named.to() == at || named.to() == at - 1) {
                        return named;
                    }
                }
                return null;
            }
        }
        return null;
    }

    /** The other side, which is asked to come to whoever invites. */
    private @Nullable Party guest(Voice voice, PartyMention to) {
        boolean host = voice.parties().size() == 1 && voice.parties().contains(to.party());
        return host ? relation.other(to.party()) : null;
    }
}
