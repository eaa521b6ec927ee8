package entente.reader.meeting;

import entente.domain.MechanismKind;
import entente.domain.Party;
import entente.reader.passage.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The meetings of a report, each once: what is told of a session again goes to the one there is.
 */
final class KeptSessions {
    /**
     * Sessions of one series without a number that are looked through for the same one: no report
     * tells of more.
     */
    private static final int LOOKED_THROUGH = 40;

    /** A subhead is one of the first sentences. */
    private static final int SUBHEAD = 1;

    private final Passage passage;
    private final List<Draft> all = new ArrayList<>();
    private final Map<Draft, Integer> position = new HashMap<>();
    private final List<Draft> subjects = new ArrayList<>();
    private final Map<Session, List<Draft>> bySession = new HashMap<>();

    /** What sessions must share to be one; levels may be told or not. */
    private record Session(
            @Nullable MechanismKind mechanism, List<Party> parties, @Nullable Integer ordinal) {}

    KeptSessions(Passage passage) {
        this.passage = passage;
    }

    /** The subject first, then in the order of the text. */
    List<Draft> all() {
        return all;
    }

    void add(Draft draft) {
        position.put(draft, all.size());
        all.add(draft);
        if (draft.subject) {
            subjects.add(draft);
            return;
        }
        List<Draft> alike = bySession.computeIfAbsent(session(draft), s -> new ArrayList<>());
        if (alike.size() < LOOKED_THROUGH) {
            alike.add(draft);
        }
    }

    void addAll(List<Draft> drafts) {
        drafts.forEach(this::add);
    }

    /**
     * The session kept that this is another mention of; null for none. A mention of what was held
     * adds nothing to what is planned, but where both have one number.
     */
    @Nullable Draft same(Draft draft) {
        Draft subject = same(draft, subjects);
        Draft other = same(draft, bySession.getOrDefault(session(draft), List.of()));
        other = other == null ? announced(draft) : other;
        if (subject == null || other == null) {
            return subject == null ? other : subject;
        }
        return position.getOrDefault(subject, 0) < position.getOrDefault(other, 0)
                ? subject
                : other;
    }

    private @Nullable Draft same(Draft draft, List<Draft> among) {
        for (Draft other : among) {
            if ((other.status == draft.status || draft.ordinal != null)
                    && SameSession.is(other, draft, passage)) {
                return other;
            }
        }
        return null;
    }

    /** The planned session of a headline or subhead, which leaves the number to the text. */
    private @Nullable Draft announced(Draft draft) {
        if (draft.ordinal == null || !draft.isPlanned()) {
            return null;
        }
        Session unnumbered = new Session(draft.mechanism, draft.parties, null);
        for (Draft other : bySession.getOrDefault(unnumbered, List.of())) {
            boolean level =
                    other.level == null || draft.level == null || other.level == draft.level;
            if (other.isPlanned()
                    && !other.next
                    && (passage.isTitle(other.sentence) || other.sentence <= SUBHEAD)
                    && level) {
                return other;
            }
        }
        return null;
    }

    private static Session session(Draft draft) {
        return new Session(draft.mechanism, draft.parties, draft.ordinal);
    }
}
