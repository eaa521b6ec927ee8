package entente.desk.door;

import entente.desk.Premises;
import java.net.URI;
import java.util.Set;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/**
 * Passkeys (W3C Web Authentication), bound to the desk's public address; without one, to localhost
 * at the port that it was given. A passkey is all that is asked for, so its device has to ask who
 * holds it.
 */
final class Passkeys
        implements WebAuthnRelyingPartyOperations, ApplicationListener<WebServerInitializedEvent> {
    private final PublicKeyCredentialUserEntityRepository people;
    private final UserCredentialRepository keys;
    private final Premises premises;
    private volatile WebAuthnRelyingPartyOperations operations;

    Passkeys(
            PublicKeyCredentialUserEntityRepository people,
            UserCredentialRepository keys,
            Premises premises) {
        this.people = people;
        this.keys = keys;
        this.premises = premises;
        this.operations = at(0);
    }

    @Override
    public void onApplicationEvent(WebServerInitializedEvent up) {
        operations = at(up.getWebServer().getPort());
    }

    private WebAuthnRelyingPartyOperations at(int port) {
        URI address = address(port);
        PublicKeyCredentialRpEntity desk =
                PublicKeyCredentialRpEntity.builder().id(address.getHost()).name("Entente").build();
        var made =
                new Webauthn4JRelyingPartyOperations(
                        people, keys, desk, Set.of(address.toString()));
        made.setCustomizeCreationOptions(
                options ->
                        options.authenticatorSelection(
                                AuthenticatorSelectionCriteria.builder()
                                        .residentKey(ResidentKeyRequirement.REQUIRED)
                                        .userVerification(UserVerificationRequirement.REQUIRED)
                                        .build()));
        made.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return made;
    }

    private URI address(int port) {
        URI told = premises.publicUrl();
        String at =
                told == null
                        ? (premises.tls() == null ? "http" : "https") + "://localhost:" + port
                        : told.getScheme() + "://" + told.getAuthority();
        return URI.create(at);
    }

    @Override
    public PublicKeyCredentialCreationOptions createPublicKeyCredentialCreationOptions(
            PublicKeyCredentialCreationOptionsRequest request) {
        return operations.createPublicKeyCredentialCreationOptions(request);
    }

    @Override
    public CredentialRecord registerCredential(RelyingPartyRegistrationRequest request) {
        return operations.registerCredential(request);
    }

    @Override
    public PublicKeyCredentialRequestOptions createCredentialRequestOptions(
            PublicKeyCredentialRequestOptionsRequest request) {
        return operations.createCredentialRequestOptions(request);
    }

    @Override
    public PublicKeyCredentialUserEntity authenticate(RelyingPartyAuthenticationRequest request) {
        return operations.authenticate(request);
    }
}
