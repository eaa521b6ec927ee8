package entente.cli.run;

import entente.cli.source.Complaint;
import entente.cli.terminal.Exit;
import entente.reader.intake.Refusal;
import entente.words.report.RefusalWords;
import java.util.List;

/** What the reader's refusals, with the details that it gives them, are to the user. */
final class Refusals {
    private Refusals() {}

    /**
     * A file that nobody named and that is plainly something else goes into the summary.
     *
     * @param named whether the user named the file, and did not only name what it lies in
     */
    static Complaint of(boolean named, Refusal refusal, List<String> details) {
        boolean foreign = refusal == Refusal.BINARY || refusal == Refusal.UNSUPPORTED_TYPE;
        RefusalWords words = RefusalWords.of(refusal, details);
        return new Complaint(words.key(), words.details(), Exit.BAD_INPUT, foreign && !named);
    }
}
