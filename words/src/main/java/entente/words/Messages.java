package entente.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * All that is said, in one language: the sentences that every module shares, and before them those
 * of one module. Of each bundle there are three, {@code …_{en,vi,lo}.properties}, with the same
 * keys and the same gaps; a test holds them to it.
 */
public final class Messages {
    private static final String SHARED = "/entente/words/messages";

    private final Language language;
    private final ResourceBundle bundle;

    private Messages(Language language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    /** What every module says, read from the program itself. */
    public static Messages in(Language language) {
        return new Messages(language, layer(language, SHARED, null));
    }

    /**
     * A module's own sentences, and where it has none those that every module says.
     *
     * @param own its bundle's place in the program without language and ending, for example
     *     "/entente/cli/messages"
     */
    public static Messages in(Language language, String own) {
        return new Messages(language, layer(language, own, in(language).bundle));
    }

    private static Layer layer(Language language, String base, @Nullable ResourceBundle behind) {
        String name = base + "_" + language.tag() + ".properties";
        try (InputStream stream =
                Objects.requireNonNull(Messages.class.getResourceAsStream(name), name)) {
            return new Layer(new InputStreamReader(stream, StandardCharsets.UTF_8), behind);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Language language() {
        return language;
    }

    /** For the help texts, which picocli takes from here itself. */
    public ResourceBundle bundle() {
        return bundle;
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /**
     * The sentence of a key; the key itself where there is none, so that a missing sentence is seen
     * and hides nothing.
     */
    public String say(String key, String... details) {
        return say(key, List.of(details));
    }

    public String say(String key, List<String> details) {
        return has(key) ? Template.fill(bundle.getString(key), details) : key;
    }

    /**
     * The sentence of a key that another module gave. Details for which the sentence has no gap are
     * not lost: they follow in brackets.
     *
     * @param family the prefix that the key stands under in the bundle, for example "doubt"
     * @return the sentence; the bare key and its details where the bundle has none
     */
    public String sentence(String family, String key, List<String> details) {
        String full = family + "." + key;
        String said = has(full) ? say(full, details) : key;
        int used = has(full) ? Template.gaps(bundle.getString(full)) : 0;
        if (used >= details.size()) {
            return said;
        }
        return said + " (" + String.join(", ", details.subList(used, details.size())) + ")";
    }

    /** A whole number with its thousands parted, as the language parts them. */
    public String number(long number) {
        return String.valueOf(number).replaceAll("(?<=\\d)(?=(\\d{3})+$)", say("number.group"));
    }

    /** Seconds with one decimal. */
    public String seconds(long nanoseconds) {
        long tenths = Math.round(nanoseconds / 1e8);
        return number(tenths / 10) + say("number.decimal") + tenths % 10;
    }
}
