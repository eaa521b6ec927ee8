package entente.reader.passage;

import entente.reader.language.Language;
import entente.reader.text.Sentence;
import entente.reader.text.Tokens;
import java.util.List;

/** Parts a block's tokens into sentences. */
final class Sentences {
    /**
     * Tokens of the longest sentence; what is longer is a list or no text at all and is read in
     * pieces. So rules may look at a whole sentence from each of its words, and reading still takes
     * time in proportion to the text.
     */
    private static final int LONGEST = 600;

    private final Tokens tokens;
    private final Language language;

    Sentences(Tokens tokens, Language language) {
        this.tokens = tokens;
        this.language = language;
    }

    void add(int from, int to, int block, List<Sentence> sentences) {
        int start = from;
        int at = from;
        while (at < to) {
            if (!isStop(at)) {
                at++;
                continue;
            }
            int after = behindClosers(at, to);
            boolean abbreviated =
                    tokens.isSign(at, '.') && (afterAbbreviation(at) || isEnumerator(start, at));
            if (after == to || (opens(after) && !abbreviated)) {
                addInPieces(start, after, block, sentences);
                start = after;
                at = after;
            } else {
                // The stops between end nothing either, but behind an abbreviation: "etc.?"
                at = abbreviated ? at + 1 : after;
            }
        }
        if (start < to) {
            addInPieces(start, to, block, sentences);
        }
    }

    private void addInPieces(int from, int to, int block, List<Sentence> sentences) {
        int start = from;
        while (to - start > LONGEST) {
            int end = pieceEnd(start, start + LONGEST);
            sentences.add(new Sentence(start, end, block));
            start = end;
        }
        sentences.add(new Sentence(start, to, block));
    }

    /**
     * Behind the last semicolon, else the last comma, of the piece's second half; else at its
     * limit.
     */
    private int pieceEnd(int from, int limit) {
        int best = limit;
        for (int at = limit - 1; at > limit - (limit - from) / 2; at--) {
            if (tokens.isSign(at, ';')) {
                return at + 1;
            }
            best = best == limit && tokens.isSign(at, ',') ? at + 1 : best;
        }
        return best;
    }

    private boolean isCloser(int token) {
        return tokens.isGlued(token) && "\"”’)]».!?…".indexOf(tokens.sign(token)) >= 0;
    }

    private boolean isStop(int token) {
        char sign = tokens.sign(token);
        return sign == '.' || sign == '!' || sign == '?' || sign == '…';
    }

    private int behindClosers(int stop, int to) {
        int after = stop + 1;
        while (after < to && isCloser(after)) {
            after++;
        }
        return after;
    }

    /** Whether the token can begin a sentence. */
    private boolean opens(int token) {
        return !tokens.isGlued(token)
                && (tokens.isSign(token)
                        || tokens.isNumber(token)
                        || tokens.isCapital(token)
                        || tokens.isCaseless(token));
    }

    /** "1. Tiếp tục …": a number that a line begins with. */
    private boolean isEnumerator(int start, int at) {
        return at == start + 1
                && tokens.isNumber(start)
                && tokens.end(start) - tokens.start(start) <= 2
                && tokens.isGlued(at);
    }

    private boolean afterAbbreviation(int at) {
        int word = at - 1;
        if (word < 0 || !tokens.isWord(word) || !tokens.isGlued(at)) {
            return false;
        }
        boolean letter = tokens.end(word) - tokens.start(word) == 1 && tokens.isCapital(word);
        return letter || language.isAbbreviation(tokens.written(word));
    }
}
