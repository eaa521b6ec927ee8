package entente.cli;

import entente.cli.terminal.Shell;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/** A shell without terminals, streams or habits. */
final class TestingShell {
    private TestingShell() {}

    static Shell with(Map<String, String> environment) {
        return new Shell(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                environment,
                false,
                false,
                false);
    }
}
