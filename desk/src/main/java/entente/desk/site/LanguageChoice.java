package entente.desk.site;

import entente.desk.door.Standings;
import entente.desk.door.Users;
import entente.words.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** Choosing the interface's language, at the door or inside. */
@Controller
public final class LanguageChoice {
    private final LocaleResolver tongue;
    private final Standings standings;
    private final Users users;

    LanguageChoice(LocaleResolver tongue, Standings standings, Users users) {
        this.tongue = tongue;
        this.standings = standings;
        this.users = users;
    }

    @PostMapping("/language")
    public String choose(
            @RequestParam String tag,
            @RequestHeader(name = HttpHeaders.REFERER, required = false) @Nullable String from,
            HttpServletRequest request,
            HttpServletResponse response) {
        Language language = Language.ofTag(tag);
        if (language != null) {
            tongue.setLocale(request, response, Locale.forLanguageTag(language.tag()));
            standings
                    .user(SecurityContextHolder.getContext().getAuthentication())
                    .ifPresent(user -> users.speak(user.id(), language.tag()));
        }
        return "redirect:" + Back.to(from, "/");
    }
}
