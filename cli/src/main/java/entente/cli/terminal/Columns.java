package entente.cli.terminal;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/** How wide a terminal is. */
public final class Columns {
    /** Where nothing tells: pages of text are pleasant to read at this width. */
    public static final int USUAL = 100;

    private static final int LEAST = 40;
    private static final int MOST = 1000;

    private Columns() {}

    /** What COLUMNS says, else the terminal itself, else {@link #USUAL}. */
    public static int of(Shell shell) {
        OptionalInt told = number(shell.variable("COLUMNS"));
        if (told.isEmpty() && shell.outIsTerminal()) {
            told = ofTerminal();
        }
        return told.orElse(USUAL);
    }

    /**
     * Asks {@code stty size}, which answers "rows columns"; only a terminal is worth the process.
     */
    private static OptionalInt ofTerminal() {
        try {
            Process stty =
                    new ProcessBuilder("stty", "size")
                            .redirectInput(new File("/dev/tty"))
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            if (!stty.waitFor(1, TimeUnit.SECONDS)) {
                stty.destroy();
                return OptionalInt.empty();
            }
            String size =
                    new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return number(size.substring(size.indexOf(' ') + 1).strip());
        } catch (IOException e) {
            return OptionalInt.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.empty();
        }
    }

    private static OptionalInt number(String text) {
        if (!text.matches("[1-9]\\d{0,5}")) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Math.clamp(Integer.parseInt(text), LEAST, MOST));
    }
}
