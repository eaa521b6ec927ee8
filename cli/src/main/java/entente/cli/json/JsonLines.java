package entente.cli.json;

import entente.cli.run.Rendering;
import entente.domain.Findings;
import entente.reader.json.FindingsJson;
import entente.reader.json.Sentences;
import entente.words.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One JSON object a line, with the sentences that people want beside the keys. */
public final class JsonLines implements Rendering {
    private final Sentences sentences;

    /**
     * @param english for the doubts' sentences, which do not depend on the user's language
     * @param explaining for the rules' sentences; null where rules are only named
     */
    public JsonLines(Messages english, @Nullable Messages explaining) {
        this.sentences =
                new Sentences(
                        doubt -> english.sentence("doubt", doubt.reason(), doubt.details()),
                        explaining == null
                                ? null
                                : rule -> explaining.sentence("rule", rule, List.of()));
    }

    @Override
    public String of(Findings findings, String name) {
        return FindingsJson.write(findings, sentences, name) + "\n";
    }
}
