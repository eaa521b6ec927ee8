package entente.desk.journal;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.core.LayoutBase;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One event a line. What an exception or a library says may quote what somebody typed, so of those
 * only kind and place are told; the desk's own sentences are made not to.
 */
public final class JsonLines extends LayoutBase<ILoggingEvent> {
    private static final String OWN = "entente.";
    private static final int FRAMES = 12;
    private static final int CAUSES = 4;

    @Override
    public String doLayout(ILoggingEvent event) {
        StringBuilder line = new StringBuilder("{");
        put(line, "at", event.getInstant().toString());
        put(line, "level", event.getLevel().toString());
        put(line, "logger", event.getLoggerName());
        if (event.getLoggerName().startsWith(OWN)) {
            put(line, "message", event.getFormattedMessage());
        }
        if (event.getKeyValuePairs() != null) {
            event.getKeyValuePairs()
                    .forEach(pair -> put(line, pair.key, String.valueOf(pair.value)));
        }
        IThrowableProxy thrown = event.getThrowableProxy();
        for (int i = 0; thrown != null && i < CAUSES; i++) {
            put(line, i == 0 ? "thrown" : "cause" + i, thrown.getClassName());
            put(line, i == 0 ? "frames" : "frames" + i, frames(thrown));
            thrown = thrown.getCause();
        }
        return line.append("}\n").toString();
    }

    private static String frames(IThrowableProxy thrown) {
        return Arrays.stream(thrown.getStackTraceElementProxyArray())
                .limit(FRAMES)
                .map(StackTraceElementProxy::getSTEAsString)
                .collect(Collectors.joining(" "));
    }

    private static void put(StringBuilder line, String key, @Nullable String value) {
        if (line.length() > 1) {
            line.append(',');
        }
        quote(line, key);
        line.append(':');
        quote(line, value == null ? "" : value);
    }

    /** RFC 8259, 7. */
    private static void quote(StringBuilder line, String text) {
        line.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> line.append("\\\"");
                case '\\' -> line.append("\\\\");
                default -> {
                    if (c < ' ' || c == '\u2028' || c == '\u2029') {
                        line.append("\\u%04x".formatted((int) c));
                    } else {
                        line.append(c);
                    }
                }
            }
        }
        line.append('"');
    }
}
