package entente.reader.people;

import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Finds offices: "Phó Thủ tướng, Bộ trưởng Ngoại giao Lào", "Minister of Investments and Foreign
 * Trade of Egypt".
 */
final class Offices {
    private static final int LONGEST = 40;

    /** "Office of the" before whose it is. */
    private static final int LONGEST_BODY = 3;

    private final Passage passage;
    private final PartyMentions parties;
    private final Relation relation;
    private final Names names;
    private final Possessors possessors;

    Offices(
            Passage passage,
            PartyMentions parties,
            Relation relation,
            Names names,
            Possessors possessors) {
        this.passage = passage;
        this.parties = parties;
        this.relation = relation;
        this.names = names;
        this.possessors = possessors;
    }

    /** The office whose head begins at the token; null where none does. */
    @Nullable Office at(int from, int limit) {
        return isHead(from) ? reading(from, limit, false).office() : null;
    }

    /**
     * The same where its holder stands before it, so that "and" with a further head begins somebody
     * else's office.
     */
    @Nullable Office behindName(int from, int limit) {
        return isHead(from) ? reading(from, limit, true).office() : null;
    }

    private OfficeReading reading(int from, int limit, boolean behindName) {
        return new OfficeReading(
                passage,
                parties,
                relation,
                names,
                possessors.beforeOffice(from),
                from,
                Math.min(limit, from + LONGEST),
                behindName);
    }

    private boolean isHead(int at) {
        Hit hit = passage.at(at, Category.OFFICES);
        return hit != null
                && behindBody(passage, hit) < 0
                && !Names.isGiven(passage.tokens(), hit.to() - 1);
    }

    /**
     * The token behind an office that only names a body: "Director in the Prime Minister's Office",
     * "in the Office of the President"; -1 where it names who holds it.
     */
    static int behindBody(Passage passage, @Nullable Hit office) {
        if (office == null) {
            return -1;
        }
        int behind = office.to();
        if (behind + 1 < passage.tokens().size()
                && Possessors.isGenitive(passage.tokens(), behind)
                && passage.is(behind + 1, Category.MARKERS, "body")) {
            return behind + 2;
        }
        for (int back = 1; back <= LONGEST_BODY; back++) {
            if (passage.hits().end(office.from() - back, Category.MARKERS, "body-of")
                    == office.from()) {
                return behind;
            }
        }
        return -1;
    }
}
