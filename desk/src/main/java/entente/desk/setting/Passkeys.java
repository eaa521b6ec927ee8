package entente.desk.setting;

import entente.desk.door.User;
import java.util.List;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** The devices of accounts. */
@Component("ownPasskeys")
final class Passkeys {
    private final PublicKeyCredentialUserEntityRepository people;
    private final UserCredentialRepository keys;

    Passkeys(PublicKeyCredentialUserEntityRepository people, UserCredentialRepository keys) {
        this.people = people;
        this.keys = keys;
    }

    List<Passkey> of(User user) {
        var person = people.findByUsername(user.name());
        return person == null
                ? List.of()
                : keys.findByUserId(person.getId()).stream().map(Passkeys::passkey).toList();
    }

    private static Passkey passkey(CredentialRecord kept) {
        return new Passkey(
                kept.getCredentialId().toBase64UrlString(),
                kept.getLabel(),
                kept.getCreated(),
                kept.getLastUsed());
    }
}
