package entente.reader.language;

import entente.reader.language.Language.Grammar;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The languages that can be read, each loaded when a first report needs it. */
public final class Languages {
    private static final Map<String, Grammar> KNOWN =
            Map.of(
                    "vi", new Grammar(true, false, true, true),
                    "en", new Grammar(false, true, false, true),
                    "lo", new Grammar(true, false, true, false),
                    "fr", new Grammar(true, true, false, true));

    private final Map<String, Language> loaded = new ConcurrentHashMap<>();

    /** The language by its BCP 47 code; null where it can't be read yet. */
    public @Nullable Language get(String code) {
        Grammar grammar = KNOWN.get(code);
        return grammar == null
                ? null
                : loaded.computeIfAbsent(code, c -> Language.load(c, grammar));
    }
}
