package entente.desk.setting;

import entente.desk.Premises;
import entente.desk.door.Links;
import entente.desk.door.Logins;
import entente.desk.door.User;
import entente.desk.door.Users;
import entente.desk.right.Grant;
import entente.desk.right.Right;
import entente.desk.site.Sentences;
import entente.desk.visit.Visitor;
import entente.domain.body.Body;
import entente.words.Messages;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Who may use this desk, and what they may. */
@Controller
public final class AccountsPage {
    private static final String BACK = "redirect:/settings/accounts";
    private static final Duration LINK = Duration.ofDays(3);

    private final Users users;
    private final Links links;
    private final Logins logins;
    private final Premises premises;
    private final Sentences sentences;

    AccountsPage(Users users, Links links, Logins logins, Premises premises, Sentences sentences) {
        this.users = users;
        this.links = links;
        this.logins = logins;
        this.premises = premises;
        this.sentences = sentences;
    }

    @GetMapping("/settings/accounts")
    public String accounts(Visitor visitor, Model model) {
        model.addAttribute("accounts", users.all());
        model.addAttribute("rights", Right.values());
        List<Body> bodies = visitor.view().bodies();
        String language = visitor.language().getLanguage();
        model.addAttribute("bodies", bodies);
        model.addAttribute(
                "named",
                bodies.stream().collect(Collectors.toMap(Body::id, body -> body.name(language))));
        return "accounts";
    }

    @PostMapping("/settings/accounts")
    public String make(
            Visitor visitor,
            @RequestParam String name,
            @RequestParam(defaultValue = "") String shown,
            @RequestParam(defaultValue = "") List<String> right,
            @RequestParam(defaultValue = "") String relation,
            @RequestParam(defaultValue = "") String body,
            HttpServletRequest request,
            Model model,
            RedirectAttributes flash) {
        try {
            List<Grant> grants = TypedGrants.of(List.of(), first(right), relation, body);
            User made = users.make(name, shown, grants);
            return link(visitor, made.id(), request, model);
        } catch (IllegalArgumentException _) {
            flash.addFlashAttribute("wrong", say(visitor, "accounts.wrong", name));
            return BACK + "#new";
        }
    }

    /** The rights that stay, as the form names them, and one that comes. */
    @PostMapping("/settings/accounts/{account}/rights")
    public String rights(
            Visitor visitor,
            @PathVariable long account,
            @RequestParam(defaultValue = "") List<String> kept,
            @RequestParam(defaultValue = "") String right,
            @RequestParam(defaultValue = "") String relation,
            @RequestParam(defaultValue = "") String body,
            RedirectAttributes flash) {
        User user = users.at(account).orElseThrow(NotThere::new);
        try {
            users.grant(account, TypedGrants.of(kept, right, relation, body));
            flash.addFlashAttribute("said", say(visitor, "accounts.given", user.shown()));
        } catch (Users.NobodyLeft _) {
            flash.addFlashAttribute("wrong", say(visitor, "accounts.nobody-left", user.shown()));
        } catch (IllegalArgumentException _) {
            flash.addFlashAttribute("wrong", say(visitor, "accounts.wrong-right", relation));
        }
        return BACK + "#a" + account;
    }

    /** Shown once, in the answer itself: it is kept nowhere. */
    @PostMapping("/settings/accounts/{account}/link")
    public String link(
            Visitor visitor, @PathVariable long account, HttpServletRequest request, Model model) {
        User user = users.at(account).orElseThrow(NotThere::new);
        model.addAttribute("linked", user);
        model.addAttribute("link", address(request) + "/enter/" + links.make(account, LINK));
        return accounts(visitor, model);
    }

    @PostMapping("/settings/accounts/{account}/close")
    public String close(
            Visitor visitor,
            @PathVariable long account,
            @RequestParam(defaultValue = "true") boolean closed,
            RedirectAttributes flash) {
        User user = users.at(account).orElseThrow(NotThere::new);
        try {
            users.close(account, closed);
            if (closed) {
                logins.end(user, null);
            }
            String key = closed ? "accounts.closed" : "accounts.opened";
            flash.addFlashAttribute("said", say(visitor, key, user.shown()));
        } catch (Users.NobodyLeft _) {
            flash.addFlashAttribute("wrong", say(visitor, "accounts.nobody-left", user.shown()));
        }
        return BACK + "#a" + account;
    }

    private String address(HttpServletRequest request) {
        URI told = premises.publicUrl();
        return told == null
                ? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
                : told.getScheme() + "://" + told.getAuthority();
    }

    private static String first(List<String> several) {
        return new ArrayList<>(several).stream().findFirst().orElse("");
    }

    private String say(Visitor visitor, String key, String detail) {
        Messages messages = sentences.in(visitor.language()).messages();
        return messages.say(key, detail);
    }
}
