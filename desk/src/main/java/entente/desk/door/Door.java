package entente.desk.door;

import entente.register.store.Annex;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The walls of the desk. */
@Configuration(proxyBeanMethods = false)
public class Door {
    /** Nothing from elsewhere, nothing inline, nobody's frame. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; manifest-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    Users users(Annex own, Clock clock) {
        return new Users(own, Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(), clock);
    }

    @Bean
    Links links(Annex own, Clock clock) {
        return new Links(own, clock);
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
    SecurityFilterChain walls(
            HttpSecurity http,
            Users users,
            RouteGuard guard,
            Standings standings,
            SigningIn signingIn,
            SecurityContextRepository contexts,
            Admission admission)
            throws Exception {
        return http.authorizeHttpRequests(
                        requests ->
                                requests.dispatcherTypeMatchers(
                                                DispatcherType.FORWARD, DispatcherType.ERROR)
                                        .permitAll()
                                        .anyRequest()
                                        .access(guard))
                .authenticationProvider(new PasswordDoor(users))
                .securityContext(context -> context.securityContextRepository(contexts))
                .formLogin(
                        form ->
                                form.loginPage("/login")
                                        .successHandler(home())
                                        .failureHandler(new Refusal()))
                .logout(out -> out.logoutUrl("/logout").logoutSuccessUrl("/login?out"))
                .exceptionHandling(
                        refusals ->
                                refusals.accessDeniedHandler(new Turned(guard, standings))
                                        .authenticationEntryPoint(entry(admission, signingIn)))
                .headers(
                        headers ->
                                headers.contentSecurityPolicy(csp -> csp.policyDirectives(POLICY))
                                        .referrerPolicy(
                                                referrer ->
                                                        referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                                        .permissionsPolicyHeader(
                                                policy ->
                                                        policy.policy(
                                                                "camera=(), microphone=(), geolocation=(), payment=()"))
                                        .crossOriginOpenerPolicy(
                                                opener ->
                                                        opener.policy(
                                                                org.springframework.security.web
                                                                        .header.writers
                                                                        .CrossOriginOpenerPolicyHeaderWriter
                                                                        .CrossOriginOpenerPolicy
                                                                        .SAME_ORIGIN)))
                .build();
    }

    private static AuthenticationEntryPoint entry(Admission admission, SigningIn signingIn) {
        AuthenticationEntryPoint login = new LoginUrlAuthenticationEntryPoint("/login");
        String everybody = admission.everybody();
        return everybody == null ? login : new AtOnce(everybody, signingIn, login);
    }

    private static SavedRequestAwareAuthenticationSuccessHandler home() {
        var home = new SavedRequestAwareAuthenticationSuccessHandler();
        home.setDefaultTargetUrl("/");
        return home;
    }
}
