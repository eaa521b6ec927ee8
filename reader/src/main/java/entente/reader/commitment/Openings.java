package entente.reader.commitment;

import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Passage;
import entente.reader.text.Tokens;
import entente.reader.time.TimeExpression;

/**
 * What may stand before a clause's verb and is none of it: "to", "sẽ", enumerators, adverbs, the
 * clause's topic.
 */
final class Openings {
    private static final int LONGEST_TOPIC = 9;

    private final Passage passage;
    private final Tokens tokens;
    private final boolean inflected;

    Openings(Passage passage) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.inflected = passage.language().grammar().inflected();
    }

    /** The token behind all of it; {@code from} where nothing else follows. */
    int past(int from, int to) {
        int at = pastEnumerator(from, to);
        while (at < to) {
            int next = step(at, to);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return from;
    }

    /** The token behind one word or phrase of it; the token itself where none begins. */
    int step(int at, int to) {
        int topic = pastTopic(at, to);
        if (topic > at) {
            return topic;
        }
        Hit companion = passage.at(at + 1, Category.COUNTRIES);
        int company = passage.hits().end(at + 1, Category.MARKERS, "company");
        if (company > at && passage.is(at, Category.CLASSES, "companion")) {
            return company;
        }
        if (companion != null && passage.is(at, Category.CLASSES, "companion")) {
            return companion.to();
        }
        if (passage.is(at, Category.CLASSES, "opener") && !isVerb(at)
                || (passage.is(at, Category.CLASSES, "activity")
                                || passage.is(at, Category.MARKERS, "repeated"))
                        && passage.is(at + 1, Category.VERBS, "ing")) {
            return at + 1;
        }
        int will = passage.hits().end(at, Category.ACTS, "will");
        return will > at && will < to && !inflected ? will : at;
    }

    /** "ໃຫ້ທຶນ" is to grant, no "ໃຫ້" before a verb: a longer verb begins with the word. */
    boolean isVerb(int at) {
        Hit verb = passage.at(at, Category.VERBS);
        return verb != null && verb.to() > at + 1;
    }

    /**
     * "nhất trí | trong năm 2024 | tăng …", "thống nhất | từ nay đến năm 2030 | …": past words of
     * time before the verb; the same token where there are none.
     */
    int pastTime(int at, int to) {
        for (int from = at; from <= at + 2 && !inflected; from++) {
            for (TimeExpression time : passage.times(from, from + 1)) {
                int end = tokens.isSign(time.to(), ',') ? time.to() + 1 : time.to();
                return end < to ? end : at;
            }
            if (!passage.is(from, Category.CUES, "inside")
                    && passage.at(from, Category.TIMES) == null) {
                return at;
            }
        }
        return at;
    }

    /** "về thương mại, …", "on trade, …": what a clause is about stands before it. */
    private int pastTopic(int at, int to) {
        if (!passage.is(at, Category.CLASSES, "topic")) {
            return at;
        }
        for (int next = at + 2; next < Math.min(to, at + LONGEST_TOPIC); next++) {
            if (tokens.isSign(next, ',')) {
                return next + 1;
            }
        }
        return at;
    }

    /** Behind "(i)", "1.", "a)", "Một là,", "Firstly,". */
    int pastEnumerator(int from, int to) {
        int word = passage.hits().end(from, Category.CLASSES, "enumerator");
        if (word > from
                && word + 1 < to
                && (tokens.isSign(word, ',') || tokens.isSign(word, ':'))) {
            return word + 1;
        }
        if (tokens.isSign(from, '(') && from + 2 < to && tokens.isSign(from + 2, ')')) {
            return from + 3;
        }
        boolean mark =
                from + 1 < to
                        && (tokens.isSign(from + 1, ')')
                                || tokens.isNumber(from) && tokens.isSign(from + 1, '.'))
                        && tokens.end(from) - tokens.start(from) <= 3
                        && !tokens.isSign(from);
        return mark ? from + 2 : from;
    }

    /** Behind adverbs, so far as no longer verb begins with the same words. */
    int pastAdverbs(int from, int to) {
        int at = from;
        while (at < to) {
            Hit adverb = passage.at(at, Category.ADVERBS);
            int end =
                    Math.max(
                            adverb == null ? -1 : adverb.to(),
                            passage.hits().end(at, Category.CUES, "adverb"));
            Hit verb = passage.at(at, Category.VERBS);
            if (end < 0 || end > to || verb != null && verb.to() > end) {
                return at;
            }
            at = end;
        }
        return at;
    }
}
