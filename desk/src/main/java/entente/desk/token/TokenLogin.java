package entente.desk.token;

import entente.desk.door.Narrowed;
import entente.desk.right.Standing;
import entente.register.account.Scope;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A program that came in by a token. */
public final class TokenLogin extends AbstractAuthenticationToken implements Narrowed {
    private static final long serialVersionUID = 1;

    private final transient Token token;

    public TokenLogin(Token token) {
        super(List.of());
        this.token = token;
        setAuthenticated(true);
    }

    @Override
    public Standing narrow(Standing whole) {
        return whole.narrowed(token.right(), Scope.ALL.and(token.relation()));
    }

    @Override
    public String getName() {
        return token.account();
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return token.account();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TokenLogin login && login.token.equals(token);
    }

    @Override
    public int hashCode() {
        return token.hashCode();
    }
}
