package entente.desk.door;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Lets in who types an account's name and password. */
final class PasswordDoor implements AuthenticationProvider {
    private final Users users;

    PasswordDoor(Users users) {
        this.users = users;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        String password = String.valueOf(typed.getCredentials());
        String address =
                typed.getDetails() instanceof WebAuthenticationDetails details
                        ? details.getRemoteAddress()
                        : "";
        try {
            return switch (users.tryPassword(typed.getName(), password, address)) {
                case IN -> SigningIn.as(users.find(typed.getName()).map(User::name).orElse(""));
                case WRONG -> throw new BadCredentialsException("wrong");
                case LOCKED -> throw new LockedException("locked");
            };
        } catch (Hashing.Busy _) {
            throw new AuthenticationServiceException("busy");
        }
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
