package entente.desk.api;

import entente.desk.audit.Auditing;
import entente.desk.door.Passages;
import entente.desk.door.RouteGuard;
import entente.desk.door.Standings;
import entente.desk.door.Turned;
import entente.desk.token.Tokens;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/**
 * The walls towards programs: a token with each request and nothing that stays, so that no page of
 * another site can send one along.
 */
@Configuration(proxyBeanMethods = false)
public class ApiDoor {
    @Bean
    @Order(1)
    SecurityFilterChain programs(
            HttpSecurity http,
            Tokens tokens,
            RouteGuard guard,
            Standings standings,
            Passages passages,
            Problems problems)
            throws Exception {
        http.addFilterAfter(new Bearer(tokens), SecurityContextHolderFilter.class);
        passages.into(http);
        return http.securityMatcher(ApiDoor::isOfPrograms)
                .authorizeHttpRequests(
                        requests ->
                                requests.dispatcherTypeMatchers(
                                                DispatcherType.FORWARD, DispatcherType.ERROR)
                                        .permitAll()
                                        .anyRequest()
                                        .access(programs(guard, standings)))
                .sessionManagement(
                        logins -> logins.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(
                        context ->
                                context.securityContextRepository(
                                        new NullSecurityContextRepository()))
                .csrf(csrf -> csrf.disable())
                .logout(out -> out.disable())
                .requestCache(cache -> cache.disable())
                .exceptionHandling(
                        refusals ->
                                refusals.authenticationEntryPoint(unknown(problems))
                                        .accessDeniedHandler(new Turned(standings)))
                .headers(
                        headers ->
                                headers.contentSecurityPolicy(
                                        csp ->
                                                csp.policyDirectives(
                                                        "default-src 'none'; frame-ancestors 'none'")))
                .build();
    }

    /** The desk's figures are for people too; a program shows its token. */
    private static boolean isOfPrograms(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.equals("/api")
                || path.startsWith("/api/")
                || path.equals("/metrics") && request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    /** As the routes say; who is known is told that there is no such route, and nobody else. */
    private static AuthorizationManager<RequestAuthorizationContext> programs(
            RouteGuard guard, Standings standings) {
        return (who, context) ->
                RouteGuard.match(context.getRequest()).isPresent()
                        ? guard.authorize(who, context)
                        : new AuthorizationDecision(standings.of(who.get()).isPresent());
    }

    private static AuthenticationEntryPoint unknown(Problems problems) {
        return (request, response, _) -> {
            Auditing.refused(request);
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"entente\"");
            problems.write(request, response, HttpStatus.UNAUTHORIZED, "unauthorized");
        };
    }
}
