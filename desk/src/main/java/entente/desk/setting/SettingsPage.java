package entente.desk.setting;

import entente.desk.door.Passwords;
import entente.desk.door.User;
import entente.desk.door.Users;
import entente.desk.right.Right;
import entente.desk.visit.Visitor;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What somebody sets for themselves, and the ways to what else they may set. */
@Controller
public final class SettingsPage {
    private final Users users;
    private final Passkeys passkeys;

    SettingsPage(Users users, Passkeys passkeys) {
        this.users = users;
        this.passkeys = passkeys;
    }

    @GetMapping("/settings")
    public String settings(Visitor visitor, Model model) {
        User user = visitor.user();
        model.addAttribute("account", user);
        model.addAttribute("least", Passwords.LEAST_LETTERS);
        model.addAttribute("hasPassword", users.hasPassword(user.id()));
        model.addAttribute("passkeys", passkeys.of(user));
        model.addAttribute(
                "heads",
                visitor.standing().may(Right.HEAD)
                        ? visitor.view(Right.HEAD).relations()
                        : List.of());
        return "settings";
    }
}
