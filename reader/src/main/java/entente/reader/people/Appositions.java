package entente.reader.people;

import entente.domain.Party;
import entente.reader.lexicon.Category;
import entente.reader.passage.Passage;
import entente.reader.text.Tokens;

/** What is set off from a name or an office by commas, brackets or a dash. */
final class Appositions {
    private final Passage passage;
    private final Tokens tokens;
    private final Relation relation;

    Appositions(Passage passage, Relation relation) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.relation = relation;
    }

    /** Whether what stands behind a name is set off from it. */
    boolean beginsAt(int end) {
        return tokens.isSign(end, ',') || tokens.isSign(end, '(') || isDashed(end);
    }

    /** "đồng chí Lê Văn An - Phó Bí thư Tỉnh ủy", "Jan Kask – Deputy Minister". */
    private boolean isDashed(int end) {
        return PartyMentions.isDash(tokens.sign(end))
                && !tokens.isGlued(end)
                && !tokens.isGlued(end + 1)
                && passage.at(end + 1, Category.OFFICES) != null;
    }

    /**
     * "theo lời mời của Bộ trưởng Quốc phòng Ý, Thượng tướng Lê Văn An, …": behind the comma stands
     * somebody of the other side, by his name, who has an office of his own.
     */
    boolean isOthersName(Office office, int from, int end) {
        Party party = office.party();
        Party home = Surnames.home(tokens.written(from, end), relation);
        return passage.language().grammar().headFirst()
                && home != null
                && relation.has(party)
                && !home.equals(party)
                && tokens.isSign(end, ',')
                && passage.at(end + 1, Category.OFFICES) != null;
    }

    /** "Yusuf Makamba (MP), Minister", "Mudavadi, E.G.H., Cabinet Secretary": up to the comma. */
    int pastPostNominals(int end) {
        boolean bracketed = tokens.isSign(end, '(');
        if (bracketed
                && passage.is(end + 1, Category.MARKERS, "post-nominal")
                && tokens.isSign(end + 2, ')')
                && tokens.isSign(end + 3, ',')) {
            return end + 3;
        }
        int at = end + 1;
        while (tokens.isSign(end, ',')
                && tokens.isWord(at)
                && tokens.end(at) - tokens.start(at) == 1
                && tokens.isSign(at + 1, '.')) {
            at += 2;
        }
        at = passage.is(at, Category.MARKERS, "post-nominal") ? at + 1 : at;
        return tokens.isSign(end, ',') && at > end + 1 && tokens.isSign(at, ',') ? at : end;
    }
}
