package entente.cli.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import entente.cli.TestingWorkplace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What an administrator copies from deploy/ fits the program beside it. */
class DeployTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final String UNIT = read("deploy/entente-desk.service");
    private static final String SETTINGS = read("deploy/desk.conf");
    private static final String CONTAINER = read("deploy/Containerfile");
    private static final String LAUNCHER = read("entente");
    private static final String INSTRUCTIONS = read("deploy/README.md");

    private static String read(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map(DeployTest::named)
                .toList();
    }

    private static String named(MatchResult match) {
        return match.group(1);
    }

    private static long number(String pattern, String text) {
        return Long.parseLong(found(pattern, text).getFirst());
    }

    @Test
    void everyLineThatStartsADeskIsOneThatTheDeskKnows() {
        var started =
                Stream.of(
                                found(
                                        "^ExecStart=/opt/entente/entente desk (.*) \\$DESK_OPTIONS$",
                                        UNIT),
                                found("^#DESK_OPTIONS=(.*)$", SETTINGS),
                                found("^CMD \\[\"desk\", (.*)]$", CONTAINER).stream()
                                        .map(words -> words.replaceAll("[\",]+ ?", " ").strip())
                                        .toList(),
                                found("entente desk (--address (?:.*\\\\\\n)?.*)$", INSTRUCTIONS))
                        .peek(lines -> assertThat(lines).isNotEmpty())
                        .flatMap(List::stream)
                        .toList();

        assertThat(started)
                .hasSize(5)
                .allSatisfy(
                        line ->
                                assertThatCode(() -> parse(line.split("[\\s\\\\]+")))
                                        .doesNotThrowAnyException());
    }

    private static void parse(String... options) {
        new CommandLine(new DeskCommand(TestingWorkplace.plain())).parseArgs(options);
    }

    @Test
    void everySettingIsReadByTheServiceTheLauncherOrTheProgram() {
        String location = read("register/src/main/java/entente/register/store/Location.java");

        assertThat(found("^#?([A-Z_]+)=", SETTINGS))
                .isNotEmpty()
                .allSatisfy(
                        setting ->
                                assertThat(UNIT + LAUNCHER + location)
                                        .containsAnyOf(
                                                "$" + setting,
                                                "${" + setting + ":-",
                                                "\"" + setting + "\""));
    }

    @Test
    void theServiceWaitsLongerThanTheDeskTakesToEnd() {
        String desk = read("desk/src/main/resources/application.properties");

        assertThat(number("^TimeoutStopSec=(\\d+)$", UNIT))
                .isGreaterThan(number("timeout-per-shutdown-phase=(\\d+)s", desk));
    }

    @Test
    void theServiceHasRoomForTheHeapAndHalfAsMuchAgain() {
        assertThat(number("^MemoryMax=(\\d+)G$", UNIT) * 1024 * 2)
                .isGreaterThanOrEqualTo(3 * number("-Xmx(\\d+)m", LAUNCHER));
    }

    /** In none of systemd's sets; without it the search is refused. Seen under systemd 257. */
    @Test
    void theServiceMayAskWhichPagesOfTheIndexLieInMemory() {
        assertThat(found("^SystemCallFilter=@system-service (.*)$", UNIT))
                .containsExactly("mincore");
    }

    @Test
    void filesOnTheirWayInDoNotLieInMemory() {
        assertThat(UNIT).contains("TMPDIR=/var/tmp");
        assertThat(CONTAINER).contains("TMPDIR=/passing", "\"/passing\"");
        assertThat(LAUNCHER).contains("-Djava.io.tmpdir=\"$TMPDIR\"");
    }

    @Test
    void everyFileThatTheInstructionsNameIsThere() {
        assertThat(found("\\b(deploy/[\\w.-]+)", INSTRUCTIONS))
                .contains("deploy/Containerfile", "deploy/entente-desk.service")
                .allSatisfy(file -> assertThat(ROOT.resolve(file)).exists());
    }
}
