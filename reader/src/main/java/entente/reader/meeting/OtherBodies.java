package entente.reader.meeting;

import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Ordinals.Ordinal;
import entente.reader.passage.Passage;

/**
 * Bodies of a party, a parliament or a movement, whose sessions are none of two states: "the
 * Central Committee", "Ủy ban Thường vụ Quốc hội", "the International Olympic Committee".
 */
final class OtherBodies {
    private static final String OTHER = "other-body";

    /** Such a body's name has so many tokens before a committee's noun at most. */
    private static final int NAME = 4;

    /** Between an agreement's noun and the mechanism that it is on stand so many words at most. */
    private static final int SUBJECT = 6;

    private static final int LONGEST_AGREEMENT = 6;

    private final Passage passage;

    OtherBodies(Passage passage) {
        this.passage = passage;
    }

    /** Whether a mechanism's words are part of such a body's name. */
    boolean has(Hit mechanism) {
        for (int back = 0; back <= NAME; back++) {
            if (passage.hits().end(mechanism.from() - back, Category.MARKERS, OTHER)
                    >= mechanism.to()) {
                return true;
            }
        }
        return false;
    }

    /**
     * "the Memorandum of Understanding on Political Consultations", "Thỏa thuận về cơ chế tham khảo
     * chính trị": words of an agreement's name, no session.
     */
    boolean namesAgreement(Hit mechanism) {
        int last = mechanism.from() - 1;
        for (int at = last; at > last - SUBJECT && goesOn(at); at--) {
            for (int back = 1; back <= LONGEST_AGREEMENT; back++) {
                Hit agreement = passage.at(at - back, Category.AGREEMENTS);
                if (agreement != null && agreement.to() == at) {
                    return !agreement.entry().has("bare");
                }
            }
        }
        return false;
    }

    /** A word of what an agreement is on: "on", "về", "the establishment of". */
    private boolean goesOn(int at) {
        return passage.tokens().isWord(at)
                && passage.at(at, Category.ORDINALS) == null
                && !passage.tokens().isNumber(at)
                && passage.at(at, Category.ACTS) == null
                && passage.at(at, Category.SESSIONS) == null
                && passage.at(at, Category.COUNTRIES) == null
                && !passage.is(at, Category.CUES, "and")
                && !passage.is(at, Category.CUES, "at");
    }

    /** "Kỳ họp thứ 6 Quốc hội", "the National Assembly's 6th session": a round of such a body. */
    boolean holds(Ordinal ordinal) {
        int behind = ordinal.to();
        if (passage.is(behind, Category.CUES, "of-somebody")) {
            behind++;
        }
        return passage.hits().end(behind, Category.MARKERS, OTHER) > behind
                || passage.language().ordinalsFirst() && isOwned(ordinal.from());
    }

    private boolean isOwned(int ordinal) {
        for (int back = 2; back <= Math.min(NAME + 2, ordinal); back++) {
            int end = passage.hits().end(ordinal - back, Category.MARKERS, OTHER);
            if (end == ordinal - 1 && !passage.tokens().isSign(end)) {
                return true;
            }
        }
        return false;
    }
}
