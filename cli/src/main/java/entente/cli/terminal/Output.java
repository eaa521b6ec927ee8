package entente.cli.terminal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;

/**
 * Standard output. What is given is written in one piece, so that no line is ever left
 * half-written.
 */
public final class Output {
    /** Nobody reads what we write any more ({@code | head}): an end, not a failure. */
    public static final class Closed extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Closed(IOException cause) {
            super(cause);
        }
    }

    /** What we write finds no place, for example on a full disk. */
    public static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1;

        /**
         * @param reason in a few words
         */
        public Failed(String reason, IOException cause) {
            super(reason, cause);
        }
    }

    private static final int PIECE = 1 << 16;

    private final OutputStream stream;

    public Output(OutputStream stream) {
        this.stream = stream;
    }

    /**
     * @throws Closed when the reader of a pipe has gone
     * @throws Failed when the bytes cannot be written for another reason, which is its message
     */
    public void write(byte[] whole) {
        try {
            stream.write(whole);
            stream.flush();
        } catch (IOException e) {
            String reason = String.valueOf(e.getMessage());
            throw isClosedPipe(reason) ? new Closed(e) : new Failed(reason, e);
        }
    }

    /** For what is written piece by piece; its pieces may be of any size. */
    public OutputStream stream() {
        return new BufferedOutputStream(
                new OutputStream() {
                    @Override
                    public void write(int one) {
                        Output.this.write(new byte[] {(byte) one});
                    }

                    @Override
                    public void write(byte[] bytes, int from, int count) {
                        Output.this.write(Arrays.copyOfRange(bytes, from, from + count));
                    }
                },
                PIECE);
    }

    /**
     * By the error's name, and in a locale that translates it by where the output leads: a pipe
     * fails only when it is closed.
     */
    private static boolean isClosedPipe(String reason) {
        String target = Shell.target(1);
        return reason.toLowerCase(Locale.ROOT).contains("broken pipe")
                || target.startsWith("pipe:")
                || target.startsWith("socket:");
    }
}
