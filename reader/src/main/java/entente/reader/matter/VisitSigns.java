package entente.reader.matter;

import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Passage;

/** By which words around it a visit is to come, asked for or called off. */
final class VisitSigns {
    private static final int AHEAD = 6;

    private final Passage passage;

    VisitSigns(Passage passage) {
        this.passage = passage;
    }

    /** "chuyển lời mời của A tới B", "an invitation from A to B" between two tokens. */
    boolean isInvited(int from, int to) {
        boolean invited = false;
        int at = from;
        while (at < to) {
            Hit hit = passage.at(at, Category.VISITS);
            invited |= hit != null && hit.entry().is("invite");
            at = hit == null ? at + 1 : hit.to();
        }
        return invited;
    }

    /** Whether the words between a visitor and his verb put it into the future: "will", "to". */
    boolean isPlanned(int from, int verb) {
        for (int at = from; at < verb; at++) {
            if (passage.is(at, Category.CUES, "planned")
                    || passage.is(at, Category.CUES, "planned-only")
                    || passage.is(at, Category.ACTS, "will")
                    || passage.is(at, Category.ACTS, "agree")
                    || passage.is(at, Category.VISITS, "ahead")) {
                return true;
            }
        }
        return passage.is(verb - 1, Category.CLASSES, "infinitive");
    }

    /** Whether what begins at the token is only prepared for: "preparations for", "chuẩn bị". */
    boolean isAhead(int from) {
        for (int at = from - 1; at >= from - AHEAD; at--) {
            if (passage.is(at, Category.VISITS, "ahead")) {
                return true;
            }
        }
        return false;
    }

    boolean isOff(int from, int to) {
        for (int at = from; at < to; at++) {
            if (passage.is(at, Category.VISITS, "off") || passage.is(at, Category.CUES, "not")) {
                return true;
            }
        }
        return false;
    }
}
