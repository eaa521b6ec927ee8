package entente.desk.door;

import entente.desk.DeskOptions;
import entente.desk.Premises;
import entente.desk.audit.AuditTrail;
import entente.desk.audit.Auditing;
import entente.desk.own.Settings;
import entente.register.store.Annex;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.session.FindByIndexNameSessionRepository;

/** What the walls are made of. */
@Configuration(proxyBeanMethods = false)
public class Door {
    @Bean
    Settings settings(Annex own) {
        return new Settings(own);
    }

    @Bean
    AuditTrail auditTrail(Annex own, Settings settings, Clock clock) {
        return new AuditTrail(own, settings, clock);
    }

    @Bean
    Users users(Annex own, Clock clock) {
        return new Users(
                own, new Hashing(Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8()), clock);
    }

    @Bean
    Links links(Annex own, Clock clock) {
        return new Links(own, clock);
    }

    @Bean
    Logins goingOn(FindByIndexNameSessionRepository<?> sessions) {
        return new Logins(sessions);
    }

    @Bean
    Standings standings(Users users) {
        return new Standings(users);
    }

    @Bean
    RouteGuard routeGuard(Standings standings) {
        return new RouteGuard(standings);
    }

    @Bean
    SecurityContextRepository contexts() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    SigningIn signingIn(SecurityContextRepository contexts) {
        return new SigningIn(contexts);
    }

    @Bean
    RequestCache asked() {
        return new AskedPages();
    }

    @Bean
    Welcome welcome(SigningIn signingIn, RequestCache asked) {
        return new Welcome(signingIn, asked);
    }

    @Bean
    Passages passages(AuditTrail trail, DeskOptions options, Premises premises) {
        return new Passages(
                new Auditing(trail),
                new Hosts(options.address(), premises.publicUrl()),
                new Throttle(premises.pace()));
    }

    @Bean
    PublicKeyCredentialUserEntityRepository people(JdbcOperations rows) {
        return new JdbcPublicKeyCredentialUserEntityRepository(rows);
    }

    @Bean
    UserCredentialRepository keys(JdbcOperations rows) {
        return new JdbcUserCredentialRepository(rows);
    }

    @Bean
    Passkeys passkeys(
            PublicKeyCredentialUserEntityRepository people,
            UserCredentialRepository keys,
            Premises premises) {
        return new Passkeys(people, keys, premises);
    }
}
