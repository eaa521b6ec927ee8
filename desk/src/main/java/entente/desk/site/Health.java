package entente.desk.site;

import entente.register.Register;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether the desk can answer: for what watches over it. It tells nothing else. */
@RestController
public final class Health {
    private final Register register;

    Health(Register register) {
        this.register = register;
    }

    @GetMapping("/health")
    public ResponseEntity<String> health() {
        try {
            register.log(1);
            return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body("up\n");
        } catch (RuntimeException _) {
            return ResponseEntity.status(503).contentType(MediaType.TEXT_PLAIN).body("down\n");
        }
    }
}
