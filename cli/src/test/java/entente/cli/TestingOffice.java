package entente.cli;

import entente.cli.terminal.Shell;
import entente.documents.Documents;
import entente.domain.Findings;
import entente.dossier.json.Line;
import entente.reader.Reader;
import entente.reader.Reading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** An officer at a terminal 100 columns wide, with a register of one's own and the real reader. */
public final class TestingOffice {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Documents READER = new Documents(new Reader());

    /** What a command left behind. */
    public record Told(int exit, String out, String err) {
        /** Both streams, as a terminal shows them. */
        public String all() {
            return out + err;
        }
    }

    private final Path register;
    private final Map<String, String> environment = new HashMap<>();
    private String typed = "";
    private UnaryOperator<Findings> reading = findings -> findings;

    public TestingOffice(Path directory) {
        register = directory.resolve("register.db");
        environment.put("ENTENTE_DB", register.toString());
        environment.put("ENTENTE_AUTHOR", "Mai");
        environment.put("COLUMNS", "100");
    }

    public Path register() {
        return register;
    }

    /** One of the repository's own reports. */
    public static String sample(String name) {
        return SAMPLES.resolve(name).toString();
    }

    /** What comes in on standard input, line by line, for the next command. */
    public TestingOffice typing(String... lines) {
        typed = String.join("\n", lines) + "\n";
        return this;
    }

    public TestingOffice with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** A reader that tells something else from now on. */
    public TestingOffice reading(UnaryOperator<Findings> changed) {
        reading = changed;
        return this;
    }

    public Told run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Shell shell =
                new Shell(
                        new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                        out,
                        err,
                        environment,
                        false,
                        false,
                        false);
        typed = "";
        int exit = new Entente(shell, () -> this::read).run(List.of(arguments)).code();
        return new Told(
                exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Reading read(byte[] bytes) {
        return READER.read(bytes) instanceof Reading.Done(Findings findings)
                ? new Reading.Done(reading.apply(findings))
                : READER.read(bytes);
    }

    /** What a command prints as JSON lines. */
    public List<Map<String, @Nullable Object>> objects(String... arguments) {
        List<Map<String, @Nullable Object>> objects = new ArrayList<>();
        for (String line : run(arguments).out().lines().toList()) {
            try {
                objects.add(Line.read(line));
            } catch (Line.Malformed e) {
                throw new AssertionError(line, e);
            }
        }
        return objects;
    }

    /** Files these of the repository's reports. */
    public TestingOffice filing(String... samples) {
        List<String> arguments = new ArrayList<>(List.of("file"));
        for (String name : samples) {
            arguments.add(sample(name));
        }
        Told told = run(arguments.toArray(String[]::new));
        if (told.exit() != 0) {
            throw new AssertionError(told.all());
        }
        return this;
    }

    /** The name of a pending finding, by its local id in the first report that has it. */
    public String finding(String local) {
        return pending(local, "finding");
    }

    /** The address of the first report that has a pending finding with this local id. */
    public String reportOf(String local) {
        return pending(local, "report");
    }

    private String pending(String local, String key) {
        return objects("review", "--list", "--format", "json").stream()
                .filter(each -> local.equals(each.get("local")))
                .map(each -> String.valueOf(each.get(key)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing pending is called " + local + "."));
    }

    /** A file beside the register. */
    public String write(String name, String... lines) throws IOException {
        Path file = register.resolveSibling(name);
        Files.write(file, List.of(lines));
        return file.toString();
    }
}
