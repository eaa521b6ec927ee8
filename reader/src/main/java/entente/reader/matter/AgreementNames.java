package entente.reader.matter;

import entente.reader.lexicon.Category;
import entente.reader.passage.Passage;
import entente.reader.text.Tokens;

/** How far an agreement's name reaches on both sides of its noun. */
final class AgreementNames {
    private static final int LONGEST = 26;

    private final Passage passage;
    private final Tokens tokens;
    private final boolean headFirst;

    AgreementNames(Passage passage) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.headFirst = passage.language().grammar().headFirst();
    }

    /**
     * "Enhanced Partnership and Cooperation Agreement": capitalised words before the noun, where
     * names stand there at all.
     */
    int start(int from, int start) {
        int at = from;
        while (!headFirst
                && at > start
                && tokens.isWord(at - 1)
                && (isName(at - 1, start) || isJoint(at - 1, start))) {
            at--;
        }
        return at;
    }

    private boolean isName(int at, int start) {
        boolean opening = at == start && isThe(at);
        return tokens.isCapital(at) && passage.at(at, Category.SIDES) == null && !opening;
    }

    private boolean isJoint(int at, int start) {
        return isSmall(at) && at - 1 > start && tokens.isCapital(at - 1) && tokens.isWord(at - 1);
    }

    private boolean isSmall(int at) {
        return passage.is(at, Category.CLASSES, "title-joint") && !tokens.isCapital(at);
    }

    private boolean isThe(int at) {
        return passage.is(at, Category.TIMES, "the");
    }

    /** The name goes on to the next stop, verb or "and" that joins something else. */
    int end(int from, int limit) {
        int end = Math.min(limit, from + LONGEST);
        int at = from;
        while (at < end && !stops(at)) {
            at++;
        }
        while (at > from && isLoose(at - 1)) {
            at--;
        }
        return at;
    }

    /** Signs and small words that a name can't end with. */
    private boolean isLoose(int at) {
        char sign = tokens.sign(at);
        boolean closing = sign == ')' || sign == '"' || sign == '”';
        return tokens.isSign(at) && !closing
                || isThe(at)
                || isSmall(at)
                || passage.hits().end(at, Category.CUES, "at") == at + 1;
    }

    /** "agreement on … for holders of diplomatic and service passports": to the clause's end. */
    int clauseEnd(int from, int limit) {
        int at = from;
        while (at < Math.min(limit, from + LONGEST) && !endsClause(at)) {
            at++;
        }
        while (at > from && isLoose(at - 1)) {
            at--;
        }
        return at;
    }

    private boolean endsClause(int at) {
        boolean further =
                passage.is(at, Category.CUES, "and")
                        && (passage.is(at + 1, Category.CUES, "article")
                                || passage.at(at + 1, Category.ACTS) != null
                                || passage.at(at + 1, Category.AGREEMENTS) != null);
        boolean time = passage.times(at, at + 1).stream().anyMatch(one -> one.from() == at);
        return further
                || time
                || passage.is(at, Category.CUES, "at")
                        && passage.at(at + 1, Category.PLACES) != null
                || tokens.isSign(at) && !tokens.isGlued(at + 1)
                || passage.is(at, Category.CUES, "purpose")
                || passage.is(at, Category.CUES, "clause-word")
                || passage.is(at, Category.CUES, "venue");
    }

    /** The end of a leaders' agreement, which has words and no name: "thỏa thuận cấp cao …". */
    int tail(int from, int limit) {
        int end = headFirst ? Math.min(limit, from + LONGEST) : from;
        int at = from;
        while (at < end && tokens.isWord(at) && !stops(at)) {
            at++;
        }
        return at;
    }

    private boolean stops(int at) {
        return switch (tokens.sign(at)) {
            case ';', ',', ':', '.', '(', '"', '”' -> true;
            default -> headFirst ? endsPhrase(at) : !isPartOfTitle(at) || joinsAnother(at);
        };
    }

    private boolean endsPhrase(int at) {
        boolean act = passage.at(at, Category.ACTS) != null && !tokens.isCapital(at);
        return act
                || passage.is(at, Category.CUES, "cited")
                || passage.is(at, Category.CUES, "purpose")
                        && !passage.is(at, Category.TIMES, "period")
                || passage.is(at, Category.CUES, "result")
                || passage.is(at, Category.CUES, "held")
                || passage.is(at, Category.CUES, "and") && !nounsGoOn(at);
    }

    private boolean isPartOfTitle(int at) {
        return tokens.isCapital(at)
                || tokens.isNumber(at)
                || tokens.isSign(at)
                || tokens.isGlued(at)
                || isSmall(at)
                || passage.is(at, Category.CUES, "at")
                || passage.at(at, Category.TIMES) != null
                || tokens.value(at + 1) > 0 && passage.is(at, Category.MARKERS, "years-of");
    }

    /** "the Memorandum on Tourism and the Agreement on …": a further agreement. */
    private boolean joinsAnother(int at) {
        if (!passage.is(at, Category.CUES, "and")) {
            return false;
        }
        int next = isThe(at + 1) ? at + 2 : at + 1;
        return passage.at(next, Category.AGREEMENTS) != null && tokens.isCapital(next);
    }

    private boolean nounsGoOn(int and) {
        int next = passage.hits().end(and, Category.CUES, "and");
        return next > 0
                && passage.at(next, Category.AGREEMENTS) == null
                && (tokens.isCapital(next) || passage.at(next, Category.VERBS) == null);
    }
}
