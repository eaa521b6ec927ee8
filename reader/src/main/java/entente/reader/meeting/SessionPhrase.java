package entente.reader.meeting;

import entente.domain.Level;
import entente.domain.Word;
import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Ordinals.Ordinal;
import entente.reader.passage.Passage;
import entente.reader.people.PluralOffice;
import entente.reader.text.Tokens;
import entente.reader.time.Moment;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to the noun phrase of a session's name. Where methods take {@code start} and {@code
 * limit}, these are the tokens between which the phrase may lie: behind the mechanism named before,
 * before the one named next.
 */
final class SessionPhrase {
    /**
     * The noun phrase of a session goes so many tokens on behind its head at most, names of
     * countries among them.
     */
    private static final int REACH = 14;

    /** The names of two countries before a mechanism take so many tokens at most. */
    private static final int PAIR = 5;

    private static final String LEVEL = "level:";

    private final Passage passage;
    private final Tokens tokens;
    private final boolean headFirst;
    private final int reach;
    private final boolean ordinalsFirst;

    SessionPhrase(Passage passage) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.headFirst = passage.language().grammar().headFirst();
        this.reach = passage.language().grammar().cased() ? REACH + 8 : 2 * (REACH + 8);
        this.ordinalsFirst = passage.language().ordinalsFirst();
    }

    /**
     * How far an ordinal stands from the mechanism that it may count; the greatest number where it
     * can't.
     */
    int gap(Ordinal ordinal, Hit hit, int start, int limit) {
        if (ordinal.from() >= hit.from() && ordinal.from() < hit.to()) {
            return 0;
        }
        if (ordinal.to() <= hit.from() && ordinal.from() >= start) {
            int gap = hit.from() - ordinal.to();
            return countsBefore(ordinal.to(), hit.from()) ? gap : Integer.MAX_VALUE;
        }
        if (ordinal.from() >= hit.to() && ordinal.to() <= limit) {
            int gap = ordinal.from() - hit.to();
            return countsBehind(hit.to(), ordinal) ? gap + 2 : Integer.MAX_VALUE;
        }
        return Integer.MAX_VALUE;
    }

    private boolean countsBefore(int from, int to) {
        return to - from <= (headFirst ? 9 : 7) && isOneName(from, to) && isNounPhrase(from, to);
    }

    private boolean countsBehind(int from, Ordinal ordinal) {
        int gap = ordinal.from() - from;
        if (headFirst) {
            return gap <= reach && isNounPhrase(from, ordinal.from());
        }
        return passage.is(ordinal.to(), Category.CUES, "time-of")
                || gap <= 3 && isNounPhrase(from, ordinal.from())
                || gap <= 12 && isHeldAs(from, ordinal);
    }

    /**
     * Before an English noun nothing stands but adjectives, names and "of": no comma, no further
     * preposition.
     */
    private boolean isOneName(int from, int to) {
        for (int at = from; at < to && !headFirst; at++) {
            if (tokens.isSign(at, ',') || passage.is(at, Category.CUES, "clause-word")) {
                return false;
            }
        }
        return true;
    }

    /**
     * "The Joint Commission held its eighth meeting": a round behind, with nothing of its own named
     * after it.
     */
    private boolean isHeldAs(int from, Ordinal ordinal) {
        if (passage.at(ordinal.to(), Category.SESSIONS) == null || tokens.isSign(from, ',')) {
            return false;
        }
        for (int at = from; at < ordinal.from(); at++) {
            if (tokens.isSign(at, ';')
                    || tokens.isSign(at, '.')
                    || passage.is(at, Category.CLASSES, "infinitive")
                    || tokens.isSign(at, ',') && passage.is(at + 1, Category.CUES, "and")) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether what stands between could belong to one noun phrase: no verb of saying, no stop, no
     * comma but before a name.
     */
    private boolean isNounPhrase(int from, int to) {
        for (int at = from; at < to; at++) {
            if (isStop(at, to - from)
                    || isVerb(at, from)
                    || passage.is(at, Category.CUES, "chair")
                    || headFirst && passage.is(at, Category.TIMES, "unit:day")) {
                return false;
            }
        }
        return true;
    }

    private boolean isStop(int at, int length) {
        return switch (tokens.sign(at)) {
            case ';', ':' -> true;
            case '.' -> !tokens.isGlued(at);
            case ',' -> !headFirst && length > 4;
            default -> false;
        };
    }

    private boolean isVerb(int at, int from) {
        Hit act = passage.at(at, Category.ACTS);
        return act != null
                && !passage.isInside(at)
                && !act.value().equals("none")
                && !act.value().equals("weak")
                && (at > from || !headFirst);
    }

    /**
     * Where the phrase begins with the round's noun before it, "kỳ họp", "fourth round of"; the
     * same token where it doesn't.
     */
    int roundBefore(int from, int start) {
        int near = nounBefore(from, start);
        if (near < from) {
            return near;
        }
        int pair = beforePair(from, start);
        int far = nounBefore(pair, start);
        return far < pair ? far : from;
    }

    private int nounBefore(int from, int start) {
        for (int back = 1; back <= 3 && from - back >= start; back++) {
            Hit round = passage.at(from - back, Category.SESSIONS);
            if (round != null
                    && round.to() >= from - (ordinalsFirst ? 2 : 0)
                    && !round.entry().is("again")) {
                return from - back;
            }
        }
        return from;
    }

    /** "the next meeting of the | Georgia-Poland | Intergovernmental Commission". */
    private int beforePair(int from, int start) {
        int at = from;
        while (ordinalsFirst
                && at - 1 >= start
                && from - at < PAIR
                && (passage.at(at - 1, Category.COUNTRIES) != null
                        || tokens.isSign(at - 1, '-')
                        || tokens.isSign(at - 1, '–'))) {
            at--;
        }
        return at;
    }

    /**
     * Whether "next" or "previous" stands before, in or behind the phrase; "following the third
     * session" is none of the next.
     *
     * @param hitTo token after the mechanism's name
     * @param to token after the phrase, its ordinal included
     */
    boolean has(String cue, int from, int hitTo, int to, int start, int limit) {
        return standsBefore(cue, from, start)
                || standsIn(cue, from, to)
                || standsBehind(cue, to, Math.min(limit, ordinalsFirst ? hitTo : to + 12));
    }

    private boolean standsBefore(String cue, int from, int start) {
        for (int at = Math.max(start, from - 4); at < from; at++) {
            int end = passage.hits().end(at, Category.CUES, cue);
            if (end >= 0
                    && end >= (ordinalsFirst ? from - 3 : from)
                    && !(ordinalsFirst && passage.is(end, Category.TIMES, "the"))) {
                return true;
            }
        }
        return false;
    }

    private boolean standsIn(String cue, int from, int to) {
        for (int at = from; at < to; at++) {
            if (passage.is(at, Category.CUES, cue)) {
                return true;
            }
        }
        return false;
    }

    private boolean standsBehind(String cue, int to, int reach) {
        for (int at = to; at < reach; at++) {
            if (tokens.isSign(at, ',')
                    || tokens.isSign(at, ';')
                    || passage.at(at, Category.ACTS) != null && at > to) {
                return false;
            }
            if (passage.is(at, Category.CUES, cue) && !opensDeadline(at)) {
                return true;
            }
        }
        return false;
    }

    /** "trước khi kết thúc quý III": before a time, not the one before. */
    private boolean opensDeadline(int at) {
        return passage.times(at, at + 1).stream()
                .anyMatch(time -> time.moment() instanceof Moment.Limit);
    }

    /** The level that the mechanism's name implies or that is told beside it; null for none. */
    @Nullable Level level(Hit hit, int from, int to, int start, int limit) {
        if (isLevel(hit.entry().extra())) {
            return Word.of(Level.class, hit.entry().extra());
        }
        // "trao đổi đoàn cấp cao và tổ chức kỳ tham khảo": what stands before is another noun's.
        int before = headFirst ? from : clause(from, from - 5);
        for (int at = Math.max(start, before); at < Math.min(limit, to + REACH); at++) {
            if (at >= to
                    && (tokens.isSign(at, ';')
                            || tokens.isSign(at, ',')
                                    && !isLevelAt(at + 1)
                                    && !isLevelAt(at + 2))) {
                return null;
            }
            Hit cue = passage.at(at, Category.CUES);
            if (cue != null && cue.value().startsWith(LEVEL)) {
                return Word.of(Level.class, cue.value().substring(LEVEL.length()));
            }
            // "the dialogue between their deputy foreign ministers"
            PluralOffice ofMembers = at < to ? null : PluralOffice.at(passage, at);
            if (ofMembers != null) {
                return ofMembers.level();
            }
        }
        return null;
    }

    /** The first token, not before the given one, of the clause that goes on to {@code from}. */
    private int clause(int from, int first) {
        for (int at = from - 1; at >= Math.max(0, first); at--) {
            if (tokens.isSign(at, ';')) {
                return at + 1;
            }
        }
        return first;
    }

    private boolean isLevelAt(int at) {
        Hit cue = passage.at(at, Category.CUES);
        return cue != null && cue.value().startsWith(LEVEL);
    }

    private static boolean isLevel(String word) {
        return Arrays.stream(Level.values()).anyMatch(level -> level.word().equals(word));
    }
}
