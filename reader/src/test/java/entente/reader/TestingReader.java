package entente.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.Evidence;
import entente.domain.Findings;
import entente.domain.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads texts and holds what is told of them to what is always true of it. */
final class TestingReader {
    /** Reports to read: the repository's own, and others where they are at hand. */
    private static final List<Path> REPORTS =
            List.of(Path.of("../samples"), Path.of("../../shared/reports/dev"));

    private static final Reader READER = new Reader();

    private TestingReader() {}

    /** The text files of reports, in order. */
    static List<Path> reports() throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path directory : REPORTS) {
            if (Files.isDirectory(directory)) {
                try (var files = Files.list(directory)) {
                    files.filter(file -> file.toString().endsWith(".txt"))
                            .sorted()
                            .forEach(found::add);
                }
            }
        }
        return found;
    }

    /** What is told of a text in UTF-8; null where it is refused. */
    static @Nullable Told told(byte[] bytes) {
        return switch (READER.read(bytes)) {
            case Reading.Done(Findings findings) -> {
                String extracted = findings.report().text();
                String given = new String(bytes, UTF_8);
                yield new Told(
                        findings,
                        extracted != null
                                ? extracted
                                : given.startsWith("\uFEFF") ? given.substring(1) : given);
            }
            case Reading.Refused _, Reading.Several _ -> null;
        };
    }

    /**
     * Quotes are the words that they point at; the body's stretches are in the text, in order, and
     * do not overlap.
     */
    static void check(Told told) {
        int length = told.text().codePointCount(0, told.text().length());
        for (Evidence evidence : told.evidence()) {
            assertThat(evidence.end()).as("the end of %s", evidence).isLessThanOrEqualTo(length);
            assertThat(told.words(evidence.start(), evidence.end())).isEqualTo(evidence.quote());
            assertThat(evidence.quote()).as("%s", evidence).isNotBlank();
        }
        int last = 0;
        for (Span stretch : told.findings().report().body()) {
            assertThat(stretch.start())
                    .as("the stretch %s begins behind the one before", stretch)
                    .isGreaterThanOrEqualTo(last);
            assertThat(stretch.end())
                    .as("the stretch %s ends within the text", stretch)
                    .isBetween(stretch.start(), length);
            last = stretch.end();
        }
    }
}
