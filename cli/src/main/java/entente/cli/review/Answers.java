package entente.cli.review;

import entente.cli.Workplace;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Asks line by line, on any terminal and from a script alike. */
final class Answers {
    private final Workplace at;
    private final BufferedReader lines;

    Answers(Workplace at) {
        this.at = at;
        this.lines =
                new BufferedReader(
                        new InputStreamReader(at.shell().in(), StandardCharsets.UTF_8));
    }

    /** What was answered, stripped; null where the input has ended. */
    @Nullable String ask(String question) {
        at.screen().print(question + " ");
        try {
            String line = lines.readLine();
            if (line == null || !at.shell().inIsTerminal()) {
                at.screen().print("\n");
            }
            return line == null ? null : line.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks in the user's language; an ended input is an empty answer. */
    String say(String key, String... details) {
        String answer = ask(at.messages().say(key, details));
        return answer == null ? "" : answer;
    }
}
