package entente.reader.matter;

import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Passage;
import entente.reader.text.Sentence;
import entente.reader.text.Tokens;

/** How far the words reach that say what a difficulty is. */
final class DifficultyWords {
    private static final int LONGEST = 20;
    private static final int LONGEST_PHRASE = 5;

    private final Passage passage;
    private final Tokens tokens;
    private final boolean headFirst;

    /** A stretch of tokens; none where it is empty. */
    record Stretch(int from, int to) {
        static final Stretch NONE = new Stretch(0, 0);

        boolean isNone() {
            return to <= from;
        }
    }

    DifficultyWords(Passage passage) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.headFirst = passage.language().grammar().headFirst();
    }

    /** "delays in …", "vướng mắc về …", "payment difficulties", "vướng mắc thanh toán". */
    Stretch matterOf(Hit noun, Sentence sentence) {
        int in = passage.hits().end(noun.to(), Category.DIFFICULTIES, "in");
        if (in >= 0) {
            return complement(noun.from(), in, sentence);
        }
        if (headFirst) {
            return passage.at(noun.to(), Category.AREAS) == null
                    ? Stretch.NONE
                    : complement(noun.from(), noun.to(), sentence);
        }
        int from = areasBefore(noun.from(), sentence.from());
        return from < noun.from() ? new Stretch(from, pastPersists(noun.to())) : Stretch.NONE;
    }

    /** "concern over …", "quan ngại về …". */
    Stretch concernOf(Hit noun, Sentence sentence) {
        int over = passage.hits().end(noun.to(), Category.DIFFICULTIES, "over");
        return over < 0 ? Stretch.NONE : complement(noun.from(), over, sentence);
    }

    /** The subject of a predicate, with the predicate and what it adds. */
    Stretch subjectOf(Hit predicate, Sentence sentence) {
        int from = predicate.from();
        while (from > Math.max(sentence.from(), predicate.from() - LONGEST)
                && !opensClause(from - 1)) {
            from--;
        }
        int in = passage.hits().end(predicate.to(), Category.DIFFICULTIES, "in");
        int to = in < 0 ? predicate.to() : complement(from, in, sentence).to();
        return from < predicate.from()
                ? new Stretch(from, Math.max(to, predicate.to()))
                : Stretch.NONE;
    }

    private Stretch complement(int from, int begin, Sentence sentence) {
        int at = begin;
        int limit = Math.min(sentence.to(), begin + LONGEST);
        while (at < limit && !endsComplement(at)) {
            at++;
        }
        int end = pastPersists(at);
        while (end > begin && tokens.isSign(end - 1) && !tokens.isSign(end - 1, ')')) {
            end--;
        }
        return end > begin ? new Stretch(from, end) : Stretch.NONE;
    }

    private boolean endsComplement(int at) {
        int and = passage.hits().end(at, Category.CUES, "and");
        return tokens.isSign(at) && !tokens.isGlued(at + 1)
                || ",;:(".indexOf(tokens.sign(at)) >= 0
                || isClauseWord(at)
                || passage.is(at, Category.DIFFICULTIES, "persists")
                || and >= 0 && begins(and)
                || startsPredicate(at);
    }

    private boolean isClauseWord(int at) {
        return passage.is(at, Category.CUES, "purpose")
                || passage.is(at, Category.CUES, "contrast")
                || passage.is(at, Category.CLASSES, "condition")
                || passage.is(at, Category.CLASSES, "that")
                || passage.is(at, Category.CUES, "result")
                || passage.is(at, Category.CUES, "not");
    }

    /** Another clause: "… and requested that", "… và nhất trí". */
    private boolean begins(int at) {
        Hit verb = passage.at(at, Category.VERBS);
        return startsPredicate(at)
                || verb != null && !verb.entry().has("n") && passage.at(at, Category.AREAS) == null;
    }

    private boolean startsPredicate(int at) {
        Hit act = passage.at(at, Category.ACTS);
        return act != null && !passage.isInside(at) && !act.entry().is("none");
    }

    private int pastPersists(int at) {
        return Math.max(at, passage.hits().end(at, Category.DIFFICULTIES, "persists"));
    }

    /** Whether a clause may begin behind the token. */
    private boolean opensClause(int at) {
        return tokens.isSign(at) && !tokens.isGlued(at + 1)
                || ",;:(".indexOf(tokens.sign(at)) >= 0
                || startsPredicate(at)
                || endsActOrContrast(at)
                || passage.is(at, Category.CLASSES, "that");
    }

    /** Whether "cho biết", "acknowledged that", "tuy nhiên" ends with the token. */
    private boolean endsActOrContrast(int at) {
        for (int from = Math.max(0, at - LONGEST_PHRASE); from <= at; from++) {
            Hit act = passage.at(from, Category.ACTS);
            if (act != null && act.to() == at + 1
                    || passage.hits().end(from, Category.CUES, "contrast") == at + 1) {
                return true;
            }
        }
        return false;
    }

    /** "payment and shipping" before "difficulties". */
    private int areasBefore(int noun, int from) {
        int begin = areaEndingAt(noun, from);
        if (begin < noun && passage.is(begin - 1, Category.CUES, "and")) {
            int more = areaEndingAt(begin - 1, from);
            return more < begin - 1 ? more : begin;
        }
        return begin;
    }

    private int areaEndingAt(int token, int from) {
        for (int at = Math.max(from, token - 3); at < token; at++) {
            Hit hit = passage.at(at, Category.AREAS);
            if (hit != null && hit.to() == token) {
                // "non-tariff barriers"
                boolean prefixed = tokens.isSign(at - 1, '-') && tokens.isGlued(at - 1);
                return prefixed && tokens.isGlued(at) ? at - 2 : at;
            }
        }
        return token;
    }
}
