package entente.reader.matter;

import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Passage;
import entente.reader.text.Tokens;
import entente.reader.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Reads how many there are of something: in figures ("1,160", "1.160") or as a word. */
final class Counts {
    private static final int LONGEST_TIME = 8;

    private final Passage passage;
    private final Tokens tokens;

    /**
     * @param from first token
     * @param to token after the last
     */
    record Count(int from, int to, int value) {}

    Counts(Passage passage) {
        this.passage = passage;
        this.tokens = passage.tokens();
    }

    /** The count that begins at the token; null for none, a time, a share or a fraction. */
    @Nullable Count at(int token) {
        if (token < 0 || token >= tokens.size() || isTime(token)) {
            return null;
        }
        if (!tokens.isNumber(token)) {
            return word(passage.at(token, Category.PROGRAMMES));
        }
        long value = tokens.value(token);
        int at = token + 1;
        while (value >= 0 && value < 1_000_000 && isGroup(at)) {
            value = value * 1000 + tokens.value(at + 1);
            at += 2;
        }
        boolean part = tokens.isGlued(at) || tokens.sign(at) == '%' || tokens.isGlued(token);
        return value < 0 || part && !isStop(at) ? null : new Count(token, at, (int) value);
    }

    /** The count that ends before the token. */
    @Nullable Count endingAt(int token, int from) {
        for (int at = Math.max(from, token - 5); at < token; at++) {
            Count count = at(at);
            if (count != null && count.to == token) {
                return count;
            }
        }
        return null;
    }

    private static @Nullable Count word(@Nullable Hit hit) {
        return hit == null || !hit.value().equals("number-word")
                ? null
                : new Count(hit.from(), hit.to(), Integer.parseInt(hit.entry().extra()));
    }

    /** ",160" behind figures. */
    private boolean isGroup(int at) {
        char sign = tokens.sign(at);
        return (sign == ',' || sign == '.')
                && tokens.isGlued(at)
                && tokens.isGlued(at + 1)
                && tokens.isNumber(at + 1)
                && tokens.end(at + 1) - tokens.start(at + 1) == 3;
    }

    /** A sign that ends a clause may stand right behind figures. */
    private boolean isStop(int at) {
        char sign = tokens.sign(at);
        return (sign == ',' || sign == '.' || sign == ';' || sign == ')')
                && !tokens.isGlued(at + 1);
    }

    private boolean isTime(int token) {
        for (TimeExpression time : passage.times(Math.max(0, token - LONGEST_TIME), token + 1)) {
            if (time.to() > token) {
                return true;
            }
        }
        return false;
    }
}
