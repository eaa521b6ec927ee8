package entente.reader.rules;

import entente.reader.Reader;
import entente.reader.Reading;
import java.nio.charset.StandardCharsets;

/** Reads reports that are written for a test. */
final class Reports {
    private static final Reader READER = new Reader();

    private Reports() {}

    /** What is found in a report that is given in full. */
    static Told read(String text) {
        return switch (READER.read(text.getBytes(StandardCharsets.UTF_8))) {
            case Reading.Done(var findings) -> new Told(text, findings);
            case Reading.Refused(var refusal, var details) ->
                    throw new AssertionError(
                            "The report was refused (%s %s): %s".formatted(refusal, details, text));
            case Reading.Several _ -> throw new AssertionError("One report, not several: " + text);
        };
    }

    /** What is found in a report of a headline and paragraphs. */
    static Told read(String headline, String... paragraphs) {
        return read(headline + "\n\n" + String.join("\n\n", paragraphs) + "\n");
    }
}
