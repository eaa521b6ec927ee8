package entente.reader.people;

import entente.domain.Level;
import entente.domain.Party;
import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Passage;
import entente.reader.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An office in the plural before the names of those who hold it: "Foreign Ministers A of Peru and B
 * of Indonesia", "the deputy ministers of Peru and Indonesia, A and B", "hai Thứ trưởng A và B".
 */
final class SharedOffices {
    /** What each of them has. */
    private record Shared(Level level, @Nullable String office) {}

    private final Passage passage;
    private final Tokens tokens;
    private final PartyMentions parties;
    private final Names names;
    private final Honorifics honorifics;
    private final Possessors possessors;

    SharedOffices(Passage passage, PartyMentions parties, Names names) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.parties = parties;
        this.names = names;
        this.honorifics = new Honorifics(passage);
        this.possessors = new Possessors(passage, parties);
    }

    /** Who holds the office that begins at the token, in order; empty where not two are named. */
    List<Named> at(int at, int limit) {
        PluralOffice plural = PluralOffice.at(passage, at);
        if (plural == null) {
            return List.of();
        }
        int behind = pastField(plural.to());
        return named(behind, limit, new Shared(plural.level(), office(at, behind)));
    }

    /** "Ministers | of Foreign Affairs", "hai Thứ trưởng | Quốc phòng". */
    private int pastField(int at) {
        Hit field = passage.at(isOf(at) ? at + 1 : at, Category.PORTFOLIOS);
        return field == null ? at : field.to();
    }

    /** As one of them has it; null where the language has other words for several. */
    private @Nullable String office(int from, int to) {
        for (int at = from; at < to; at++) {
            if (passage.at(at, Category.OFFICES) != null) {
                return tokens.written(at, to);
            }
        }
        return null;
    }

    private List<Named> named(int behind, int limit, Shared shared) {
        List<PartyMention> sides = sides(behind);
        int at = sides.isEmpty() ? behind : sides.getLast().to();
        at = tokens.isSign(at, ',') ? at + 1 : at;
        List<Named> named = new ArrayList<>();
        while (at < limit) {
            Named one = one(at, limit, shared, sides, named.size());
            if (one == null) {
                break;
            }
            named.add(one);
            at = next(one.to());
            if (at == one.to()) {
                break;
            }
        }
        return named.size() < 2 ? List.of() : named;
    }

    private @Nullable Named one(
            int at, int limit, Shared shared, List<PartyMention> sides, int index) {
        int from = honorifics.past(at, limit);
        int end = names.end(from, limit);
        if (end - from < 2 && (end == from || from == at)) {
            return null;
        }
        Party party = index < sides.size() ? sides.get(index).party() : possessors.behindName(end);
        PartyMention bracketed = tokens.isSign(end, '(') ? parties.at(end + 1) : null;
        int to = end;
        if (bracketed != null && tokens.isSign(bracketed.to(), ')')) {
            party = bracketed.party();
            to = bracketed.to() + 1;
        } else if (party != null && sides.isEmpty()) {
            to = pastMention(end + 1);
        }
        String name = tokens.written(from, end);
        return new Named(at, to, name, from, end, shared.office, shared.level, party, false);
    }

    private int pastMention(int of) {
        int at = passage.is(of, Category.TIMES, "the") ? of + 1 : of;
        PartyMention mention = parties.at(at);
        return mention == null ? at : mention.to();
    }

    /** "of the Philippines and Poland", "Việt Nam và Peru": whose they are, before the names. */
    private List<PartyMention> sides(int behind) {
        int at = isOf(behind) ? behind + 1 : behind;
        List<PartyMention> sides = new ArrayList<>();
        while (true) {
            PartyMention side = parties.at(passage.is(at, Category.TIMES, "the") ? at + 1 : at);
            if (side == null) {
                return sides.size() < 2 ? List.of() : sides;
            }
            sides.add(side);
            at = next(side.to());
            if (at == side.to()) {
                return sides.size() < 2 ? List.of() : sides;
            }
        }
    }

    /** Past what joins two of a list; the token where nothing does. */
    private int next(int at) {
        int behind = tokens.isSign(at, ',') || tokens.isSign(at, '-') ? at + 1 : at;
        return Math.max(behind, passage.hits().end(behind, Category.CUES, "and"));
    }

    private boolean isOf(int at) {
        return passage.is(at, Category.TIMES, "of") || passage.is(at, Category.CUES, "for");
    }
}
