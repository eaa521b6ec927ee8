package entente.cli.run;

import entente.cli.terminal.Output;
import entente.cli.terminal.Shell;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Where all is written: findings to standard output, the rest to standard error. A line of progress
 * stands on the terminal only between the two and is wiped before anything else is written. Used by
 * one thread.
 */
public final class Screen {
    private static final String WIPE = "\r\u001b[K";

    private final Output out;
    private final OutputStream err;
    private boolean progress;

    public Screen(Shell shell) {
        this.out = new Output(shell.out());
        this.err = shell.err();
    }

    /** Findings, in one piece. */
    public void print(String text) {
        wipe();
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A line for a person, on standard error. */
    public void tell(String line) {
        wipe();
        toErr(line + "\n");
    }

    /** A line that the next one replaces; only for terminals. */
    public void progress(String line) {
        toErr(WIPE + line);
        progress = true;
    }

    /** No more progress is to come. */
    void settle() {
        wipe();
    }

    private void wipe() {
        if (progress) {
            toErr(WIPE);
            progress = false;
        }
    }

    private void toErr(String text) {
        try {
            err.write(text.getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException _) {
            // Nobody listens to what we would say about it.
        }
    }
}
