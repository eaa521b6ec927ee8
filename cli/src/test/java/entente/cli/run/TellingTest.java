package entente.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import entente.cli.TestingFindings;
import entente.cli.source.Input;
import entente.reader.Reading;
import entente.reader.intake.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TellingTest {
    private static final byte[] MEMBER = "member".getBytes(StandardCharsets.UTF_8);

    @TempDir private Path directory;

    private static Reading done(String title) {
        return new Reading.Done(TestingFindings.titled(title));
    }

    @Test
    void whatLiesInAFileIsToldEachByItsWayDownWithItsOwnBytes() throws IOException {
        Path archive = Files.writeString(directory.resolve("a.zip"), "PK");
        Reading several =
                new Reading.Several(
                        List.of(
                                new Reading.Member("", MEMBER, done("the mail")),
                                new Reading.Member("b/c.docx", MEMBER, done("the minutes")),
                                new Reading.Member(
                                        "d.png",
                                        MEMBER,
                                        new Reading.Refused(Refusal.BINARY, List.of()))));
        Telling<String> telling =
                new Telling<>(
                        _ -> several,
                        (findings, name, bytes) ->
                                name + " " + findings.report().title() + " " + bytes.length,
                        InputStream.nullInputStream(),
                        100);
        List<Outcome<String>> outcomes = telling.apply(new Input.InFile("a.zip", archive, 2, true));
        assertThat(outcomes)
                .filteredOn(Outcome.Read.class::isInstance)
                .extracting(outcome -> ((Outcome.Read<String>) outcome).made())
                .containsExactly("a.zip the mail 6", "a.zip!/b/c.docx the minutes 6");
        assertThat(outcomes.getLast()).isInstanceOf(Outcome.NotRead.class);
        Outcome.NotRead<String> picture = (Outcome.NotRead<String>) outcomes.getLast();
        assertThat(picture.name()).isEqualTo("a.zip!/d.png");
        assertThat(picture.complaint().trifle()).isTrue();
    }
}
