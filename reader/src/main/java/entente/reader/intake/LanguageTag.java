package entente.reader.intake;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Language tags as pages write them. */
final class LanguageTag {
    private LanguageTag() {}

    /** {@code vi_VN}, {@code VI-vn}, {@code en} as BCP 47; null for what is no tag. */
    static @Nullable String clean(String written) {
        String trimmed = written.strip();
        if (trimmed.isEmpty() || trimmed.length() > 35) {
            return null;
        }
        Locale locale = Locale.forLanguageTag(trimmed.replace('_', '-'));
        return locale.getLanguage().isEmpty() ? null : locale.toLanguageTag();
    }
}
