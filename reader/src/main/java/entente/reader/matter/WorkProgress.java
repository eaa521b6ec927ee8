package entente.reader.matter;

import entente.domain.Progress;
import entente.reader.lexicon.Category;
import entente.reader.passage.Passage;
import entente.reader.text.Sentence;
import org.jspecify.annotations.Nullable;

/** How far a work is, as the words around its name tell. */
final class WorkProgress {
    /** What says that a work is to be built stands so many tokens before it at most. */
    private static final int CLOSE = 7;

    private static final int BEFORE = 12;
    private static final int BEHIND = 16;

    private final Passage passage;

    WorkProgress(Passage passage) {
        this.passage = passage;
    }

    /**
     * Null where nothing around the words tells it.
     *
     * @param zone whether it is a zone, in which money may be put long after it was built
     */
    @Nullable Progress of(Sentence sentence, int from, int to, boolean zone) {
        int close = Math.max(sentence.from(), from - CLOSE);
        if (leadsTo(from)) {
            return null;
        }
        if (says(close, from, "to-build")) {
            return Progress.PLANNED;
        }
        Progress near = nearest(sentence, from, to);
        if (near != null) {
            return near;
        }
        return !zone && says(close, from, "work-funded") ? Progress.PLANNED : null;
    }

    /** A work that another one leads to is at no stage of its own. */
    private boolean leadsTo(int from) {
        return from >= 2 && passage.hits().end(from - 2, Category.MARKERS, "work-reached") == from;
    }

    private boolean says(int from, int to, String marker) {
        for (int at = from; at < to; at++) {
            if (passage.hits().end(at, Category.MARKERS, marker) > at) {
                return true;
            }
        }
        return false;
    }

    /** The word of progress that stands nearest, before the name or behind it. */
    private @Nullable Progress nearest(Sentence sentence, int from, int to) {
        int reach = Math.max(from - sentence.from(), sentence.to() - to);
        for (int away = 1; away <= Math.min(reach, BEHIND); away++) {
            Progress before =
                    away > BEFORE || from - away < sentence.from()
                            ? null
                            : before(from - away, away);
            int next = to + away - 1;
            Progress told = before != null || next >= sentence.to() ? before : behind(next);
            if (told != null) {
                return told;
            }
        }
        return null;
    }

    private @Nullable Progress before(int at, int away) {
        if (away > CLOSE) {
            return said(at);
        }
        if (passage.is(at, Category.MARKERS, "work-opened")) {
            return Progress.COMPLETED;
        }
        return passage.is(at, Category.MARKERS, "work-hastened") ? Progress.UNDER_WAY : said(at);
    }

    private @Nullable Progress behind(int at) {
        if (passage.is(at, Category.MARKERS, "work-serves")) {
            return Progress.COMPLETED;
        }
        return passage.is(at, Category.MARKERS, "work-yields") ? Progress.UNDER_WAY : said(at);
    }

    private @Nullable Progress said(int at) {
        if (passage.is(at, Category.CUES, "built")) {
            return Progress.COMPLETED;
        }
        return passage.is(at, Category.CUES, "building") ? Progress.UNDER_WAY : null;
    }
}
