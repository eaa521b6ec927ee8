package entente.desk.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The door itself: name and password, or a link that lets in once. */
@Controller
public final class LoginPage {
    /** NIST SP 800-63B-4, 3.1.1.2 asks for 15 where the password is all that is asked for. */
    static final int LEAST_LETTERS = 15;

    private final Users users;
    private final Links links;
    private final SigningIn signingIn;

    LoginPage(Users users, Links links, SigningIn signingIn) {
        this.users = users;
        this.links = links;
        this.signingIn = signingIn;
    }

    @GetMapping("/login")
    public String login() {
        return "login";
    }

    /** A page with a button: what looks links up before people do must not use them up. */
    @GetMapping("/enter/{secret}")
    public String link(@PathVariable String secret, Model model) {
        model.addAttribute("name", links.whose(secret).orElse(null));
        model.addAttribute("least", LEAST_LETTERS);
        return "enter";
    }

    @PostMapping("/enter/{secret}")
    public String enter(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!password.isEmpty() && password.codePointCount(0, password.length()) < LEAST_LETTERS) {
            model.addAttribute("short", true);
            return link(secret, model);
        }
        return links.use(secret)
                .flatMap(users::find)
                .map(
                        user -> {
                            if (!password.isEmpty()) {
                                users.setPassword(user.id(), password);
                            }
                            signingIn.begin(user.name(), request, response);
                            return "redirect:/";
                        })
                .orElseGet(() -> link(secret, model));
    }
}
