package entente.reader.passage;

import entente.reader.language.Language;
import entente.reader.text.Sentence;
import entente.reader.text.Tokens;
import java.util.List;

/** Parts a block's tokens into sentences. */
final class Sentences {
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
            if (ends(at, to)) {
                int after = at + 1;
                while (after < to && isCloser(after)) {
                    after++;
                }
                sentences.add(new Sentence(start, after, block));
                start = after;
                at = after;
            } else {
                at++;
            }
        }
        if (start < to) {
            sentences.add(new Sentence(start, to, block));
        }
    }

    private boolean isCloser(int token) {
        return tokens.isGlued(token) && "\"”’)]».!?…".indexOf(tokens.sign(token)) >= 0;
    }

    private boolean ends(int at, int to) {
        char sign = tokens.sign(at);
        if (sign != '.' && sign != '!' && sign != '?' && sign != '…') {
            return false;
        }
        int next = at + 1;
        while (next < to && isCloser(next)) {
            next++;
        }
        if (next >= to) {
            return true;
        }
        if (tokens.isGlued(next)) {
            return false;
        }
        boolean opens = tokens.isSign(next) || tokens.isNumber(next) || tokens.isCapital(next);
        return opens && (sign != '.' || !afterAbbreviation(at));
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
