package entente.desk.site;

import entente.words.Language;
import entente.words.Messages;
import entente.words.Wording;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;

/** The desk's sentences, for templates and handlers. */
public final class Sentences implements MessageSource {
    private static final String OWN = "/entente/desk/messages";

    private final Map<Language, Wording> wordings = new EnumMap<>(Language.class);

    public Sentences() {
        for (Language language : Language.values()) {
            wordings.put(language, new Wording(Messages.in(language, OWN)));
        }
    }

    /** Everything that is said in a language; English for one that we do not have. */
    public Wording in(@Nullable Locale locale) {
        Language language = locale == null ? null : Language.ofTag(locale.getLanguage());
        return Objects.requireNonNull(wordings.get(language == null ? Language.EN : language));
    }

    @Override
    public String getMessage(
            String code,
            Object @Nullable [] details,
            @Nullable String fallback,
            @Nullable Locale locale) {
        return getMessage(code, details, locale);
    }

    @Override
    public String getMessage(String code, Object @Nullable [] details, @Nullable Locale locale) {
        return in(locale)
                .messages()
                .say(
                        code,
                        details == null
                                ? new String[0]
                                : Arrays.stream(details)
                                        .map(String::valueOf)
                                        .toArray(String[]::new));
    }

    @Override
    public String getMessage(MessageSourceResolvable resolvable, @Nullable Locale locale) {
        String[] codes = resolvable.getCodes();
        return codes == null || codes.length == 0
                ? ""
                : getMessage(codes[codes.length - 1], resolvable.getArguments(), locale);
    }
}
