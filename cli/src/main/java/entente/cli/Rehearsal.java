package entente.cli;

import entente.cli.terminal.Shell;
import entente.reader.Reader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs the commands that are used most, one after the other in a register of its own, for the
 * virtual machine to note what their starts need (JEP 514). Prints what they print.
 */
public final class Rehearsal {
    private Rehearsal() {}

    /**
     * @param arguments the directory of the sample reports, and one that can be written
     */
    public static void main(String[] arguments) throws IOException {
        String samples = arguments[0];
        Path place = Files.createTempDirectory(Path.of(arguments[1]), "rehearsal");
        String register = place.resolve("entente.db").toString();
        try {
            run("read", samples);
            run("file", samples, "--db", register);
            run("show", "--db", register);
            run("show", "LAO-VNM", "--db", register);
            run("due", "--db", register);
            run("follow", "--db", register);
            run("search", "consultation", "--db", register);
        } finally {
            try (Stream<Path> all = Files.walk(place)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private static void run(String... command) {
        new Entente(Shell.ofProcess(), () -> new Reader()::read).run(List.of(command));
    }
}
