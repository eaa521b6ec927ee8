package entente.reader.meeting;

import entente.domain.MechanismKind;
import entente.domain.Status;
import entente.reader.passage.Passage;
import java.util.Locale;

/**
 * Whether two mentions are of one session: same mechanism, same parties, and nothing that tells
 * them apart.
 */
final class SameSession {
    private static final int LEAD = 5;

    private SameSession() {}

    static boolean is(Draft a, Draft b, Passage passage) {
        if (b.mechanism == null || a.mechanism != b.mechanism || !a.parties.equals(b.parties)) {
            return false;
        }
        if (a.defence != b.defence && a.mechanism == MechanismKind.INTERGOVERNMENTAL_COMMITTEE) {
            return false;
        }
        if (a.level != null && b.level != null && a.level != b.level) {
            return false;
        }
        if (a.subject) {
            return isSubject(a, b, passage);
        }
        if (a.ordinal == null && b.ordinal == null) {
            return a.status == b.status
                    && (a.isPlanned() ? !areOtherBodies(a, b) : maySameTime(a, b));
        }
        return a.ordinal != null && a.ordinal.equals(b.ordinal);
    }

    /** "convene the Joint Consular Committee", "the next session of the Joint Commission". */
    private static boolean areOtherBodies(Draft a, Draft b) {
        String one = a.name.toLowerCase(Locale.ROOT);
        String other = b.name.toLowerCase(Locale.ROOT);
        return a.mechanism == MechanismKind.INTERGOVERNMENTAL_COMMITTEE
                && a.next != b.next
                && !one.endsWith(other)
                && !other.endsWith(one)
                && !one.startsWith(other)
                && !other.startsWith(one);
    }

    private static boolean isSubject(Draft subject, Draft other, Passage passage) {
        if (subject.isPlanned() && subject.ordinal == null && other.isPlanned()) {
            return true;
        }
        if (other.ordinal != null && subject.ordinal == null) {
            // A headline leaves the number to the lead.
            return (passage.isTitle(subject.sentence) || passage.isTitle(other.sentence))
                    && other.sentence <= LEAD
                    && !isAnother(subject, other, passage);
        }
        if (other.ordinal != null) {
            return other.ordinal.equals(subject.ordinal);
        }
        boolean level =
                subject.ordinal == null
                        || !other.levelTold
                        || subject.level == null
                        || subject.level == other.level;
        return level
                && !(other.levelTold
                        && subject.level == null
                        && !isCalledLike(subject, other, passage))
                && !isAnother(subject, other, passage);
    }

    /**
     * The next or an earlier session is not the one that was held, nor is one still planned, but
     * for a title written before it was.
     */
    private static boolean isAnother(Draft subject, Draft other, Passage passage) {
        boolean planned = subject.status == Status.PLANNED;
        return other.previous
                || !planned
                        && (other.next || other.isPlanned() && !passage.isTitle(other.sentence));
    }

    private static boolean isCalledLike(Draft subject, Draft other, Passage passage) {
        return subject.isCalledLike(other, passage.language().grammar().headFirst());
    }

    private static boolean maySameTime(Draft a, Draft b) {
        return a.when.words().isEmpty()
                || b.when.words().isEmpty()
                || a.when.when().equals(b.when.when());
    }
}
