package entente.desk.visit;

import entente.desk.door.Standings;
import entente.register.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives handlers their {@link Visitor}. */
public final class VisitorArgument implements HandlerMethodArgumentResolver {
    private final Standings standings;
    private final Register register;

    public VisitorArgument(Standings standings, Register register) {
        this.standings = standings;
        this.register = register;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visitor.class;
    }

    @Override
    public Visitor resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory factory) {
        return standings
                .user(SecurityContextHolder.getContext().getAuthentication())
                .map(user -> new Visitor(user, register, LocaleContextHolder.getLocale()))
                .orElseThrow(() -> new AccessDeniedException("Nobody is signed in."));
    }
}
