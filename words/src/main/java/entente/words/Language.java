package entente.words;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A language of the interface; not of the reports. */
public enum Language {
    EN("en"),
    VI("vi"),
    LO("lo");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** BCP 47. */
    public String tag() {
        return tag;
    }

    /** As typed after {@code --lang}. */
    @Override
    public String toString() {
        return tag;
    }

    /**
     * The language that the locale variables ask for, in POSIX's order; English where they ask for
     * none that we have. Before them comes ENTENTE_LOCALE, in which the launcher keeps what they
     * asked for when it must set a UTF-8 locale for the file names' sake.
     */
    public static Language of(Map<String, String> environment) {
        return Stream.of("ENTENTE_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .map(Language::ofLocale)
                .orElse(EN);
    }

    private static Language ofLocale(String locale) {
        String language = locale.split("[_.@-]", 2)[0];
        Language known = ofTag(language);
        return known == null ? EN : known;
    }

    /** The language of that tag, whatever its case; null for one that we do not have. */
    public static @Nullable Language ofTag(String tag) {
        for (Language language : values()) {
            if (language.tag.equalsIgnoreCase(tag)) {
                return language;
            }
        }
        return null;
    }
}
