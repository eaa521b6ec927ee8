package entente.reader.meeting;

import entente.domain.Format;
import entente.domain.MeetingKind;
import entente.domain.Status;
import entente.domain.Word;
import entente.reader.Rule;
import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Passage;
import entente.reader.people.Named;
import entente.reader.people.PartyMention;
import entente.reader.people.PartyMentions;
import entente.reader.people.People;
import entente.reader.text.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the encounter that a report is about where that is no session of a mechanism: talks, a
 * courtesy call, a telephone call.
 */
final class Encounters {
    private static final int LEAD = 3;

    /** A joint statement comes to the talks behind the invitation and the visit. */
    private static final int OF_DOCUMENT = 7;

    private static final int SHORTEST = 5;

    /** Between "their" and "summit" stand so many words at most. */
    private static final int OWN = 4;

    /** A mechanism's name has so many words before its last at most. */
    private static final int NAME = 4;

    private final Passage passage;
    private final People people;
    private final PartyMentions parties;

    Encounters(Passage passage, People people, PartyMentions parties) {
        this.passage = passage;
        this.people = people;
        this.parties = parties;
    }

    /** The encounter told in the first sentences, or else in the title; null for none. */
    @Nullable Draft subject() {
        List<Sentence> sentences = passage.sentences();
        Draft title = null;
        Draft weak = null;
        int read = 0;
        int most = tellsDocument() ? OF_DOCUMENT : LEAD;
        for (int i = 0; i < sentences.size() && read < most; i++) {
            if (sentences.get(i).to() - sentences.get(i).from() < SHORTEST) {
                continue;
            }
            Draft found = in(sentences.get(i), i);
            if (passage.isTitle(i)) {
                title = found;
                continue;
            }
            read++;
            if (found != null
                    && found.kind != MeetingKind.VISIT
                    && isBetweenPeople(sentences.get(i))) {
                return found;
            }
            weak = weak == null ? found : weak;
        }
        if (title != null
                && title.kind != MeetingKind.VISIT
                && weak != null
                && weak.kind == title.kind) {
            return weak;
        }
        return null;
    }

    /** Whether the title is that of a joint statement. */
    private boolean tellsDocument() {
        Sentence first = passage.sentences().getFirst();
        for (int at = first.from(); at < first.to() && passage.isTitle(0); at++) {
            if (passage.is(at, Category.AGREEMENTS, "high-level")) {
                return true;
            }
        }
        return false;
    }

    /** Whether people or delegations of two sides are in the sentence. */
    private boolean isBetweenPeople(Sentence sentence) {
        List<Named> named = people.between(sentence.from(), sentence.to());
        boolean person = named.stream().anyMatch(Named::hasName);
        boolean dated =
                passage.times(sentence.from(), sentence.to()).stream()
                        .anyMatch(time -> Timing.isDay(time.moment()));
        return person
                || (!named.isEmpty() || dated) && hasBoth(sentence)
                || hasTwoParties(sentence);
    }

    private boolean hasTwoParties(Sentence sentence) {
        return parties.between(sentence.from(), sentence.to()).stream()
                        .map(PartyMention::party)
                        .distinct()
                        .count()
                >= 2;
    }

    private boolean hasBoth(Sentence sentence) {
        for (int at = sentence.from(); at < sentence.to(); at++) {
            if (passage.is(at, Category.SIDES, "both")
                    || passage.is(at, Category.CUES, "diplomacy")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Draft in(Sentence sentence, int index) {
        Draft visit = null;
        for (int at = sentence.from(); at < sentence.to(); at++) {
            Hit hit = passage.at(at, Category.MEETINGS);
            if (hit == null) {
                continue;
            }
            if (isOther(hit, sentence)) {
                // "will pay a courtesy call on": nor is "call on" in it.
                at = Math.max(at, hit.to() - 1);
                continue;
            }
            MeetingKind kind = Word.of(MeetingKind.class, hit.value());
            if (kind == MeetingKind.SUMMIT && isTheirOwn(hit, sentence)
                    || kind == MeetingKind.VISIT
                    || kind == MeetingKind.TALKS
                    || kind == MeetingKind.COURTESY_CALL
                    || kind == MeetingKind.CALL) {
                Draft draft =
                        new Draft(
                                at,
                                hit.to(),
                                index,
                                byPhone(sentence) && kind == MeetingKind.TALKS
                                        ? MeetingKind.CALL
                                        : kind,
                                Rule.ENCOUNTER);
                draft.status = Status.HELD;
                draft.certain = true;
                if (draft.kind == MeetingKind.CALL) {
                    draft.format = null;
                } else if (hit.entry().has("video") || has(sentence, "video")) {
                    draft.format = Format.VIDEO;
                }
                if (kind != MeetingKind.VISIT && kind != MeetingKind.SUMMIT) {
                    return draft;
                }
                boolean better = visit == null || visit.kind == MeetingKind.VISIT;
                visit = visit == null || better && kind == MeetingKind.SUMMIT ? draft : visit;
            }
            at = Math.max(at, hit.to() - 1);
        }
        return visit;
    }

    /** "At their first summit in eight years": the pair's, and no larger event's. */
    private boolean isTheirOwn(Hit hit, Sentence sentence) {
        boolean own = false;
        for (int at = Math.max(sentence.from(), hit.from() - OWN); at < hit.from(); at++) {
            if (passage.is(at, Category.CUES, "margins")
                    || passage.at(at, Category.EVENTS) != null) {
                return false;
            }
            own |= passage.is(at, Category.CUES, "possessive");
        }
        return own;
    }

    /**
     * A word for meeting that is an event's or a mechanism's name, or is only planned or declined.
     */
    private boolean isOther(Hit hit, Sentence sentence) {
        if (isCounted(hit)) {
            return true;
        }
        for (int back = 1; back <= 3 && hit.from() - back >= sentence.from(); back++) {
            if (passage.is(hit.from() - back, Category.ACTS, "will")
                    || passage.is(hit.from() - back, Category.ACTS, "invite")
                    || passage.is(hit.from() - back, Category.CUES, "not")) {
                return true;
            }
        }
        for (int back = 1; back <= NAME; back++) {
            // "the 4th Joint Commission Meeting with Minister X": a mechanism's own noun.
            Hit mechanism = passage.at(hit.from() - back, Category.MECHANISMS);
            if (mechanism != null && mechanism.to() > hit.from()) {
                return true;
            }
        }
        // "kỳ họp tiếp theo": "tiếp" alone is to receive, "tiếp theo" is next.
        Hit cue = passage.at(hit.from(), Category.CUES);
        return cue != null && cue.to() > hit.to()
                || passage.is(hit.from() - 1, Category.CLASSES, "infinitive")
                || passage.at(hit.from(), Category.MECHANISMS) != null
                || passage.at(hit.from(), Category.EVENTS) != null;
    }

    /** "the 5th Meeting of the Joint Commission": a round, where a verb's form is a noun, too. */
    private boolean isCounted(Hit hit) {
        return passage.language().ordinalsFirst()
                && hit.value().equals("talks")
                && passage.at(hit.from(), Category.SESSIONS) != null
                && (passage.at(hit.from() - 1, Category.ORDINALS) != null
                        || passage.hits().end(hit.from() - 1, Category.TIMES, "ordinal-suffix")
                                == hit.from());
    }

    private boolean byPhone(Sentence sentence) {
        return has(sentence, "phone");
    }

    private boolean has(Sentence sentence, String cue) {
        for (int at = sentence.from(); at < sentence.to(); at++) {
            if (passage.is(at, Category.CUES, cue)) {
                return true;
            }
        }
        return false;
    }
}
