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
        return hit != null;
    }
}
