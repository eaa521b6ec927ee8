package entente.bench;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie.IHit;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import entente.reader.Reader;
import entente.reader.lexicon.Category;
import entente.reader.lexicon.Rows;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Whole reading against what any reading must cost: finding words, finding the lexicon's phrases,
 * decoding. One pass is over all texts.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 6, time = 3)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
public class Limits {
    /** {@code generated} or {@code samples}. */
    @Param({"generated"})
    public String source = "generated";

    private final Reader reader = new Reader();
    private final BreakIterator words = BreakIterator.getWordInstance(new ULocale("vi"));
    private final AhoCorasickDoubleArrayTrie<Category> trie = trie();
    private List<byte[]> bytes = List.of();
    private List<String> texts = List.of();
    private List<String> small = List.of();
    private int syllables;

    /** Makes the texts. */
    @Setup
    public void texts() {
        Texts all = Texts.of(source);
        bytes = all.bytes();
        texts = all.texts();
        small = texts.stream().map(text -> text.toLowerCase(Locale.ROOT)).toList();
        syllables = all.syllables();
    }

    /** Text to findings. */
    @Benchmark
    public void reading(Syllables counter, Blackhole sink) {
        for (byte[] text : bytes) {
            sink.consume(reader.read(text));
        }
        counter.syllables += syllables;
    }

    /** ICU's word boundaries. */
    @Benchmark
    public void words(Syllables counter, Blackhole sink) {
        for (String text : texts) {
            words.setText(text);
            int found = 0;
            while (words.next() != BreakIterator.DONE) {
                found++;
            }
            sink.consume(found);
        }
        counter.syllables += syllables;
    }

    /**
     * All phrases of the Vietnamese lexicon by a double-array trie, in text already in small
     * letters.
     */
    @Benchmark
    public void phrases(Syllables counter, Blackhole sink) {
        IHit<Category> found = (begin, end, category) -> sink.consume(category);
        for (String text : small) {
            trie.parseText(text, found);
        }
        counter.syllables += syllables;
    }

    /** UTF-8 to text. */
    @Benchmark
    public void decoding(Syllables counter, Blackhole sink) {
        for (byte[] text : bytes) {
            sink.consume(new String(text, StandardCharsets.UTF_8));
        }
        counter.syllables += syllables;
    }

    /**
     * The lexicon's phrases as its files have them; the few in the notation of alternatives are
     * left out.
     */
    private static AhoCorasickDoubleArrayTrie<Category> trie() {
        TreeMap<String, Category> phrases = new TreeMap<>();
        for (Category category : Category.values()) {
            String name = category.name().toLowerCase(Locale.ROOT);
            for (String ending : List.of(".tsv", ".txt")) {
                for (String[] row : Rows.of("vi", name + ending)) {
                    if (!row[0].isBlank() && row[0].chars().noneMatch(c -> "(|{".indexOf(c) >= 0)) {
                        phrases.put(row[0].toLowerCase(Locale.ROOT), category);
                    }
                }
            }
        }
        AhoCorasickDoubleArrayTrie<Category> trie = new AhoCorasickDoubleArrayTrie<>();
        trie.build(phrases);
        return trie;
    }
}
