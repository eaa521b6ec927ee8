package entente.reader.passage;

import entente.domain.Evidence;
import entente.reader.intake.Block;
import entente.reader.language.Language;
import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.lexicon.Hits;
import entente.reader.text.Offsets;
import entente.reader.text.Sentence;
import entente.reader.text.Tokens;
import entente.reader.time.TimeExpression;
import entente.reader.time.TimeGrammar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report's body, ready for the rules: its tokens, the phrases of the lexicons in them, its
 * sentences and words of time.
 */
public final class Passage {
    private final Language language;
    private final Tokens tokens;
    private final Hits hits;
    private final List<Block> blocks;
    private final List<Sentence> sentences;
    private final List<TimeExpression> times;
    private final Offsets offsets;
    private final boolean titled;
    private final boolean[] inside;
    private final boolean[] timed;

    /** Categories whose phrases are words or names that no other word begins inside. */
    private static final Category[] WORDS = {
        Category.NONVERBS,
        Category.PORTFOLIOS,
        Category.OFFICES,
        Category.MECHANISMS,
        Category.COUNTRIES,
        Category.PLACES,
        Category.AREAS,
        Category.AGREEMENTS,
        Category.ROLES,
        Category.MINISTRIES
    };

    /** Some sentences of another passage. */
    private Passage(Passage whole, List<Sentence> sentences) {
        this.language = whole.language;
        this.tokens = whole.tokens;
        this.hits = whole.hits;
        this.blocks = whole.blocks;
        this.sentences = sentences;
        this.times = whole.times;
        this.offsets = whole.offsets;
        this.titled = whole.titled;
        this.inside = whole.inside;
        this.timed = whole.timed;
    }

    private Passage(
            Language language,
            Tokens tokens,
            Hits hits,
            List<Block> blocks,
            List<Sentence> sentences,
            List<TimeExpression> times,
            boolean titled) {
        this.language = language;
        this.tokens = tokens;
        this.hits = hits;
        this.blocks = blocks;
        this.sentences = sentences;
        this.times = times;
        this.offsets = new Offsets(tokens.text());
        this.titled = titled;
        this.inside = inside(hits, tokens.size());
        this.timed = timed(times, tokens.size());
    }

    private static boolean[] inside(Hits hits, int size) {
        boolean[] inside = new boolean[size];
        int at = 0;
        while (at < size) {
            int end = at + 1;
            for (Category category : WORDS) {
                Hit hit = hits.at(at, category);
                end = hit == null ? end : Math.max(end, hit.to());
            }
            Arrays.fill(inside, at + 1, Math.min(end, size), true);
            at = end;
        }
        return inside;
    }

    private static boolean[] timed(List<TimeExpression> times, int size) {
        boolean[] timed = new boolean[size];
        for (TimeExpression time : times) {
            Arrays.fill(timed, time.from(), Math.min(time.to(), size), true);
        }
        return timed;
    }

    /**
     * Reads the blocks of a text.
     *
     * @param titled whether the first block is the report's title
     */
    public static Passage of(Language language, String text, List<Block> blocks, boolean titled) {
        Tokens tokens = language.lexicon().tokenizer().empty(text);
        List<Sentence> sentences = new ArrayList<>();
        Sentences splitter = new Sentences(tokens, language);
        for (int i = 0; i < blocks.size(); i++) {
            int from = tokens.size();
            language.lexicon()
                    .tokenizer()
                    .add(text, blocks.get(i).start(), blocks.get(i).end(), tokens);
            splitter.add(from, tokens.size(), i, sentences);
        }
        Hits hits = language.lexicon().hits(tokens);
        if (!language.grammar().cased()) {
            NameMarks marks = new NameMarks(tokens, hits);
            sentences.forEach(sentence -> marks.mark(sentence.from(), sentence.to()));
        }
        TimeGrammar grammar = new TimeGrammar(tokens, hits);
        List<TimeExpression> times = new ArrayList<>();
        for (Sentence sentence : sentences) {
            times.addAll(grammar.all(sentence.from(), sentence.to()));
        }
        return new Passage(
                language,
                tokens,
                hits,
                List.copyOf(blocks),
                List.copyOf(sentences),
                List.copyOf(times),
                titled);
    }

    /**
     * A part of this passage, read as if it were a report of its own.
     *
     * @param part some of the sentences, in their order
     */
    public Passage part(List<Sentence> part) {
        return new Passage(this, List.copyOf(part));
    }

    public Language language() {
        return language;
    }

    public Tokens tokens() {
        return tokens;
    }

    public Hits hits() {
        return hits;
    }

    public List<Block> blocks() {
        return blocks;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    /**
     * Whether the token stands inside a longer word or name that began before it, as "giao" does in
     * "Ngoại giao": then no shorter word begins there.
     */
    public boolean isInside(int token) {
        return token >= 0 && token < inside.length && inside[token];
    }

    /** Index of the sentence that holds the token. */
    public int sentenceOf(int token) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).to() <= token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether the sentence is the report's title. */
    public boolean isTitle(int sentence) {
        return titled && sentence < sentences.size() && sentences.get(sentence).block() == 0;
    }

    /** The words of time that begin between two tokens. */
    public List<TimeExpression> times(int from, int to) {
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.get(middle).from() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < times.size() && times.get(end).from() < to) {
            end++;
        }
        return times.subList(low, end);
    }

    /** The longest phrase of a category at the token; null where none begins. */
    public @Nullable Hit at(int token, Category category) {
        return isOfTime(token, category) ? null : hits.at(token, category);
    }

    /** Whether a phrase of a category with this value begins at the token. */
    public boolean is(int token, Category category, String value) {
        return !isOfTime(token, category) && hits.end(token, category, value) >= 0;
    }

    /** A word of a date is no act: "3 May", "second quarter". */
    private boolean isOfTime(int token, Category category) {
        return category == Category.ACTS && token >= 0 && token < timed.length && timed[token];
    }

    /** The words from one token to another (exclusive) as evidence. */
    public Evidence evidence(int from, int to) {
        int start = tokens.start(from);
        int end = tokens.end(Math.max(from, to - 1));
        return new Evidence(
                offsets.codePoint(start),
                offsets.codePoint(end),
                tokens.text().substring(start, end));
    }

    public Offsets offsets() {
        return offsets;
    }
}
