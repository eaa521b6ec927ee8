package entente.reader.meeting;

import entente.domain.Level;
import entente.domain.MechanismKind;
import entente.domain.MeetingKind;
import entente.domain.Word;
import entente.reader.Rule;
import entente.reader.lexicon.Category;
import entente.reader.lexicon.Entry;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Ordinals.Ordinal;
import entente.reader.passage.Passage;
import entente.reader.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One sentence's sessions. */
final class SentenceSessions {
    /** Between a session's noun and "took place" stand so many words at most. */
    private static final int TOOK_PLACE = 14;

    private final Passage passage;
    private final SessionPhrase phrase;
    private final Sentence sentence;
    private final int index;
    private final List<Hit> mechanisms;

    /** Ordinals that no mechanism has taken. */
    private final List<Ordinal> free;

    /**
     * @param index of the sentence
     * @param mechanisms the names of mechanisms in it
     * @param ordinals the ordinals in it; changed
     */
    SentenceSessions(
            Passage passage,
            SessionPhrase phrase,
            Sentence sentence,
            int index,
            List<Hit> mechanisms,
            List<Ordinal> ordinals) {
        this.passage = passage;
        this.phrase = phrase;
        this.sentence = sentence;
        this.index = index;
        this.mechanisms = mechanisms;
        this.free = ordinals;
    }

    /** The sessions in the order of the text. */
    List<Draft> find() {
        free.removeIf(this::belongsToEvent);
        List<Draft> found = new ArrayList<>();
        for (int i = 0; i < mechanisms.size(); i++) {
            int start = i > 0 ? mechanisms.get(i - 1).to() : sentence.from();
            int limit = i + 1 < mechanisms.size() ? mechanisms.get(i + 1).from() : sentence.to();
            Draft draft = named(mechanisms.get(i), start, limit);
            if (draft != null) {
                found.add(draft);
            }
        }
        new Rounds(passage, phrase, sentence, index, mechanisms, free).addTo(found);
        found.sort(Comparator.comparingInt((Draft d) -> d.from));
        return found;
    }

    private boolean belongsToEvent(Ordinal ordinal) {
        boolean ordinalsFirst = passage.language().ordinalsFirst();
        for (int at = Math.max(sentence.from(), ordinal.from() - 7); at < ordinal.to() + 3; at++) {
            Hit event = passage.at(at, Category.EVENTS);
            if (event != null
                    && !isRound(event, ordinal)
                    && (ordinalsFirst || event.to() <= ordinal.from())
                    && !hasMechanism(event.to(), ordinal.from())) {
                return !hasMechanismNear(ordinal);
            }
        }
        return false;
    }

    /** "Hội nghị lần thứ 16 sẽ …": a round, where no name of an event follows the number. */
    private boolean isRound(Hit event, Ordinal ordinal) {
        Hit round = passage.at(event.from(), Category.SESSIONS);
        int behind = ordinal.to();
        return round != null
                && round.to() == event.to()
                && event.to() == ordinal.from()
                && !(passage.tokens().isWord(behind) && passage.tokens().isCapital(behind));
    }

    private boolean hasMechanism(int from, int to) {
        return mechanisms.stream().anyMatch(hit -> hit.from() >= from && hit.to() <= to);
    }

    private boolean hasMechanismNear(Ordinal ordinal) {
        return mechanisms.stream()
                .anyMatch(
                        hit ->
                                Math.abs(hit.from() - ordinal.to()) <= 4
                                        || Math.abs(ordinal.from() - hit.to()) <= 2);
    }

    private @Nullable Draft named(Hit hit, int start, int limit) {
        Ordinal ordinal = take(hit, start, limit);
        int named = ordinal == null ? hit.from() : Math.min(hit.from(), ordinal.from());
        int to = ordinal == null ? hit.to() : Math.max(hit.to(), ordinal.to());
        int from = phrase.roundBefore(named, start);
        boolean next = phrase.has("next", from, hit.to(), to, start, limit);
        boolean previous =
                !next
                        && (phrase.has("previous", from, hit.to(), to, start, limit)
                                || passage.is(to, Category.CUES, "last-met"));
        Level level = phrase.level(hit, from, to, start, limit);
        boolean weak = isWeak(hit.entry());
        boolean held = weak && hasTakenPlace(hit.to(), limit);
        boolean told = ordinal != null || next || previous || held;
        if (weak
                && (isOfEvent(hit)
                        || !told && !(hit.entry().has("before-level") && level != null))) {
            return null;
        }
        MechanismKind kind = Word.of(MechanismKind.class, hit.value());
        Draft draft =
                new Draft(from, to, index, kindOf(kind, hit.entry()), Rule.SESSION_OF_MECHANISM);
        draft.mechanism = weak ? null : kind;
        draft.likely = hit.entry().has("inherit") ? null : kind;
        draft.defence = isOfDefence(hit);
        draft.bare = hit.entry().has("short");
        draft.name = passage.tokens().written(hit.from(), hit.to());
        draft.ordinal = ordinal == null ? null : ordinal.value();
        draft.level = level;
        draft.levelTold = level != null;
        draft.next = next;
        draft.previous = previous;
        draft.certain = told && !held || from < hit.from();
        return draft;
    }

    /** "Joint Commission on | Defence and Security": the small word may be of the name. */
    private boolean isOfDefence(Hit hit) {
        return passage.is(hit.to(), Category.MARKERS, "of-defence")
                || passage.is(hit.to() - 1, Category.MARKERS, "of-defence");
    }

    /** A noun that names a mechanism only together with something else. */
    private static boolean isWeak(Entry entry) {
        return entry.has("inherit")
                || entry.has("weak")
                || entry.has("before-ordinal")
                || entry.has("before-level");
    }

    /** "Consultations between the foreign ministries of X and Y took place in Tallinn". */
    private boolean hasTakenPlace(int from, int limit) {
        for (int at = from; at < Math.min(limit, from + TOOK_PLACE); at++) {
            if (passage.at(at, Category.ACTS) != null) {
                return false;
            }
            if (passage.is(at, Category.CUES, "took-place")) {
                return mechanisms.size() == 1 && !isInTitle();
            }
        }
        return false;
    }

    private boolean isInTitle() {
        return passage.isTitle(index);
    }

    private boolean isOfEvent(Hit hit) {
        return passage.at(hit.from() - 1, Category.EVENTS) != null;
    }

    /** The ordinal in the mechanism's noun phrase; taken, so that no other mechanism gets it. */
    private @Nullable Ordinal take(Hit hit, int start, int limit) {
        Ordinal best = null;
        int nearest = Integer.MAX_VALUE;
        for (Ordinal ordinal : free) {
            int gap = phrase.gap(ordinal, hit, start, limit);
            if (gap < nearest) {
                nearest = gap;
                best = ordinal;
            }
        }
        if (best != null) {
            free.remove(best);
        }
        return best;
    }

    /** Consular consultations are no political ones, but consultations. */
    private static MeetingKind kindOf(MechanismKind kind, Entry entry) {
        return switch (kind) {
            case POLITICAL_CONSULTATION -> MeetingKind.CONSULTATION;
            case STRATEGIC_DIALOGUE, POLICY_DIALOGUE -> MeetingKind.DIALOGUE;
            case INTERGOVERNMENTAL_COMMITTEE, JOINT_WORKING_GROUP -> MeetingKind.COMMITTEE;
            case OTHER -> entry.has("consultation") ? MeetingKind.CONSULTATION : MeetingKind.SUMMIT;
        };
    }
}
