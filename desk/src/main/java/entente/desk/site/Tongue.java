package entente.desk.site;

import entente.words.Language;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** The interface's language: the one that was chosen, else the browser's first that we have. */
public final class Tongue implements LocaleResolver {
    private static final String COOKIE = "entente-language";

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        Cookie chosen = WebUtils.getCookie(request, COOKIE);
        Language language = chosen == null ? null : Language.ofTag(chosen.getValue());
        return Locale.forLanguageTag((language == null ? browsers(request) : language).tag());
    }

    @Override
    public void setLocale(
            HttpServletRequest request,
            @Nullable HttpServletResponse response,
            @Nullable Locale locale) {
        Language language = locale == null ? null : Language.ofTag(locale.getLanguage());
        if (response != null && language != null) {
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    ResponseCookie.from(COOKIE, language.tag())
                            .path("/")
                            .maxAge(Duration.ofDays(400))
                            .sameSite("Lax")
                            .secure(request.isSecure())
                            .httpOnly(true)
                            .build()
                            .toString());
        }
    }

    private static Language browsers(HttpServletRequest request) {
        List<Locale> asked =
                request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                        ? List.of()
                        : Collections.list(request.getLocales());
        return asked.stream()
                .map(locale -> Language.ofTag(locale.getLanguage()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Language.EN);
    }
}
