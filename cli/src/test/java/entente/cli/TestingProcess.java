package entente.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The command run as a process of its own, by {@code sh} so that pipes and redirections can be
 * tried.
 *
 * @param exit its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record TestingProcess(int exit, String out, String err) {
    private static final String REAL = Entente.class.getName();
    private static final String TOY = TestingEntente.class.getName();

    /** The command as it is. */
    static TestingProcess real(Path directory, String... arguments)
            throws IOException, InterruptedException {
        return run(directory, "\"$@\"", "", command(REAL, arguments));
    }

    /** The command with the toy reader. */
    static TestingProcess toy(Path directory, String... arguments)
            throws IOException, InterruptedException {
        return run(directory, "\"$@\"", "", command(TOY, arguments));
    }

    /**
     * The command with the toy reader in a shell line.
     *
     * @param line in which {@code "$@"} is the command
     * @param in what comes in on standard input
     */
    static TestingProcess inShell(Path directory, String line, String in, String... arguments)
            throws IOException, InterruptedException {
        return run(directory, line, in, command(TOY, arguments));
    }

    private static List<String> command(String main, String... arguments) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-Xmx256m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                main));
        command.addAll(List.of(arguments));
        return command;
    }

    private static TestingProcess run(Path directory, String line, String in, List<String> command)
            throws IOException, InterruptedException {
        List<String> shell = new ArrayList<>(List.of("bash", "-c", line, "bash"));
        shell.addAll(command);
        Path out = Files.createTempFile("entente", ".out");
        Path err = Files.createTempFile("entente", ".err");
        ProcessBuilder builder =
                new ProcessBuilder(shell)
                        .directory(directory.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        builder.environment()
                .keySet()
                .removeIf(name -> name.matches("LANG|LC_.*|COLUMNS|NO_COLOR|ENTENTE_.*"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        try (OutputStream stream = process.getOutputStream()) {
            stream.write(in.getBytes(StandardCharsets.UTF_8));
        }
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("The command hangs: " + line + " " + command);
        }
        TestingProcess done =
                new TestingProcess(
                        process.exitValue(), Files.readString(out), Files.readString(err));
        Files.delete(out);
        Files.delete(err);
        return done;
    }
}
