package entente.reader.commitment;

import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Passage;
import entente.reader.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Where a clause's own words begin and end, without the signs, joints and results around them. */
final class Edges {
    /** Who said it takes so many words at most. */
    private static final int SPEAKER = 6;

    private final Passage passage;
    private final Tokens tokens;
    private final Openings openings;

    Edges(Passage passage, Openings openings) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.openings = openings;
    }

    /** The first token from one on that is neither sign nor "and". */
    int start(int from, int to) {
        int at = from;
        while (at < to
                && (tokens.isSign(at) || passage.hits().end(at, Category.CUES, "and") == at + 1)) {
            at++;
        }
        return at;
    }

    /** The token after the last that is neither sign nor "and"; never before {@code least}. */
    int end(int next, int least) {
        int end = next;
        while (end > least
                && (tokens.isSign(end - 1) && !tokens.isSign(end - 1, ')')
                        || isAnd(end - 1, end))) {
            end--;
        }
        return Math.max(end, least);
    }

    private boolean isAnd(int at, int end) {
        return passage.hits().end(at, Category.CUES, "and") == end;
    }

    /** Behind colons, dashes and opening quotation marks. */
    int pastColon(int from, int end) {
        int at = from;
        while (at < end && isOpening(tokens.sign(at))) {
            at++;
        }
        return at;
    }

    private static boolean isOpening(char sign) {
        return sign == ':' || sign == '-' || sign == '–' || sign == '"' || sign == '“';
    }

    /**
     * What is undertaken between two tokens, without "to", "việc" and the results of it; null where
     * nothing is left.
     */
    @Nullable Clause clause(int from, int to) {
        int start = openings.pastEnumerator(from, to);
        while (start < to && isDropped(start)) {
            start++;
        }
        int end = beforeResult(start, to);
        while (end > start
                && (tokens.isSign(end - 1) && !isClosing(tokens.sign(end - 1))
                        || isAnd(end - 1, end)
                        || passage.hits().end(end - 1, Category.CUES, "contrast") == end)) {
            end--;
        }
        return end > start ? new Clause(start, end) : null;
    }

    private boolean isDropped(int at) {
        return tokens.isSign(at)
                ? !tokens.isSign(at, '"') && !tokens.isSign(at, '“')
                : passage.is(at, Category.CLASSES, "dropped") && !openings.isVerb(at);
    }

    private static boolean isClosing(char sign) {
        return sign == ')' || sign == '"' || sign == '”' || sign == '%';
    }

    /** Cuts ", qua đó …", ", thereby …", ", officials said": that is not what is undertaken. */
    private int beforeResult(int from, int to) {
        for (int at = from + 3; at < to; at++) {
            boolean result =
                    tokens.isSign(at, ',')
                            && at + 1 < to
                            && passage.is(at + 1, Category.CLASSES, "outcome")
                            && passage.is(at + 1, Category.CUES, "result");
            if (result || isOccasion(at) || isAttribution(at, to)) {
                return at;
            }
        }
        return to;
    }

    /**
     * ", officials said on Tuesday", ", the ministry said": a comma, somebody, a verb of saying.
     */
    private boolean isAttribution(int at, int to) {
        if (!tokens.isSign(at, ',') || isSaying(at + 1)) {
            return false;
        }
        int somebody = at + 1 < to && isClosing(tokens.sign(at + 1)) ? at + 2 : at + 1;
        for (int said = somebody + 1; said < Math.min(to, somebody + SPEAKER); said++) {
            if (tokens.isSign(said - 1) || passage.is(said - 1, Category.CUES, "and")) {
                return false;
            }
            if (isSaying(said)) {
                return true;
            }
        }
        return false;
    }

    /** The token before ", as the two neighbours move to raise trade"; {@code to} for no reason. */
    int beforeReason(int from, int to) {
        for (int at = from + 2; at < to; at++) {
            if (isReason(at, to)) {
                return at;
            }
        }
        return to;
    }

    private boolean isReason(int at, int to) {
        int behind = tokens.isSign(at, ',') ? at + 1 : to;
        int reason = passage.hits().end(behind, Category.MARKERS, "reason");
        return behind < to
                && reason > behind
                && (passage.at(reason, Category.SIDES) != null
                        || passage.at(reason, Category.COUNTRIES) != null);
    }

    private boolean isSaying(int at) {
        Hit act = passage.at(at, Category.ACTS);
        return act != null && act.value().equals("claim") && !passage.isInside(at);
    }

    /**
     * Whether the words only say at which meeting this was said: "tại cuộc gặp …", "at the talks".
     */
    private boolean isOccasion(int at) {
        return passage.is(at, Category.CUES, "venue") && (isTalks(at + 1) || isTalks(at + 2));
    }

    private boolean isTalks(int at) {
        Hit meeting = passage.at(at, Category.MEETINGS);
        return meeting != null && meeting.value().equals("talks");
    }
}
