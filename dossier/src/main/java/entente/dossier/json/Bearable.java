package entente.dossier.json;

import java.io.IOException;
import java.io.Writer;

/**
 * Passes JSON on and escapes what strings of JSON may hold and UTF-8 or readers of lines do not
 * bear: halves of a character, and the three that some take for a line's end. They stand in strings
 * only, so an escape is right wherever one is met.
 */
final class Bearable extends Writer {
    private final Writer out;
    private char waiting;

    Bearable(Writer out) {
        this.out = out;
    }

    @Override
    public void write(char[] chars, int offset, int length) throws IOException {
        int from = offset;
        for (int at = offset; at < offset + length; at++) {
            char c = chars[at];
            if (waiting == 0 && !special(c)) {
                continue;
            }
            out.write(chars, from, at - from);
            from = at + 1;
            one(c);
        }
        out.write(chars, from, offset + length - from);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        settle();
        out.close();
    }

    private void one(char c) throws IOException {
        if (waiting != 0 && Character.isLowSurrogate(c)) {
            out.write(waiting);
            out.write(c);
            waiting = 0;
            return;
        }
        settle();
        if (Character.isHighSurrogate(c)) {
            waiting = c;
        } else if (special(c)) {
            escape(c);
        } else {
            out.write(c);
        }
    }

    /** The high half that waits for its low one never gets it. */
    private void settle() throws IOException {
        if (waiting != 0) {
            char lone = waiting;
            waiting = 0;
            escape(lone);
        }
    }

    private static boolean special(char c) {
        return c == '\u0085' || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c);
    }

    private void escape(char c) throws IOException {
        out.write("\\u%04x".formatted((int) c));
    }
}
