package entente.dossier.page.notes;

import entente.dossier.page.Kind;
import entente.dossier.page.PageWords;
import entente.dossier.page.Phrase;
import entente.words.Messages;
import java.util.List;

/**
 * A page's words from the bundles.
 *
 * @param program that made it, and which version of it
 */
public record PageText(Messages messages, String program) implements PageWords {
    @Override
    public String language() {
        return messages.language().tag();
    }

    @Override
    public String say(Phrase phrase, String... details) {
        return messages.say("page." + phrase.key(), details);
    }

    @Override
    public String kind(Kind kind) {
        return messages.say("page.kind." + kind.word());
    }

    @Override
    public String rule(String key) {
        return messages.sentence("rule", key, List.of());
    }
}
