package entente.reader.commitment;

import entente.domain.When;
import entente.reader.lexicon.Category;
import entente.reader.passage.Passage;
import entente.reader.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The same undertaking said twice is one with several evidences, the fullest first (contract, rule
 * 4).
 */
final class Restatements {
    /**
     * What a report begins with, headline and lead, is said again anywhere; all else soon or not at
     * all. So reading stays linear.
     */
    private static final int BEGINNING = 40;

    private static final int RECENT = 80;

    /**
     * How much of the shorter one's words the other must hold: where one is the headline's, the
     * lead's, or neither.
     */
    private static final double FOR_TITLE = 0.5;

    private static final double FOR_LEAD = 0.55;
    private static final double ELSEWHERE = 0.75;

    private final Passage passage;
    private final Tokens tokens;
    private final List<Said> kept = new ArrayList<>();

    /** Numbers for words that no lexicon knows, below zero. */
    private final Map<String, Integer> unknown = new HashMap<>();

    /** An undertaking as it is compared. */
    private static final class Said {
        private final Undertaking undertaking;

        /** The index of its sentence. */
        private final int sentence;

        /** Its words but for the small ones, as sorted numbers, each once. */
        private final int[] words;

        Said(Undertaking undertaking, int sentence, int[] words) {
            this.undertaking = undertaking;
            this.sentence = sentence;
            this.words = words;
        }
    }

    Restatements(Passage passage) {
        this.passage = passage;
        this.tokens = passage.tokens();
    }

    /** The undertakings in the order that they were first said in. */
    List<Undertaking> kept() {
        List<Undertaking> all = new ArrayList<>(kept.size());
        kept.forEach(said -> all.add(said.undertaking));
        return all;
    }

    void keep(Undertaking one) {
        Said said = said(one);
        int size = kept.size();
        for (int i = 0;
                i < size;
                i = i + 1 == BEGINNING ? Math.max(BEGINNING, size - RECENT) : i + 1) {
            if (isSame(kept.get(i), said)) {
                merge(kept.get(i).undertaking, one);
                kept.set(i, said(kept.get(i).undertaking));
                return;
            }
        }
        kept.add(said);
    }

    private static void merge(Undertaking kept, Undertaking again) {
        boolean longer = again.until() - again.from() > kept.until() - kept.from();
        boolean fuller = kept.title == again.title ? longer : kept.title;
        kept.title &= again.title;
        kept.clauses.add(fuller ? 0 : kept.clauses.size(), again.clauses.getFirst());
        kept.deadline = kept.deadline == null ? again.deadline : kept.deadline;
        if (kept.due.when() instanceof When.Unsaid) {
            kept.due = again.due;
        }
        kept.meeting = kept.meeting == null ? again.meeting : kept.meeting;
    }

    private static boolean isSame(Said a, Said b) {
        Undertaking one = a.undertaking;
        Undertaking other = b.undertaking;
        boolean rows = one.deadline != null && other.deadline != null;
        if (rows
                || one.mode != other.mode
                || a.sentence == b.sentence
                || !one.by.equals(other.by)) {
            return false;
        }
        if (one.meeting != null && one.meeting.equals(other.meeting)) {
            return true;
        }
        boolean title = one.title || other.title;
        boolean early = title || a.sentence <= 1;
        int least = Math.min(a.words.length, b.words.length);
        if (least < (early ? 3 : 4)) {
            return false;
        }
        double share = title ? FOR_TITLE : early ? FOR_LEAD : ELSEWHERE;
        return common(a.words, b.words) >= Math.ceil(least * share);
    }

    private static int common(int[] a, int[] b) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            int order = Integer.compare(a[i], b[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }

    private Said said(Undertaking one) {
        int[] words = new int[one.until() - one.from()];
        int size = 0;
        for (int at = one.from(); at < one.until(); at++) {
            if (tokens.isWord(at)
                    && passage.at(at, Category.CUES) == null
                    && !passage.is(at, Category.CLASSES, "small")) {
                words[size++] = number(at);
            }
        }
        int[] once = Arrays.stream(words, 0, size).sorted().distinct().toArray();
        return new Said(one, passage.sentenceOf(one.from()), once);
    }

    private int number(int at) {
        int known = tokens.word(at);
        return known >= 0
                ? known
                : unknown.computeIfAbsent(tokens.folded(at), word -> -1 - unknown.size());
    }
}
