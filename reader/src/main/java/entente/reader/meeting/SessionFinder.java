package entente.reader.meeting;

import entente.domain.Level;
import entente.domain.MechanismKind;
import entente.domain.MeetingKind;
import entente.domain.Word;
import entente.reader.Rule;
import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Ordinals;
import entente.reader.passage.Ordinals.Ordinal;
import entente.reader.passage.Passage;
import entente.reader.text.Sentence;
import entente.reader.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds where sessions are named: a mechanism's name with what belongs to its noun phrase (ordinal, level, "next"), and rounds that name no
 * mechanism because the report has already ("the seventeenth meeting", "kỳ họp tiếp theo").
 */
final class SessionFinder {
    private static final int REACH = 14;

    private final Passage passage;
    private final Tokens tokens;
    private final Ordinals ordinals;
    private final boolean headFirst;

    SessionFinder(Passage passage) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.ordinals = new Ordinals(passage);
        this.headFirst = passage.language().grammar().headFirst();
    }

    /** The sessions named, in the order of the text. */
    List<Draft> all() {
        List<Draft> all = new ArrayList<>();
        List<Sentence> sentences = passage.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            all.addAll(new InSentence(sentences.get(i), i).find());
        }
        return all;
    }

    /** One sentence's sessions. */
    private final class InSentence {
        private final Sentence sentence;
        private final int index;
        private final List<Hit> mechanisms = new ArrayList<>();
        private final List<Ordinal> free;
        private final List<Draft> found = new ArrayList<>();

        InSentence(Sentence sentence, int index) {
            this.sentence = sentence;
            this.index = index;
            for (int at = sentence.from(); at < sentence.to(); ) {
                Hit hit = passage.at(at, Category.MECHANISMS);
                if (hit != null && hit.to() <= sentence.to()) {
                    mechanisms.add(hit);
                    at = hit.to();
                } else {
                    at++;
                }
            }
            this.free = mechanisms.isEmpty() && !hasRound() ? new ArrayList<>() : ordinals.between(sentence.from(), sentence.to());
        }

        private boolean hasRound() {
            for (int at = sentence.from(); at < sentence.to(); at++) {
                if (passage.at(at, Category.SESSIONS) != null || passage.at(at, Category.ORDINALS) != null || passage.is(at, Category.CUES, "ordinal-before")) {
                    return true;
                }
            }
            return false;
        }

        List<Draft> find() {
            free.removeIf(this::belongsToEvent);
            for (int i = 0; i < mechanisms.size(); i++) {
                Hit hit = mechanisms.get(i);
                int limit = i + 1 < mechanisms.size() ? mechanisms.get(i + 1).from() : sentence.to();
                int start = i > 0 ? mechanisms.get(i - 1).to() : sentence.from();
                Draft draft = named(hit, start, limit);
                if (draft != null) {
                    found.add(draft);
                }
            }
            for (Ordinal ordinal : free) {
                Draft draft = roundByOrdinal(ordinal);
                if (draft != null) {
                    found.add(draft);
                }
            }
            again();
            found.sort(java.util.Comparator.comparingInt((Draft d) -> d.from));
            return found;
        }

        private boolean belongsToEvent(Ordinal ordinal) {
            for (int at = Math.max(sentence.from(), ordinal.from() - 7); at < ordinal.to() + 3; at++) {
                Hit event = passage.at(at, Category.EVENTS);
                if (event != null && (headFirst ? event.to() <= ordinal.from() : true) && mechanismBetween(event.to(), ordinal.from()) == null) {
                    return mechanismNear(ordinal) == null;
                }
            }
            return false;
        }

        private @Nullable Hit mechanismBetween(int from, int to) {
            for (Hit hit : mechanisms) {
                if (hit.from() >= from && hit.to() <= to) {
                    return hit;
                }
            }
            return null;
        }

        private @Nullable Hit mechanismNear(Ordinal ordinal) {
            for (Hit hit : mechanisms) {
                if (Math.abs(hit.from() - ordinal.to()) <= 4 || Math.abs(ordinal.from() - hit.to()) <= 2) {
                    return hit;
                }
            }
            return null;
        }

        private @Nullable Draft named(Hit hit, int start, int limit) {
            Ordinal ordinal = ordinalOf(hit, start, limit);
            boolean weak = hit.entry().has("inherit") || hit.entry().has("weak") || hit.entry().has("before-ordinal") || hit.entry().has("before-level");
            int from = ordinal == null ? hit.from() : Math.min(hit.from(), ordinal.from());
            int to = ordinal == null ? hit.to() : Math.max(hit.to(), ordinal.to());
            from = roundBefore(from, start);
            boolean round = from < hit.from();
            boolean next = near("next", from, hit.to(), to, start, limit);
            boolean previous = !next && near("previous", from, hit.to(), to, start, limit);
            Level level = level(hit, from, to, start, limit);
            if (weak && passage.at(hit.from() - 1, Category.EVENTS) != null) {
                return null;
            }
            if (weak && ordinal == null && !next && !previous && !(hit.entry().has("before-level") && level != null)) {
                return null;
            }
            MechanismKind kind = Word.of(MechanismKind.class, hit.value());
            Draft draft = new Draft(from, to, index, kindOf(kind), Rule.SESSION_OF_MECHANISM);
            draft.mechanism = weak ? null : kind;
            draft.likely = hit.entry().has("inherit") ? null : kind;
            draft.name = tokens.written(hit.from(), hit.to());
            draft.ordinal = ordinal == null ? null : ordinal.value();
            draft.level = level;
            draft.levelTold = level != null;
            draft.next = next;
            draft.previous = previous;
            draft.certain = ordinal != null || next || previous || round;
            return draft;
        }

        /** The ordinal in the mechanism's noun phrase; taken, so that no other mechanism gets it. */
        private @Nullable Ordinal ordinalOf(Hit hit, int start, int limit) {
            Ordinal best = null;
            int nearest = Integer.MAX_VALUE;
            for (Ordinal ordinal : free) {
                int gap = gap(ordinal, hit, start, limit);
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

        private int gap(Ordinal ordinal, Hit hit, int start, int limit) {
            if (ordinal.from() >= hit.from() && ordinal.to() <= hit.to()) {
                return 0;
            }
            if (ordinal.to() <= hit.from() && ordinal.from() >= start) {
                int gap = hit.from() - ordinal.to();
                return gap <= (headFirst ? 9 : 7) && isOneName(ordinal.to(), hit.from()) && isNounPhrase(ordinal.to(), hit.from()) ? gap : Integer.MAX_VALUE;
            }
            if (ordinal.from() >= hit.to() && ordinal.to() <= limit) {
                int gap = ordinal.from() - hit.to();
                boolean times = passage.is(ordinal.to(), Category.CUES, "time-of");
                boolean own = headFirst ? gap <= REACH + 8 && isNounPhrase(hit.to(), ordinal.from()) : times || (gap <= 3 && isNounPhrase(hit.to(), ordinal.from()))
                        || (gap <= 12 && isHeldAs(hit.to(), ordinal));
                return own ? gap + 2 : Integer.MAX_VALUE;
            }
            return Integer.MAX_VALUE;
        }

        /** Before an English noun nothing stands but adjectives, names and "of": no comma, no further preposition. */
        private boolean isOneName(int from, int to) {
            for (int at = from; at < to && !headFirst; at++) {
                if (tokens.isSign(at, ',') || passage.is(at, Category.CUES, "clause-word")) {
                    return false;
                }
            }
            return true;
        }

        /** "The Joint Commission held its eighth meeting": a round behind, with nothing of its own named after it. */
        private boolean isHeldAs(int from, Ordinal ordinal) {
            if (passage.at(ordinal.to(), Category.SESSIONS) == null || tokens.isSign(from, ',') || tokens.isSign(from, ';')) {
                return false;
            }
            for (int at = from; at < ordinal.from(); at++) {
                if (tokens.isSign(at, ';') || tokens.isSign(at, '.')) {
                    return false;
                }
            }
            return true;
        }

        /** Whether what stands between could belong to one noun phrase: no verb of saying, no stop, no comma but before a name. */
        private boolean isNounPhrase(int from, int to) {
            for (int at = from; at < to; at++) {
                char sign = tokens.sign(at);
                if (sign == ';' || sign == '.' && !tokens.isGlued(at) || sign == ':' || (sign == ',' && !headFirst && to - from > 4)) {
                    return false;
                }
                Hit act = passage.at(at, Category.ACTS);
                if (act != null && !passage.isInside(at) && !act.value().equals("none") && !act.value().equals("weak") && isPredicate(at, from)) {
                    return false;
                }
                if (passage.is(at, Category.CUES, "chair") || (headFirst && passage.at(at, Category.TIMES) != null && passage.is(at, Category.TIMES, "unit:day"))) {
                    return false;
                }
            }
            return true;
        }

        private boolean isPredicate(int at, int from) {
            return at > from || !headFirst;
        }

        /** The round's noun before the phrase: "kỳ họp", "fourth round of". */
        private int roundBefore(int from, int start) {
            int at = from;
            for (int back = 1; back <= 3 && at - back >= start; back++) {
                Hit round = passage.at(at - back, Category.SESSIONS);
                if (round != null && round.to() >= at - (headFirst ? 0 : 2) && !round.entry().is("again")) {
                    return at - back;
                }
            }
            return from;
        }

        private boolean near(String cue, int from, int hitTo, int to, int start, int limit) {
            for (int at = Math.max(start, from - 4); at < from; at++) {
                int end = passage.hits().end(at, Category.CUES, cue);
                if (end >= 0 && end >= from - 3 && (!headFirst || end >= from)) {
                    return true;
                }
            }
            for (int at = from; at < to; at++) {
                if (passage.is(at, Category.CUES, cue)) {
                    return true;
                }
            }
            int reach = headFirst ? Math.min(limit, to + 12) : Math.min(limit, hitTo);
            for (int at = to; at < reach; at++) {
                if (tokens.isSign(at, ',') || tokens.isSign(at, ';') || passage.at(at, Category.ACTS) != null && at > to) {
                    return false;
                }
                if (passage.is(at, Category.CUES, cue)) {
                    return true;
                }
            }
            return false;
        }

        private @Nullable Level level(Hit hit, int from, int to, int start, int limit) {
            if (!hit.entry().extra().isEmpty() && isLevel(hit.entry().extra())) {
                return Word.of(Level.class, hit.entry().extra());
            }
            for (int at = Math.max(start, from - 5); at < Math.min(limit, to + REACH); at++) {
                boolean apposed = tokens.isSign(at, ',') && (isLevelAt(at + 1) || isLevelAt(at + 2));
                if (at >= to && (tokens.isSign(at, ',') && !apposed || tokens.isSign(at, ';'))) {
                    break;
                }
                Hit cue = passage.at(at, Category.CUES);
                if (cue != null && cue.value().startsWith("level:")) {
                    return Word.of(Level.class, cue.value().substring(6));
                }
            }
            return null;
        }

        private boolean isLevelAt(int at) {
            Hit cue = passage.at(at, Category.CUES);
            return cue != null && cue.value().startsWith("level:");
        }

        private static boolean isLevel(String word) {
            for (Level level : Level.values()) {
                if (level.word().equals(word)) {
                    return true;
                }
            }
            return false;
        }

        /** "the seventeenth meeting", "Đối thoại lần thứ 7", "the sixteenth in Tashkent". */
        private @Nullable Draft roundByOrdinal(Ordinal ordinal) {
            Hit round = headFirst ? roundEndingAt(ordinal.from()) : passage.at(ordinal.to(), Category.SESSIONS);
            boolean elliptic = round == null && isElliptic(ordinal);
            if (round == null && !elliptic || round != null && round.entry().is("again")) {
                return null;
            }
            int from = round == null ? ordinal.from() : Math.min(round.from(), ordinal.from());
            int to = round == null ? ordinal.to() : Math.max(round.to(), ordinal.to());
            Draft draft = new Draft(from, to, index, MeetingKind.TALKS, Rule.SESSION_BY_ORDINAL);
            draft.ordinal = ordinal.value();
            draft.certain = true;
            draft.next = near("next", from, to, to, sentence.from(), sentence.to());
            return draft;
        }

        /** "the sixteenth in Tashkent", "lần thứ 11 diễn ra ở Hà Nội", "vòng 13 …": the noun is understood, or part of the ordinal. */
        private boolean isElliptic(Ordinal ordinal) {
            if (headFirst) {
                return passage.at(ordinal.from(), Category.SESSIONS) != null || passage.is(ordinal.to(), Category.CUES, "held")
                        || passage.is(ordinal.to(), Category.CUES, "at")
                        || tokens.isSign(ordinal.to(), ',') && passage.is(ordinal.to() + 1, Category.CUES, "held");
            }
            return !found.isEmpty() && found.getLast().ordinal != null && passage.is(ordinal.to(), Category.CUES, "at");
        }

        private @Nullable Hit roundEndingAt(int token) {
            for (int back = 1; back <= 4; back++) {
                Hit round = passage.at(token - back, Category.SESSIONS);
                if (round != null && round.to() == token) {
                    return round;
                }
            }
            return null;
        }

        /** Rounds told only as next or again: "the next round", "kỳ họp tiếp theo", "họp lại tại Việt Nam". */
        private void again() {
            for (int at = sentence.from(); at < sentence.to(); at++) {
                Hit round = passage.at(at, Category.SESSIONS);
                if (round == null || covered(at)) {
                    continue;
                }
                boolean again = round.entry().is("again");
                boolean next = again || followedByNext(round) || precededByNext(at);
                boolean previous = !next && (headFirst ? passage.is(round.to(), Category.CUES, "previous") : precededBy(at, "previous"));
                if (next || previous) {
                    Draft draft = new Draft(at, round.to(), index, MeetingKind.TALKS, next ? Rule.SESSION_NEXT : Rule.SESSION_PREVIOUS);
                    draft.next = next;
                    draft.previous = previous;
                    draft.certain = true;
                    draft.level = level(round, at, round.to(), sentence.from(), sentence.to());
                    draft.levelTold = draft.level != null;
                    apposedOrdinal(draft);
                    found.add(draft);
                }
            }
        }

        /** "Khóa họp trước, lần thứ 10, được tiến hành": the number follows between commas. */
        private void apposedOrdinal(Draft draft) {
            for (Ordinal ordinal : List.copyOf(free)) {
                if (ordinal.from() >= draft.to && ordinal.from() - draft.to <= 4 && draft.previous && isUntaken(ordinal)) {
                    draft.ordinal = ordinal.value();
                    draft.to = ordinal.to();
                }
            }
        }

        private boolean isUntaken(Ordinal ordinal) {
            return found.stream().noneMatch(d -> d.from <= ordinal.from() && ordinal.to() <= d.to);
        }

        private boolean followedByNext(Hit round) {
            return headFirst && (passage.is(round.to(), Category.CUES, "next"));
        }

        private boolean precededByNext(int at) {
            return !headFirst && precededBy(at, "next");
        }

        private boolean precededBy(int at, String cue) {
            for (int back = 1; back <= 4 && at - back >= sentence.from(); back++) {
                int end = passage.hits().end(at - back, Category.CUES, cue);
                if (end >= 0 && end <= at && end >= at - 2) {
                    return true;
                }
            }
            return false;
        }

        private boolean covered(int at) {
            for (Draft draft : found) {
                if (at >= draft.from && at < draft.to) {
                    return true;
                }
            }
            for (Hit hit : mechanisms) {
                if (at >= hit.from() - 2 && at <= hit.to() + 1) {
                    return true;
                }
            }
            return false;
        }
    }

    static MeetingKind kindOf(MechanismKind kind) {
        return switch (kind) {
            case POLITICAL_CONSULTATION -> MeetingKind.CONSULTATION;
            case STRATEGIC_DIALOGUE, POLICY_DIALOGUE -> MeetingKind.DIALOGUE;
            case INTERGOVERNMENTAL_COMMITTEE, JOINT_WORKING_GROUP -> MeetingKind.COMMITTEE;
            case OTHER -> MeetingKind.SUMMIT;
        };
    }
}
