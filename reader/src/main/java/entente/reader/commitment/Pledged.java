package entente.reader.commitment;

import entente.domain.Mode;
import entente.reader.lexicon.Category;
import entente.reader.passage.Passage;
import entente.reader.text.Sentence;

/** Readiness and support: "sẵn sàng …", "offered to …", "assured Pakistan of its support for …". */
final class Pledged {
    private static final int LONGEST_ASSURANCE = 14;

    private final Passage passage;
    private final Background background;
    private final Verbs verbs;
    private final Minutes minutes;
    private final Form form;

    Pledged(Passage passage, Background background, Verbs verbs, Minutes minutes) {
        this.passage = passage;
        this.background = background;
        this.verbs = verbs;
        this.minutes = minutes;
        this.form = passage.language().grammar().inflected() ? Form.BASE : Form.ANY;
    }

    void ready(Act act, int end, Sentence sentence) {
        if (background.isRetold(act, sentence)) {
            return;
        }
        if (act.takes("support")) {
            minutes.whole(act, act.from(), end, Mode.PLEDGE);
        } else if (act.takes("assure")) {
            assured(act, end);
        } else {
            int from = act.takes("keep") ? inside(act) : act.to();
            if (verbs.opens(from, end, form)) {
                minutes.each(act, from, end, form, Mode.PLEDGE);
            }
        }
    }

    /**
     * "khẳng định luôn tiếp tục": the act's own words hold the verb of what is undertaken, and its
     * adverbs.
     */
    private int inside(Act act) {
        int from = act.from() + 1;
        while (from < act.to()
                && passage.at(from, Category.VERBS) == null
                && passage.at(from, Category.ADVERBS) == null) {
            from++;
        }
        return from;
    }

    /** "assured Pakistan of its support for the council". */
    private void assured(Act act, int end) {
        for (int at = act.to(); at < Math.min(end, act.to() + LONGEST_ASSURANCE); at++) {
            if (passage.is(at, Category.CUES, "support")) {
                int from = at;
                while (from > act.to() && !passage.is(from, Category.TIMES, "of")) {
                    from--;
                }
                minutes.whole(act, from + 1, end, Mode.PLEDGE);
                return;
            }
        }
    }

    /** "reiterated its unwavering support for …": the support is what is undertaken. */
    void support(Act act, int end, Sentence sentence) {
        int from = act.to();
        if (!passage.is(from, Category.CUES, "possessive") || background.isRetold(act, sentence)) {
            return;
        }
        for (int at = from + 1; at < Math.min(end, from + 4); at++) {
            if (passage.is(at, Category.CUES, "support")) {
                minutes.whole(act, act.from(), end, Mode.PLEDGE);
                return;
            }
        }
    }
}
