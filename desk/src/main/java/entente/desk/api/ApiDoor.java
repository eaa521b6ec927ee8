package entente.desk.api;

import entente.desk.door.RouteGuard;
import entente.desk.door.Standings;
import entente.desk.right.Routes;
import entente.desk.token.Tokens;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.RequestPath;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * The walls towards programs: a token with each request and nothing that stays, so that no page of
 * another site can send one along.
 */
@Configuration(proxyBeanMethods = false)
public class ApiDoor {
    private static final List<Known> ROUTES =
            Routes.ALL.stream()
                    .filter(route -> route.pattern().startsWith("/api/"))
                    .map(
                            route ->
                                    new Known(
                                            route.method(),
                                            PathPatternParser.defaultInstance.parse(
                                                    route.pattern())))
                    .toList();

    private record Known(String method, PathPattern pattern) {}

    @Bean
    @Order(1)
    SecurityFilterChain programs(
            HttpSecurity http,
            Tokens tokens,
            RouteGuard guard,
            Standings standings,
            Problems problems)
            throws Exception {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(
                        requests ->
                                requests.dispatcherTypeMatchers(
                                                DispatcherType.FORWARD, DispatcherType.ERROR)
                                        .permitAll()
                                        .anyRequest()
                                        .access(programs(guard, standings)))
                .addFilterBefore(new Bearer(tokens), AuthorizationFilter.class)
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
                                        .accessDeniedHandler(refused(problems)))
                .headers(
                        headers ->
                                headers.contentSecurityPolicy(
                                        csp ->
                                                csp.policyDirectives(
                                                        "default-src 'none'; frame-ancestors 'none'")))
                .build();
    }

    /** As the routes say; who is known is told that there is no such route, and nobody else. */
    private static AuthorizationManager<RequestAuthorizationContext> programs(
            RouteGuard guard, Standings standings) {
        return (who, context) ->
                isThere(context.getRequest())
                        ? guard.authorize(who, context)
                        : new AuthorizationDecision(standings.of(who.get()).isPresent());
    }

    private static boolean isThere(HttpServletRequest request) {
        PathContainer path = RequestPath.parse(request.getRequestURI(), request.getContextPath());
        String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        return ROUTES.stream()
                .anyMatch(each -> each.method().equals(method) && each.pattern().matches(path));
    }

    private static AuthenticationEntryPoint unknown(Problems problems) {
        return (request, response, _) -> {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"entente\"");
            problems.write(request, response, HttpStatus.UNAUTHORIZED, "unauthorized");
        };
    }

    private static AccessDeniedHandler refused(Problems problems) {
        return (request, response, _) ->
                problems.write(request, response, HttpStatus.FORBIDDEN, "forbidden");
    }
}
