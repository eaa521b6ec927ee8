package entente.desk.door;

import entente.desk.audit.Auditing;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.header.HeaderWriterFilter;

/**
 * What every request goes through before anybody looks at what it wants, in this order. Who is
 * turned back here has the headers of every answer.
 */
public record Passages(Auditing auditing, Hosts hosts, Throttle throttle) {
    public void into(HttpSecurity http) {
        http.addFilterAfter(auditing, HeaderWriterFilter.class)
                .addFilterAfter(hosts, Auditing.class)
                .addFilterAfter(throttle, Hosts.class);
    }
}
