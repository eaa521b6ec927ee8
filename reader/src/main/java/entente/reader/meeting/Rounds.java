package entente.reader.meeting;

import entente.domain.MeetingKind;
import entente.reader.Rule;
import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Ordinals.Ordinal;
import entente.reader.passage.Passage;
import entente.reader.text.Sentence;
import entente.reader.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rounds of a sentence that name no mechanism, because the report has already. */
final class Rounds {
    /** "IV. Next session": so few tokens only head what follows. */
    private static final int LONGEST_HEADING = 5;

    /** ", had been": so many words before the verb at most. */
    private static final int AUXILIARIES = 3;

    private final Passage passage;
    private final Tokens tokens;
    private final boolean headFirst;
    private final boolean ordinalsFirst;
    private final SessionPhrase phrase;
    private final OtherBodies others;
    private final Sentence sentence;
    private final int index;
    private final List<Hit> mechanisms;
    private final List<Ordinal> ordinals;

    /**
     * @param index of the sentence
     * @param mechanisms the names of mechanisms in it
     * @param ordinals those in it that count no mechanism
     */
    Rounds(
            Passage passage,
            SessionPhrase phrase,
            Sentence sentence,
            int index,
            List<Hit> mechanisms,
            List<Ordinal> ordinals) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.headFirst = passage.language().grammar().headFirst();
        this.ordinalsFirst = passage.language().ordinalsFirst();
        this.phrase = phrase;
        this.others = new OtherBodies(passage);
        this.sentence = sentence;
        this.index = index;
        this.mechanisms = mechanisms;
        this.ordinals = ordinals;
    }

    /** Adds the rounds to the sessions found in the sentence so far. */
    void addTo(List<Draft> found) {
        for (Ordinal ordinal : ordinals) {
            Draft draft = numbered(ordinal, found);
            if (draft != null) {
                found.add(draft);
            }
        }
        for (int at = sentence.from(); at < sentence.to(); at++) {
            Hit round = passage.at(at, Category.SESSIONS);
            boolean covered = round != null && isCovered(at, found, round.entry().is("again"));
            Draft draft = round == null || covered ? null : unnumbered(round, found);
            if (draft != null) {
                found.add(draft);
            }
        }
    }

    /** "the first round of scholarships": a round of what is no mechanism; not "… of the JPCC". */
    private boolean isOfSomethingElse(Hit round) {
        if (!ordinalsFirst || !passage.is(round.to(), Category.CUES, "of-somebody")) {
            return false;
        }
        int next =
                passage.is(round.to() + 1, Category.TIMES, "the") ? round.to() + 2 : round.to() + 1;
        return !(next < tokens.size() && tokens.isWord(next) && tokens.isAllCapitals(next));
    }

    /** "the next meeting of the Joint Group of Customs": of a body that the report names so. */
    private boolean isOfNamedBody(Hit round) {
        int next =
                passage.is(round.to() + 1, Category.TIMES, "the") ? round.to() + 2 : round.to() + 1;
        return isOfSomethingElse(round)
                && next + 1 < tokens.size()
                && tokens.isWord(next)
                && tokens.isCapital(next)
                && passage.at(next, Category.MECHANISMS) == null
                && passage.at(next, Category.COUNTRIES) == null
                && passage.at(next, Category.SESSIONS) == null
                && passage.at(next, Category.SIDES) == null
                && mechanisms.stream()
                        .noneMatch(hit -> hit.from() >= next && hit.from() <= next + 4);
    }

    /** "the seventeenth meeting", "Đối thoại lần thứ 7", "the sixteenth in Tashkent". */
    private @Nullable Draft numbered(Ordinal ordinal, List<Draft> found) {
        Hit round =
                ordinalsFirst
                        ? passage.at(ordinal.to(), Category.SESSIONS)
                        : roundEndingAt(ordinal.from());
        if (others.holds(ordinal)) {
            return null;
        }
        if (round == null
                ? !isElliptic(ordinal, found)
                : round.entry().is("again") || isOfSomethingElse(round)) {
            return null;
        }
        int from = round == null ? ordinal.from() : Math.min(round.from(), ordinal.from());
        int to = round == null ? ordinal.to() : Math.max(round.to(), ordinal.to());
        Draft draft = new Draft(from, to, index, kindOf(round), Rule.SESSION_BY_ORDINAL);
        draft.ordinal = ordinal.value();
        draft.certain = true;
        draft.next = phrase.has("next", from, to, to, sentence.from(), sentence.to());
        return draft;
    }

    private static MeetingKind kindOf(@Nullable Hit round) {
        return round != null && round.entry().is("summit") ? MeetingKind.SUMMIT : MeetingKind.TALKS;
    }

    private @Nullable Hit roundEndingAt(int token) {
        Hit longest = null;
        for (int back = 1; back <= 4; back++) {
            Hit round = passage.at(token - back, Category.SESSIONS);
            longest = round != null && round.to() == token ? round : longest;
        }
        return longest;
    }

    /**
     * "the sixteenth in Tashkent", "lần thứ 11 diễn ra ở Hà Nội", "vòng 13 …": the noun is
     * understood, or part of the ordinal.
     */
    private boolean isElliptic(Ordinal ordinal, List<Draft> found) {
        if (!ordinalsFirst) {
            return passage.at(ordinal.from(), Category.SESSIONS) != null
                    || passage.is(ordinal.to(), Category.CUES, "held")
                    || passage.is(ordinal.to(), Category.CUES, "at")
                    || tokens.isSign(ordinal.to(), ',')
                            && passage.is(ordinal.to() + 1, Category.CUES, "held");
        }
        return !found.isEmpty()
                        && found.getLast().ordinal != null
                        && passage.is(ordinal.to(), Category.CUES, "at")
                || isSubjectOfHolding(ordinal);
    }

    /** "The third is to be held there in 2026", "…: the second had been convened in Bern". */
    private boolean isSubjectOfHolding(Ordinal ordinal) {
        if (ordinal.from() > sentence.from() + 1 && !opensClause(ordinal)) {
            return false;
        }
        int verb = ordinal.to();
        if (isHeld(verb)) {
            return true;
        }
        for (int at = verb; at < verb + 3; at++) {
            if (passage.is(at, Category.CUES, "took-place")) {
                return at == verb;
            }
            if (passage.is(at, Category.CUES, "planned-only")) {
                return hasHeldBehind(at);
            }
        }
        return false;
    }

    /** "in almost seven years: the fourth …", "…; the ninth, …". */
    private boolean opensClause(Ordinal ordinal) {
        return passage.is(ordinal.from() - 1, Category.CLASSES, "article")
                && (tokens.isSign(ordinal.from() - 2, ':')
                        || tokens.isSign(ordinal.from() - 2, ';'));
    }

    /** "was held", "had been convened", ", convened". */
    private boolean isHeld(int verb) {
        int at = verb;
        while (at < verb + AUXILIARIES
                && (tokens.isSign(at, ',')
                        || passage.is(at, Category.CLASSES, "auxiliary")
                        || passage.is(at, Category.CLASSES, "copula"))) {
            at++;
        }
        int held = passage.hits().end(verb, Category.CUES, "held");
        return held > verb + 1 || at > verb && passage.is(at, Category.CUES, "held");
    }

    private boolean hasHeldBehind(int will) {
        for (int at = will + 1; at < will + 5; at++) {
            if (passage.is(at, Category.MARKERS, "hold")
                    || passage.is(at, Category.CUES, "host")
                    || passage.is(at, Category.CUES, "held")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Rounds told only as next or again: "the next round", "kỳ họp tiếp theo", "họp lại tại Việt
     * Nam".
     */
    private @Nullable Draft unnumbered(Hit round, List<Draft> found) {
        if (sentence.to() - sentence.from() <= LONGEST_HEADING) {
            return null;
        }
        boolean again = round.entry().is("again");
        if (again && found.stream().anyMatch(d -> d.from > round.from())) {
            // "hẹn gặp lại tại phiên họp thứ 11": the session named behind.
            return null;
        }
        boolean next = again || isMarked(round, "next");
        boolean previous = !next && isMarked(round, "previous");
        if (!next && !previous || isOfNamedBody(round)) {
            return null;
        }
        Draft draft =
                new Draft(
                        round.from(),
                        round.to(),
                        index,
                        kindOf(round),
                        next ? Rule.SESSION_NEXT : Rule.SESSION_PREVIOUS);
        draft.next = next;
        draft.previous = previous;
        draft.certain = true;
        draft.level = phrase.level(round, round.from(), round.to(), sentence.from(), sentence.to());
        draft.levelTold = draft.level != null;
        takeApposed(draft, found);
        return draft;
    }

    /**
     * "kỳ họp tiếp theo", "the next round": what is said of a noun follows it or stands before it;
     * "following the meeting" is no next one.
     */
    private boolean isMarked(Hit round, String cue) {
        if (headFirst && passage.is(round.to(), Category.CUES, cue)) {
            return true;
        }
        for (int back = 1;
                ordinalsFirst && back <= 4 && round.from() - back >= sentence.from();
                back++) {
            int end = passage.hits().end(round.from() - back, Category.CUES, cue);
            boolean article = passage.is(round.from() - 1, Category.TIMES, "the");
            if (end >= round.from() - 2
                    && end >= 0
                    && end <= round.from()
                    && !(article && end < round.from())) {
                return true;
            }
        }
        return false;
    }

    /** "Khóa họp trước, lần thứ 10, được tiến hành": the number follows between commas. */
    private void takeApposed(Draft draft, List<Draft> found) {
        for (Ordinal ordinal : ordinals) {
            if (draft.previous
                    && ordinal.from() >= draft.to
                    && ordinal.from() - draft.to <= 4
                    && isUntaken(ordinal, found)) {
                draft.ordinal = ordinal.value();
                draft.to = ordinal.to();
            }
        }
    }

    private static boolean isUntaken(Ordinal ordinal, List<Draft> found) {
        return found.stream().noneMatch(d -> d.from <= ordinal.from() && ordinal.to() <= d.to);
    }

    /** "The committee will meet next in Seoul": a verb is no part of the name before it. */
    private boolean isCovered(int at, List<Draft> found, boolean verb) {
        return found.stream().anyMatch(d -> at >= d.from && at < d.to)
                || !verb
                        && mechanisms.stream()
                                .anyMatch(hit -> at >= hit.from() - 2 && at <= hit.to() + 1);
    }
}
