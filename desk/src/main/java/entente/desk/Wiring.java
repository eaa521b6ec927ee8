package entente.desk;

import entente.register.store.Annex;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** How Spring finds the parts of the desk: what is below this package, and its own defaults. */
@SpringBootApplication(
        proxyBeanMethods = false,
        exclude = UserDetailsServiceAutoConfiguration.class)
public class Wiring {
    /** For Spring Session and its passkeys' tables only. */
    @Bean(destroyMethod = "")
    DataSource logins(Annex own) {
        return own.fleeting();
    }
}
