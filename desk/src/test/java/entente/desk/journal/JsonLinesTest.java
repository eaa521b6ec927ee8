package entente.desk.journal;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is logged for machines, read as machines do. */
class JsonLinesTest {
    private static Map<?, ?> logged(String logger, String message, Throwable thrown) {
        Logger from = new LoggerContext().getLogger(logger);
        LoggingEvent event =
                new LoggingEvent("", from, Level.ERROR, message, thrown, new Object[0]);
        String line = new JsonLines().doLayout(event);
        assertThat(line).endsWith("}\n").hasLineCount(1);
        return JsonMapper.shared().readValue(line, Map.class);
    }

    @Test
    void oneEventIsOneObjectOnOneLine() {
        Map<?, ?> event = logged("entente.desk.x", "one \"two\"\nthree", null);
        assertThat(event.get("message")).isEqualTo("one \"two\"\nthree");
        assertThat(event.get("level")).isEqualTo("ERROR");
    }

    @Test
    void whatAnExceptionQuotesIsNotTold() {
        RuntimeException thrown =
                new IllegalStateException("Mai typed this", new RuntimeException("and that"));
        Map<?, ?> event = logged("org.apache.x", "failed for Mai", thrown);
        assertThat(event.toString())
                .contains("java.lang.IllegalStateException", "JsonLinesTest")
                .doesNotContain("Mai", "and that");
    }
}
