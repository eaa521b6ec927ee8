package entente.documents;

import entente.reader.intake.Intake;
import entente.reader.intake.Refusal;
import java.io.IOException;
import java.util.List;

/** A file is what it seems and yet cannot be opened. */
public final class Unopenable extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Intake.Refused refused;

    public Unopenable(Refusal refusal, String... details) {
        super(refusal.name());
        this.refused = new Intake.Refused(refusal, List.of(details));
    }

    /** Why, to be told in one sentence. */
    public Intake.Refused refused() {
        return refused;
    }
}
