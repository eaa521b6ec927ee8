package entente.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.reader.language.LanguageGuess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is measured over: the repository's Vietnamese samples, or generated reports. */
record Texts(List<String> texts) {
    private static final Path SAMPLES = Path.of("samples");
    private static final int GENERATED = 200;

    /**
     * @param source {@code samples} or {@code generated}
     */
    static Texts of(String source) {
        return source.equals("samples") ? samples() : generated();
    }

    private static Texts generated() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < GENERATED; i++) {
            texts.add(GeneratedReports.vietnamese(i));
        }
        return new Texts(texts);
    }

    private static Texts samples() {
        List<String> texts = new ArrayList<>();
        try (var files = Files.newDirectoryStream(SAMPLES, "*.txt")) {
            for (Path file : files) {
                String text = Files.readString(file);
                if (LanguageGuess.of(text).equals("vi")) {
                    texts.add(text);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The samples can't be read. Maybe the benchmark was not started at the repository's root.",
                    e);
        }
        return new Texts(texts);
    }

    List<byte[]> bytes() {
        return texts.stream().map(text -> text.getBytes(UTF_8)).toList();
    }

    /** Runs of letters: in Vietnamese, syllables. */
    int syllables() {
        int syllables = 0;
        for (String text : texts) {
            for (int i = 0; i < text.length(); i++) {
                boolean begins =
                        Character.isLetter(text.charAt(i))
                                && (i == 0 || !Character.isLetter(text.charAt(i - 1)));
                syllables += begins ? 1 : 0;
            }
        }
        return syllables;
    }
}
