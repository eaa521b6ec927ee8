package entente.reader.intake;

import java.util.List;

/** What became of a file's bytes: a document to read, or a refusal to be told in one sentence. */
public sealed interface Intake {
    record Accepted(Document document) implements Intake {}

    /**
     * @param details what the reason's sentence is filled with, in its order
     */
    record Refused(Refusal refusal, List<String> details) implements Intake {
        public Refused {
            details = List.copyOf(details);
        }
    }
}
