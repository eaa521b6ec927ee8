package entente.cli.agree;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * docs/two-ministries.md walked as it stands: its commands in one shell, by the program under test,
 * and what the page shows is among what they say.
 */
@Execution(ExecutionMode.CONCURRENT)
class WalkTest {
    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern BLOCK =
            Pattern.compile("^```(sh|text)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final String PARTED = "\u001e";

    @TempDir Path directory;

    /**
     * What is typed, and what is shown after it.
     *
     * @param shown lines; empty where the page shows nothing
     */
    private record Step(String typed, List<String> shown) {}

    private static List<Step> steps() throws IOException {
        String page = Files.readString(REPOSITORY.resolve("docs/two-ministries.md"));
        List<Step> steps = new ArrayList<>();
        Matcher blocks = BLOCK.matcher(page);
        while (blocks.find()) {
            if (blocks.group(1).equals("sh")) {
                steps.add(new Step(blocks.group(2), List.of()));
            } else {
                Step last = steps.removeLast();
                steps.add(new Step(last.typed(), blocks.group(2).lines().toList()));
            }
        }
        return steps;
    }

    /** Where the program, the samples and the second verifier lie as in the repository. */
    private void prepare() throws IOException {
        for (String name : List.of("samples", "tools")) {
            Files.createSymbolicLink(directory.resolve(name), REPOSITORY.resolve(name));
        }
        Path program = directory.resolve("entente");
        Files.writeString(
                program,
                "#!/bin/sh\nexec \"%s/bin/java\" -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED -cp '%s' entente.cli.Entente \"$@\"\n"
                        .formatted(
                                System.getProperty("java.home"),
                                System.getProperty("java.class.path")));
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private List<String> walk(List<Step> steps) throws IOException, InterruptedException {
        String script =
                steps.stream()
                        .map(step -> "printf '\\036'\n" + step.typed())
                        .collect(Collectors.joining("", "set -eu\nexec 2>&1\n", ""));
        Path said = directory.resolve("said");
        ProcessBuilder shell =
                new ProcessBuilder("bash", "-c", script)
                        .directory(directory.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile());
        shell.environment().keySet().removeIf(name -> name.startsWith("ENTENTE_"));
        shell.environment().put("LC_ALL", "C.UTF-8");
        shell.environment().put("COLUMNS", "160");
        shell.environment()
                .merge(
                        "PATH",
                        System.getProperty("java.home") + "/bin",
                        (path, java) -> java + ":" + path);
        Process process = shell.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        String all = Files.readString(said, UTF_8);
        assertThat(process.exitValue()).as(all).isZero();
        return Stream.of(all.split(PARTED, -1)).skip(1).toList();
    }

    @Test
    void thePagesCommandsDoWhatThePageSays() throws IOException, InterruptedException {
        prepare();
        List<Step> steps = steps();
        assertThat(steps).hasSizeGreaterThan(10);
        List<String> said = walk(steps);
        assertThat(said).hasSameSizeAs(steps);
        for (int i = 0; i < steps.size(); i++) {
            for (String line : steps.get(i).shown()) {
                String pattern =
                        Stream.of(line.split("…", -1))
                                .map(Pattern::quote)
                                .collect(Collectors.joining(".*"));
                assertThat(said.get(i)).as(steps.get(i).typed()).containsPattern(pattern);
            }
        }
    }
}
