package entente.reader.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;

import entente.reader.Reader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is copied from the middle of a report, or ends in it: rules look beside what they find. */
class CutTest {
    private static final int WORDS = 40;

    private final Reader reader = new Reader();

    static List<Path> samples() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("..", "samples"))) {
            return all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aTextThatBeginsOrEndsAnywhereIsRead(Path sample) throws IOException {
        String text = Files.readString(sample, UTF_8);
        int body = text.indexOf("\n\n") + 2;
        int at = body;
        for (int word = 0; word < WORDS && at > 0 && at < text.length(); word++) {
            String behind = text.substring(at, Math.min(text.length(), at + 600));
            isReadOrRefused(behind);
            isReadOrRefused(text.substring(body, at));
            at = text.indexOf(' ', at) + 1;
        }
    }

    private void isReadOrRefused(String text) {
        assertThatCode(() -> reader.read(text.getBytes(UTF_8))).as(text).doesNotThrowAnyException();
    }
}
