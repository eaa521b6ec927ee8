package entente.reader.meeting;

import entente.domain.Level;
import entente.domain.MechanismKind;
import entente.domain.MeetingKind;
import entente.domain.Status;
import entente.reader.lexicon.Category;
import entente.reader.passage.Passage;
import entente.reader.people.Named;
import entente.reader.text.Sentence;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a session that a report cites has from others: its mechanism from one named before it, level
 * and status from the subject.
 */
final class Series {
    /** The level of a series is told with so many of its sessions at most. */
    private static final int LEVELS_TOLD = 8;

    private final Setting setting;
    private final Passage passage;
    private final @Nullable Draft subject;

    /** The session named last whose words tell its mechanism. */
    private @Nullable Draft last;

    /** The one named last, though its words tell no more than the mechanism. */
    private @Nullable Draft named;

    Series(Setting setting, @Nullable Draft subject) {
        this.setting = setting;
        this.passage = setting.passage();
        this.subject = subject;
    }

    /**
     * "the fifth consultations … the fourth ones, at the level of deputy ministers", "the 8th round
     * was chaired by …": what the report tells of one session of a series goes for the others, and
     * what it says before what its chairs tell; and so does what it says of the series itself, "the
     * consultations of deputy ministers", where it tells of no session.
     */
    void shareLevels(List<Draft> sessions, List<Draft> mentions) {
        List<Draft> known =
                Stream.concat(
                                sessions.stream().filter(session -> session.level != null),
                                mentions.stream().filter(Series::isOfItself))
                        .sorted(Comparator.comparing(session -> !session.levelTold))
                        .limit(LEVELS_TOLD)
                        .toList();
        for (Draft draft : sessions) {
            for (Draft other : known) {
                boolean named = !isOfItself(other) || isCalledLike(other, draft);
                if (draft.level == null && named && isOf(other, draft)) {
                    draft.level = other.level;
                }
            }
        }
    }

    private static boolean isOfItself(Draft mention) {
        return mention.ordinal == null
                && mention.levelTold
                && mention.level != null
                && mention.mechanism != null;
    }

    /** Goes on past a session: those behind it may be of its mechanism. */
    void past(Draft draft) {
        if (draft.mechanism != null && draft.certain) {
            last = draft;
        }
        if (draft.mechanism != null) {
            named = draft;
        }
    }

    /**
     * A round that names no mechanism is of the one named last, or of the subject's; false where
     * there is neither.
     */
    boolean inherit(Draft draft) {
        if (draft.kind == MeetingKind.SUMMIT) {
            return isOfSummits(draft);
        }
        Draft source = source(draft);
        if (source == null || source.mechanism == null) {
            return false;
        }
        draft.mechanism = source.mechanism;
        draft.kind = source.kind;
        draft.name = source.name;
        draft.parties = source.parties;
        if (draft.level == null) {
            draft.level = source.level;
        }
        return true;
    }

    /** "The next summit" is one of the pair's only where the report is about their summit. */
    private boolean isOfSummits(Draft draft) {
        if (subject == null || subject.kind != MeetingKind.SUMMIT) {
            return false;
        }
        draft.parties = subject.parties;
        draft.mechanism = subject.mechanism;
        return true;
    }

    private @Nullable Draft source(Draft draft) {
        Draft before = last;
        Draft group = named;
        if (group != null
                && group.sentence == draft.sentence
                && (isItsFirst(draft) || isItsOwn(draft, group))) {
            return group;
        }
        boolean near = before != null && passage.sentenceOf(before.from) >= draft.sentence - 1;
        return subject != null && subject.mechanism != null && !near ? subject : before;
    }

    /**
     * "establish a working group and hold its first meeting": the group's, whatever the subject.
     */
    private boolean isItsFirst(Draft draft) {
        return draft.ordinal != null
                && draft.ordinal == 1
                && subject != null
                && (subject.ordinal == null || subject.ordinal > 1);
    }

    /** "the strategic dialogue, an older channel; its ninth session": of what it is said of. */
    private static boolean isItsOwn(Draft draft, Draft group) {
        return draft.ordinal != null && group.ordinal == null && group.levelTold;
    }

    /** The level that a session has as one of the subject's series, or by who invites to it. */
    @Nullable Level level(Draft draft) {
        if (subject != null
                && subject.mechanism == draft.mechanism
                && subject.parties.equals(draft.parties)
                && isOne(draft, subject)) {
            return subject.level;
        }
        Sentence sentence = setting.sentenceOf(draft);
        if (!isInvitedTo(draft, sentence)) {
            return null;
        }
        Level nearest = null;
        for (Named named : setting.people().between(sentence.from(), draft.from)) {
            nearest = named.level() != null ? named.level() : nearest;
        }
        return nearest != null ? nearest : levelOfTalks(sentence, draft);
    }

    /** "He invited his counterpart to co-chair": the level of both who met for the talks. */
    private @Nullable Level levelOfTalks(Sentence sentence, Draft draft) {
        Draft talks = subject;
        if (talks == null || talks.mechanism != null || !namesCounterpart(sentence, draft)) {
            return null;
        }
        Sentence met = setting.sentenceOf(talks);
        Level common = null;
        for (Named named : setting.people().between(met.from(), met.to())) {
            if (named.hasName() && named.level() != null) {
                if (common != null && common != named.level()) {
                    return null;
                }
                common = named.level();
            }
        }
        return common;
    }

    private boolean namesCounterpart(Sentence sentence, Draft draft) {
        for (int at = sentence.from(); at < draft.from; at++) {
            if (passage.is(at, Category.OFFICES, "counterpart")) {
                return true;
            }
        }
        return false;
    }

    /** Whether two sessions, each told with its number or as the next, are of one series. */
    boolean isOf(Draft one, Draft other) {
        return other.mechanism != null
                && one.mechanism == other.mechanism
                && one.parties.equals(other.parties)
                && isOne(other, one);
    }

    /**
     * Consultations that are called otherwise than the subject may be another series; a committee
     * of another name is.
     */
    private boolean isOne(Draft draft, Draft subject) {
        boolean neighbour =
                draft.ordinal != null
                        && subject.ordinal != null
                        && Math.abs(draft.ordinal - subject.ordinal) == 1;
        if (draft.defence != subject.defence) {
            return false;
        }
        return neighbour
                || draft.mechanism == MechanismKind.POLITICAL_CONSULTATION
                || draft.next
                || draft.previous
                || isCalledLike(draft, subject);
    }

    private boolean isCalledLike(Draft one, Draft other) {
        return one.isCalledLike(other, passage.language().grammar().headFirst());
    }

    private boolean isInvitedTo(Draft draft, Sentence sentence) {
        for (int at = sentence.from(); at < draft.from; at++) {
            if (passage.is(at, Category.ACTS, "invite") || passage.is(at, Category.CUES, "chair")) {
                return true;
            }
        }
        return false;
    }

    /** Sessions of the subject's series before it were held, those behind it are to come. */
    void settleStatus(Draft draft) {
        Draft now = subject;
        if (now == null
                || now.ordinal == null
                || draft.ordinal == null
                || now.mechanism != draft.mechanism
                || draft.level != now.level) {
            return;
        }
        if (draft.ordinal < now.ordinal) {
            draft.status = Status.HELD;
        } else if (draft.ordinal > now.ordinal && draft.status == null) {
            draft.status = Status.PLANNED;
        }
    }

    /** Two sessions in one go: the second shares the first's time, place and chairs. */
    void settleBeside(Draft draft) {
        Draft now = subject;
        if (now == null || !isBeside(draft, now)) {
            return;
        }
        draft.subject = true;
        draft.status = now.status;
        draft.when = now.when;
        draft.where = now.where;
        draft.chairs = now.chairs;
        draft.level = draft.level == null ? now.level : draft.level;
    }

    private boolean isBeside(Draft draft, Draft now) {
        boolean joined =
                passage.is(draft.from - 1, Category.CUES, "and")
                        || passage.is(draft.from - 2, Category.CUES, "and");
        return joined
                && draft.sentence == now.sentence
                && !draft.isPlanned()
                && !draft.previous
                && now.mechanism != draft.mechanism
                && draft.ordinal != null;
    }
}
