package entente.reader.commitment;

import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Passage;
import entente.reader.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The verbs that clauses begin with. */
final class Verbs {
    /** How many adverbs and auxiliaries a head verb may hide behind. */
    private static final int MOST_STEPS = 8;

    private final Passage passage;
    private final Tokens tokens;
    private final Openings openings;
    private final boolean inflected;

    Verbs(Passage passage, Openings openings) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.openings = openings;
        this.inflected = passage.language().grammar().inflected();
    }

    /**
     * Whether a verb that can head an undertaking begins at the token, adverbs and auxiliaries
     * looked past.
     */
    boolean opens(int at, int to, Form form) {
        return at(openings.past(at, to), to, form) != null
                || form == Form.BASE && isVerbByPlace(at, to);
    }

    /** The head verb of a clause; null where it has none. */
    @Nullable Hit head(int at, int to) {
        return at(openings.past(at, to), to, Form.ANY);
    }

    /**
     * Behind "to" and "will" any small word with a base form's ending is a verb, known or not, that
     * is no determiner, preposition or pronoun.
     */
    boolean isVerbByPlace(int from, int to) {
        int at = openings.pastAdverbs(from, to);
        return inflected
                && at + 1 < to
                && tokens.isWord(at)
                && !tokens.isCapital(at)
                && !isKnown(at)
                && passage.language().endsAsBase(tokens.written(at));
    }

    private boolean isKnown(int at) {
        return passage.at(at, Category.CUES) != null
                || passage.at(at, Category.SIDES) != null
                || passage.at(at, Category.TIMES) != null
                || passage.at(at, Category.NONVERBS) != null
                || passage.at(at, Category.VERBS) != null
                || passage.is(at, Category.CLASSES, "determiner");
    }

    /** The verb at a token, adverbs and auxiliaries looked past; null where a noun comes first. */
    @Nullable Hit at(int from, int to, Form form) {
        int at = openings.pastTime(from, to);
        Form now = form;
        for (int step = 0; at < to && step < MOST_STEPS; step++) {
            Hit verb = inForm(at, now);
            if (isName(at, from) || isNoun(at, verb)) {
                return null;
            }
            if (verb == null) {
                int next = pastModifier(at, to);
                if (next == at) {
                    return null;
                }
                at = next;
            } else if (isAuxiliary(verb, to, form)) {
                // "would continue training": behind it any form goes.
                now = inflected ? Form.ANY : form;
                at = verb.to();
            } else {
                return verb.to() <= to ? verb : null;
            }
        }
        return null;
    }

    private int pastModifier(int at, int to) {
        int next = openings.pastAdverbs(at, to);
        return next == at ? openings.step(at, to) : next;
    }

    /** "Thỏa thuận hợp tác": an agreement's name, though its first word is also a verb. */
    private boolean isName(int at, int from) {
        return tokens.isCapital(at)
                && passage.at(at, Category.AGREEMENTS) != null
                && (at > from || !inflected && !isSentenceStart(at));
    }

    /** A compound that begins like a verb and is none. */
    private boolean isNoun(int at, @Nullable Hit verb) {
        Hit none = passage.at(at, Category.NONVERBS);
        return none != null && (verb == null || none.to() >= verb.to());
    }

    private boolean isSentenceStart(int at) {
        return passage.sentences().get(passage.sentenceOf(at)).from() == at;
    }

    /**
     * Whether another verb follows the auxiliary; else it is the verb itself ("continue the
     * dialogue").
     */
    private boolean isAuxiliary(Hit verb, int to, Form form) {
        if (!verb.entry().has("a")) {
            return false;
        }
        int next = openings.pastAdverbs(verb.to(), to);
        while (next < to && openings.step(next, to) > next) {
            next = openings.step(next, to);
        }
        return next < to && inForm(next, inflected ? Form.ANY : form) != null;
    }

    private @Nullable Hit inForm(int at, Form form) {
        Hit verb = passage.at(at, Category.VERBS);
        if (verb == null || !inflected) {
            return verb;
        }
        if (form != Form.ANY
                && tokens.isCapital(at)
                && at > 0
                && !isSentenceStart(at)
                && !passage.isTitle(passage.sentenceOf(at))) {
            return null;
        }
        boolean base =
                form != Form.ING && passage.hits().end(at, Category.VERBS, "base") == verb.to();
        boolean ing =
                form != Form.BASE && passage.hits().end(at, Category.VERBS, "ing") == verb.to();
        return base || ing ? verb : null;
    }

    /** Whether the clause has more than verbs and adverbs: an object or a complement. */
    boolean hasObject(int from, int to) {
        int at = openings.past(from, to);
        boolean governed = false;
        while (at < to) {
            int next = openings.pastAdverbs(at, to);
            Hit verb = passage.at(at, Category.VERBS);
            if (next == at && verb != null && inflected && governed && verb.entry().has("n")) {
                return true;
            }
            if (next == at && verb != null && passage.at(at, Category.NONVERBS) == null) {
                next = verb.to();
                governed = !verb.entry().has("a");
            } else if (next == at && verb == null) {
                governed = false;
            }
            if (next == at) {
                next = pastJoint(at, to);
            }
            if (next == at) {
                return true;
            }
            at = next;
        }
        return false;
    }

    private int pastJoint(int at, int to) {
        int next = openings.step(at, to);
        return next == at && (tokens.isSign(at) || passage.is(at, Category.CUES, "and"))
                ? at + 1
                : next;
    }
}
