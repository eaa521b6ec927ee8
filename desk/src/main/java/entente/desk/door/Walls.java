package entente.desk.door;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;

/** The walls of the desk. */
@Configuration(proxyBeanMethods = false)
public class Walls {
    /** Nothing from elsewhere, nothing inline, nobody's frame. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; manifest-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http,
            Users users,
            RouteGuard guard,
            Standings standings,
            SigningIn signingIn,
            Welcome welcome,
            SecurityContextRepository contexts,
            RequestCache asked,
            Passages passages,
            Admission admission) {
        http.setSharedObject(UserDetailsService.class, people(users));
        passages.into(http);
        return http.authorizeHttpRequests(
                        requests ->
                                requests.dispatcherTypeMatchers(
                                                DispatcherType.FORWARD, DispatcherType.ERROR)
                                        .permitAll()
                                        .anyRequest()
                                        .access(guard))
                .authenticationProvider(new PasswordDoor(users))
                .securityContext(context -> context.securityContextRepository(contexts))
                .requestCache(cache -> cache.requestCache(asked))
                .formLogin(
                        form ->
                                form.loginPage("/login")
                                        .successHandler(welcome)
                                        .failureHandler(new Refusal(users)))
                .webAuthn(
                        passkeys ->
                                passkeys.rpId("localhost")
                                        .disableDefaultRegistrationPage(true)
                                        .withObjectPostProcessor(
                                                (ObjectPostProcessor<WebAuthnAuthenticationFilter>)
                                                        new Answers(welcome)))
                .logout(out -> out.logoutUrl("/logout").logoutSuccessUrl("/login?out"))
                .exceptionHandling(
                        refusals ->
                                refusals.accessDeniedHandler(new Turned(standings))
                                        .authenticationEntryPoint(entry(admission, signingIn)))
                .headers(Walls::headers)
                .build();
    }

    /** What a passkey's login is answered. */
    private record Answers(Welcome welcome)
            implements ObjectPostProcessor<WebAuthnAuthenticationFilter> {
        @Override
        public <O extends WebAuthnAuthenticationFilter> O postProcess(O filter) {
            filter.setAuthenticationSuccessHandler(welcome);
            AuthenticationFailureHandler refusal =
                    (_, response, _) -> response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            filter.setAuthenticationFailureHandler(refusal);
            return filter;
        }
    }

    /** What is no proper request never comes to the chain, so it has the headers from here. */
    @Bean
    RequestRejectedHandler rejected() {
        return (_, response, _) -> {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            response.setHeader("Content-Security-Policy", POLICY);
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "no-store");
            response.setContentType(MediaType.TEXT_PLAIN_VALUE);
            response.getWriter().println("Not a request that this desk can answer.");
        };
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .httpStrictTransportSecurity(
                        hsts ->
                                hsts.includeSubDomains(false)
                                        .maxAgeInSeconds(Duration.ofDays(365).toSeconds()))
                .permissionsPolicyHeader(
                        policy ->
                                policy.policy(
                                        "camera=(), microphone=(), geolocation=(), payment=()"))
                .crossOriginOpenerPolicy(
                        opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(
                        resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }

    private static UserDetailsService people(Users users) {
        return name ->
                users.find(name)
                        .filter(user -> !user.closed())
                        .map(
                                user ->
                                        new org.springframework.security.core.userdetails.User(
                                                user.name(), "", List.of()))
                        .orElseThrow(() -> new UsernameNotFoundException("closed"));
    }

    private static AuthenticationEntryPoint entry(Admission admission, SigningIn signingIn) {
        AuthenticationEntryPoint door = new Doorway();
        String everybody = admission.everybody();
        return everybody == null ? door : new AtOnce(everybody, signingIn, door);
    }
}
