package entente.bench;

import entente.documents.Documents;
import entente.reader.Reader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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

/** The same reports in other formats: none should cost twice what text does. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
public class Formats {
    private static final String TONES = "[\u0300\u0301\u0303\u0309\u0323]";

    /** What the reports are put into. */
    @Param({"text", "html", "windows-1258", "docx", "zip", "pdf"})
    public String format = "text";

    private final Documents documents = new Documents(new Reader());
    private List<byte[]> files = List.of();
    private int syllables;

    /** Makes the files. */
    @Setup
    public void files() throws IOException {
        Texts all = Texts.of("generated");
        syllables = all.syllables();
        files = new java.util.ArrayList<>();
        for (String text : all.texts()) {
            files.add(file(text));
        }
    }

    /** File to findings. */
    @Benchmark
    public void reading(Syllables counter, Blackhole sink) {
        for (byte[] file : files) {
            sink.consume(documents.read(file));
        }
        counter.syllables += syllables;
    }

    private byte[] file(String text) throws IOException {
        return switch (format.toLowerCase(Locale.ROOT)) {
            case "html" -> html(text).getBytes(StandardCharsets.UTF_8);
            case "windows-1258" -> parted(text).getBytes(Charset.forName("windows-1258"));
            case "docx" -> zip("word/document.xml", docx(text));
            case "zip" -> zip("a.txt", text);
            case "pdf" -> Sheets.of(text);
            default -> text.getBytes(StandardCharsets.UTF_8);
        };
    }

    private static String html(String text) {
        return "<html><body><p>" + text.replaceAll("\n+", "</p><p>") + "</p></body></html>";
    }

    private static String docx(String text) {
        return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:body><w:p><w:r><w:t>"
                + text.replace("&", "&amp;").replaceAll("\n+", "</w:t></w:r></w:p><w:p><w:r><w:t>")
                + "</w:t></w:r></w:p></w:body></w:document>";
    }

    private static byte[] zip(String name, String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            if (name.startsWith("word/")) {
                zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
                zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** The letters that the code page has, and the tones behind them. */
    private static String parted(String text) {
        StringBuilder parted = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            String marks = Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFD);
            String bare = marks.replaceAll(TONES, "");
            parted.append(Normalizer.normalize(bare, Normalizer.Form.NFC));
            parted.append(marks.replaceAll(TONES.replace("[", "[^"), ""));
        }
        return parted.toString();
    }
}
