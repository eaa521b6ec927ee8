package entente.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * What the command stands in: its streams, its environment, and which of the streams are terminals.
 * The streams are the bare file descriptors: what is written goes out at once and whole, in UTF-8
 * whatever the locale.
 */
public record Shell(
        InputStream in,
        OutputStream out,
        OutputStream err,
        Map<String, String> environment,
        boolean inIsTerminal,
        boolean outIsTerminal,
        boolean errIsTerminal) {

    /** That of this process. */
    public static Shell ofProcess() {
        return new Shell(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.getenv(),
                isTerminal(0),
                isTerminal(1),
                isTerminal(2));
    }

    /** A variable of the environment; empty where it is not set. */
    public String variable(String name) {
        return environment.getOrDefault(name, "");
    }

    /** Where a descriptor leads, as Linux tells it; empty where the system does not. */
    static String target(int descriptor) {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
        } catch (IOException | UnsupportedOperationException e) {
            return "";
        }
    }

    private static boolean isTerminal(int descriptor) {
        String target = target(descriptor);
        if (target.isEmpty()) {
            return Objects.requireNonNull(System.console()).isTerminal();
        }
        return target.startsWith("/dev/pts/")
                || target.startsWith("/dev/tty")
                || target.equals("/dev/console");
    }
}
