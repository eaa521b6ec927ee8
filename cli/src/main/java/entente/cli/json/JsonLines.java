package entente.cli.json;

import entente.cli.run.Rendering;
import entente.cli.words.Messages;
import entente.domain.Findings;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One JSON object a line, as findings.md has it: keys may be added, never renamed. */
public final class JsonLines implements Rendering {
    private static final int USUAL_LENGTH = 8192;

    private final JsonFactory factory = new JsonFactory();
    private final Messages english;
    private final @Nullable Messages explaining;

    /**
     * @param english for the doubts' sentences, which do not depend on the user's language
     * @param explaining for the rules' sentences; null where rules are only named
     */
    public JsonLines(Messages english, @Nullable Messages explaining) {
        this.english = english;
        this.explaining = explaining;
    }

    @Override
    public String of(Findings findings, String name) {
        StringWriter line = new StringWriter(USUAL_LENGTH);
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), line)) {
            new FindingsWriter(json, english, explaining).write(findings, name);
        }
        return oneLine(line.append('\n').toString());
    }

    /**
     * The three characters that JSON lets stand and that some readers of lines (Python's
     * splitlines) take for a line's end.
     */
    private static String oneLine(String json) {
        return json.replace("\u0085", "\\u0085")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
