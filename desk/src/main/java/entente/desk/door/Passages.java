package entente.desk.door;

import entente.desk.audit.Auditing;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** What every request goes through before anybody looks at what it wants, in this order. */
record Passages(Auditing auditing, Hosts hosts, Throttle throttle) {
    void into(HttpSecurity http) {
        http.addFilterAfter(auditing, SecurityContextHolderFilter.class)
                .addFilterAfter(hosts, Auditing.class)
                .addFilterAfter(throttle, Hosts.class);
    }
}
