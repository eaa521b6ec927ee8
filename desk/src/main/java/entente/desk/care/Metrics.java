package entente.desk.care;

import entente.register.Register;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Figures for what watches over the desk, as Prometheus reads them. No names in them. */
@RestController
public final class Metrics {
    private static final MediaType FORM =
            MediaType.parseMediaType("text/plain; version=0.0.4; charset=utf-8");

    private final PrometheusMeterRegistry meters;

    Metrics(PrometheusMeterRegistry meters, MeterRegistry all, Register register) {
        this.meters = meters;
        Gauge.builder(
                        "entente.log.position",
                        register,
                        each ->
                                each.log(1).stream()
                                        .mapToLong(entry -> entry.position())
                                        .findFirst()
                                        .orElse(0))
                .description("The newest entry of the private log")
                .register(all);
        Gauge.builder("entente.findings.pending", register, Register::pendingFindings)
                .description("Findings on which nobody has decided")
                .register(all);
    }

    @GetMapping("/metrics")
    public ResponseEntity<String> metrics() {
        return ResponseEntity.ok().contentType(FORM).body(meters.scrape());
    }
}
