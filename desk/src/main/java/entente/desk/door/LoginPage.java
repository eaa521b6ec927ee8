package entente.desk.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The door itself: name and password, or a link that lets in once. */
@Controller
public final class LoginPage {
    private final Users users;
    private final Links links;
    private final SigningIn signingIn;
    private final Logins logins;

    LoginPage(Users users, Links links, SigningIn signingIn, Logins logins) {
        this.users = users;
        this.links = links;
        this.signingIn = signingIn;
        this.logins = logins;
    }

    @GetMapping("/login")
    public String login() {
        return "login";
    }

    /** A page with a button: what looks links up before people do must not use them up. */
    @GetMapping("/enter/{secret}")
    public String link(@PathVariable String secret, Model model) {
        model.addAttribute("name", links.whose(secret).orElse(null));
        model.addAttribute("least", Passwords.LEAST_LETTERS);
        return "enter";
    }

    @PostMapping("/enter/{secret}")
    public String enter(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<Passwords.Flaw> flaw =
                password.isEmpty()
                        ? Optional.empty()
                        : links.whose(secret)
                                .flatMap(users::find)
                                .flatMap(user -> Passwords.flaw(password, user));
        if (flaw.isPresent()) {
            model.addAttribute("flaw", flaw.get().word());
            return link(secret, model);
        }
        return links.use(secret)
                .flatMap(users::find)
                .map(
                        user -> {
                            if (!password.isEmpty()) {
                                users.setPassword(user.id(), password);
                                logins.end(user, null);
                            }
                            signingIn.begin(user.name(), request, response);
                            return "redirect:/";
                        })
                .orElseGet(() -> link(secret, model));
    }
}
