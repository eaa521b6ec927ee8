package entente.words;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;

/** Languages of reports by their names in the interface language, from CLDR. */
public record LanguageNames(LocaleDisplayNames names) {
    public LanguageNames(Messages messages) {
        this(LocaleDisplayNames.getInstance(ULocale.forLanguageTag(messages.language().tag())));
    }

    /** The name of a language given by its BCP 47 tag. */
    public String of(String tag) {
        return names.localeDisplayName(ULocale.forLanguageTag(tag));
    }
}
