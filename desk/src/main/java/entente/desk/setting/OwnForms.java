package entente.desk.setting;

import entente.desk.door.Logins;
import entente.desk.door.Passwords;
import entente.desk.door.User;
import entente.desk.door.Users;
import entente.desk.door.Users.Tried;
import entente.desk.site.Sentences;
import entente.desk.visit.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes that somebody makes to how they come in themselves. */
@Controller
public final class OwnForms {
    private static final String BACK = "redirect:/settings";

    private final Users users;
    private final Logins logins;
    private final PublicKeyCredentialUserEntityRepository people;
    private final UserCredentialRepository keys;
    private final Sentences sentences;

    OwnForms(
            Users users,
            Logins logins,
            PublicKeyCredentialUserEntityRepository people,
            UserCredentialRepository keys,
            Sentences sentences) {
        this.users = users;
        this.logins = logins;
        this.people = people;
        this.keys = keys;
        this.sentences = sentences;
    }

    /** Who knows the password before may set another; all other logins end. */
    @PostMapping("/settings/password")
    public String password(
            Visitor visitor,
            @RequestParam(defaultValue = "") String before,
            @RequestParam String password,
            HttpServletRequest request,
            RedirectAttributes flash) {
        User user = visitor.user();
        Optional<String> wrong = wrong(user, before, password, request.getRemoteAddr());
        if (wrong.isPresent()) {
            flash.addFlashAttribute("wrong", say(visitor, wrong.get()));
            return BACK + "#password";
        }
        users.setPassword(user.id(), password);
        // The rows still know the login by the number that it had when the request came.
        logins.end(user, request.getSession().getId());
        request.changeSessionId();
        flash.addFlashAttribute("said", say(visitor, "settings.password.changed"));
        return BACK;
    }

    private Optional<String> wrong(User user, String before, String password, String address) {
        if (users.hasPassword(user.id())) {
            Tried tried = users.tryPassword(user.name(), before, address);
            if (tried != Tried.IN) {
                return Optional.of(
                        tried == Tried.LOCKED ? "login.locked" : "settings.password.wrong");
            }
        }
        return Passwords.flaw(password, user).map(flaw -> "password." + flaw.word());
    }

    /** Lets a device in no more; one of somebody else's is not there. */
    @PostMapping("/settings/passkeys/{passkey}/end")
    public String end(Visitor visitor, @PathVariable String passkey, RedirectAttributes flash) {
        var person = people.findByUsername(visitor.user().name());
        Bytes id = Bytes.fromBase64(passkey);
        CredentialRecord kept = keys.findByCredentialId(id);
        if (person == null || kept == null || !kept.getUserEntityUserId().equals(person.getId())) {
            throw new NotThere();
        }
        keys.delete(id);
        flash.addFlashAttribute("said", say(visitor, "settings.passkey.ended"));
        return BACK;
    }

    private String say(Visitor visitor, String key) {
        return sentences
                .in(visitor.language())
                .messages()
                .say(key, String.valueOf(Passwords.LEAST_LETTERS));
    }
}
