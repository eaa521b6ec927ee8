package entente.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import entente.reader.Reader;
import entente.reader.language.LanguageGuess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

/** Whole reading in each language: the samples of it, words a second as ICU parts them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 6, time = 3)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
public class Languages {
    /** Whose samples. ICU gives a Vietnamese syllable as a word. */
    @Param({"vi", "en", "lo", "fr"})
    public String language = "vi";

    private final Reader reader = new Reader();
    private final List<byte[]> bytes = new ArrayList<>();
    private int words;

    /** Reads the samples' files. */
    @Setup
    public void texts() {
        BreakIterator boundaries = BreakIterator.getWordInstance(new ULocale(language));
        try (var files = Files.newDirectoryStream(Path.of("samples"), "*.txt")) {
            for (Path file : files) {
                String text = Files.readString(file);
                if (LanguageGuess.of(text).equals(language)) {
                    bytes.add(text.getBytes(UTF_8));
                    words += words(boundaries, text);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The samples can't be read. Maybe the benchmark was not started at the repository's root.",
                    e);
        }
    }

    private static int words(BreakIterator boundaries, String text) {
        boundaries.setText(text);
        int words = 0;
        while (boundaries.next() != BreakIterator.DONE) {
            words += boundaries.getRuleStatus() >= BreakIterator.WORD_LETTER ? 1 : 0;
        }
        return words;
    }

    /** Text to findings. */
    @Benchmark
    public void reading(Syllables counter, Blackhole sink) {
        for (byte[] text : bytes) {
            sink.consume(reader.read(text));
        }
        counter.syllables += words;
    }
}
