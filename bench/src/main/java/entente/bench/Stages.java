package entente.bench;

import entente.reader.commitment.Commitments;
import entente.reader.frame.Frame;
import entente.reader.frame.Framing;
import entente.reader.intake.Document;
import entente.reader.intake.Intake;
import entente.reader.intake.Opening;
import entente.reader.language.Language;
import entente.reader.language.LanguageGuess;
import entente.reader.language.Languages;
import entente.reader.lexicon.Hits;
import entente.reader.meeting.Meetings;
import entente.reader.passage.Passage;
import entente.reader.people.PartyMentions;
import entente.reader.people.People;
import entente.reader.people.Relation;
import entente.reader.people.Relations;
import entente.reader.text.Sentence;
import entente.reader.text.Tokens;
import entente.reader.time.Anchor;
import entente.reader.time.TimeGrammar;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
 * What each stage of reading costs alone, given what the stages before it have made. One pass is
 * over all texts.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
public class Stages {
    /** {@code generated} or {@code samples}. */
    @Param({"generated"})
    public String source = "generated";

    private static final Anchor ANCHOR = Anchor.on(LocalDate.of(2023, 7, 11));

    private final Language language = Objects.requireNonNull(new Languages().get("vi"));
    private final Framing framing = Framing.load(List.of("vi", "en", "lo", "fr"));
    private List<byte[]> bytes = List.of();
    private List<Opened> opened = List.of();
    private List<Prepared> prepared = List.of();
    private int syllables;

    private record Opened(Document document, Frame frame) {}

    private record Prepared(
            Passage passage,
            PartyMentions parties,
            Relation relation,
            People people,
            Meetings meetings) {}

    /** Makes what each stage is given. */
    @Setup
    public void texts() {
        Texts all = Texts.of(source);
        bytes = all.bytes();
        syllables = all.syllables();
        opened = bytes.stream().map(this::open).toList();
        prepared = opened.stream().map(this::prepare).toList();
    }

    private Opened open(byte[] text) {
        return switch (Opening.open(text)) {
            case Intake.Accepted(Document document) -> new Opened(document, framing.of(document));
            case Intake.Refused refused ->
                    throw new IllegalStateException("A text to measure by was refused: " + refused);
        };
    }

    private Prepared prepare(Opened text) {
        Passage passage = passage(text);
        PartyMentions parties = new PartyMentions(passage);
        Relation relation = Relations.of(passage, parties);
        People people = new People(passage, parties, relation);
        return new Prepared(
                passage,
                parties,
                relation,
                people,
                Meetings.of(passage, parties, relation, people, ANCHOR, null, null));
    }

    private Passage passage(Opened text) {
        return Passage.of(
                language, text.document.text(), text.frame.telling(), text.frame.title() != null);
    }

    /** Bytes to text and blocks, with the SHA-256. */
    @Benchmark
    public void stage1Intake(Syllables counter, Blackhole sink) {
        bytes.forEach(text -> sink.consume(Opening.open(text)));
        counter.syllables += syllables;
    }

    /** Which language it is. */
    @Benchmark
    public void stage2Language(Syllables counter, Blackhole sink) {
        opened.forEach(text -> sink.consume(LanguageGuess.of(text.document.text())));
        counter.syllables += syllables;
    }

    /** Title, bylines and furniture. */
    @Benchmark
    public void stage3Framing(Syllables counter, Blackhole sink) {
        opened.forEach(text -> sink.consume(framing.of(text.document)));
        counter.syllables += syllables;
    }

    /** Words, numbers and signs. */
    @Benchmark
    public void stage4Tokens(Syllables counter, Blackhole sink) {
        opened.forEach(
                text -> sink.consume(language.lexicon().tokenizer().of(text.document.text())));
        counter.syllables += syllables;
    }

    /** The lexicon's phrases in the tokens. */
    @Benchmark
    public void stage5Phrases(Syllables counter, Blackhole sink) {
        prepared.forEach(text -> sink.consume(language.lexicon().hits(text.passage.tokens())));
        counter.syllables += syllables;
    }

    /** Words of time. */
    @Benchmark
    public void stage6Times(Syllables counter, Blackhole sink) {
        for (Prepared text : prepared) {
            Tokens tokens = text.passage.tokens();
            Hits hits = text.passage.hits();
            TimeGrammar grammar = new TimeGrammar(tokens, hits);
            for (Sentence sentence : text.passage.sentences()) {
                sink.consume(grammar.all(sentence.from(), sentence.to()));
            }
        }
        counter.syllables += syllables;
    }

    /** Tokens, sentences, phrases and times together. */
    @Benchmark
    public void stages4To6Passage(Syllables counter, Blackhole sink) {
        opened.forEach(text -> sink.consume(passage(text)));
        counter.syllables += syllables;
    }

    /** Countries, the pair, people and their offices. */
    @Benchmark
    public void stage7People(Syllables counter, Blackhole sink) {
        for (Prepared text : prepared) {
            PartyMentions parties = new PartyMentions(text.passage);
            sink.consume(new People(text.passage, parties, Relations.of(text.passage, parties)));
        }
        counter.syllables += syllables;
    }

    /** Sessions and other encounters. */
    @Benchmark
    public void stage8Meetings(Syllables counter, Blackhole sink) {
        prepared.forEach(
                text ->
                        sink.consume(
                                Meetings.of(
                                        text.passage,
                                        text.parties,
                                        text.relation,
                                        text.people,
                                        ANCHOR,
                                        null,
                                        null)));
        counter.syllables += syllables;
    }

    /** Undertakings and statements. */
    @Benchmark
    public void stage9Commitments(Syllables counter, Blackhole sink) {
        prepared.forEach(
                text ->
                        sink.consume(
                                Commitments.of(
                                                text.passage,
                                                text.parties,
                                                text.people,
                                                text.relation,
                                                text.meetings,
                                                ANCHOR,
                                                List.of(),
                                                null)
                                        .all()));
        counter.syllables += syllables;
    }
}
