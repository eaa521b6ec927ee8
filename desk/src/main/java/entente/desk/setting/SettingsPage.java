package entente.desk.setting;

import entente.desk.door.Passwords;
import entente.desk.door.User;
import entente.desk.door.Users;
import entente.desk.right.Right;
import entente.desk.visit.Visitor;
import java.util.List;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What somebody sets for themselves, and the ways to what else they may set. */
@Controller
public final class SettingsPage {
    private final Users users;
    private final PublicKeyCredentialUserEntityRepository people;
    private final UserCredentialRepository keys;

    SettingsPage(
            Users users,
            PublicKeyCredentialUserEntityRepository people,
            UserCredentialRepository keys) {
        this.users = users;
        this.people = people;
        this.keys = keys;
    }

    @GetMapping("/settings")
    public String settings(Visitor visitor, Model model) {
        User user = visitor.user();
        model.addAttribute("account", user);
        model.addAttribute("least", Passwords.LEAST_LETTERS);
        model.addAttribute("hasPassword", users.hasPassword(user.id()));
        model.addAttribute("passkeys", passkeys(user));
        model.addAttribute(
                "heads",
                visitor.standing().may(Right.HEAD)
                        ? visitor.view(Right.HEAD).relations()
                        : List.of());
        return "settings";
    }

    private List<Passkey> passkeys(User user) {
        var person = people.findByUsername(user.name());
        return person == null
                ? List.of()
                : keys.findByUserId(person.getId()).stream().map(SettingsPage::passkey).toList();
    }

    private static Passkey passkey(CredentialRecord kept) {
        return new Passkey(
                kept.getCredentialId().toBase64UrlString(),
                kept.getLabel(),
                kept.getCreated(),
                kept.getLastUsed());
    }
}
