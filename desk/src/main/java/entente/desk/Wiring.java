package entente.desk;

import entente.register.store.Annex;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

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

    /**
     * Two requests of one login may keep the same thing at the same time; the later one stays, as
     * Spring Session has it for PostgreSQL. The statement is understood by SQLite too.
     */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> keptByBoth() {
        return sessions ->
                sessions.setCreateSessionAttributeQuery(
                        """
                        INSERT INTO %TABLE_NAME%_ATTRIBUTES
                            (SESSION_PRIMARY_ID, ATTRIBUTE_NAME, ATTRIBUTE_BYTES)
                        VALUES (?, ?, ?)
                        ON CONFLICT (SESSION_PRIMARY_ID, ATTRIBUTE_NAME)
                        DO UPDATE SET ATTRIBUTE_BYTES = EXCLUDED.ATTRIBUTE_BYTES
                        """);
    }
}
