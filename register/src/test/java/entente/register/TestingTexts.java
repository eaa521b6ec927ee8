package entente.register;

import entente.domain.Dated;
import entente.domain.Findings;
import entente.domain.Report;
import entente.ledger.Bytes;
import entente.register.filing.Incoming;
import entente.register.store.Blobs;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reports in languages that the reader does not read yet, or that say nothing it would find. */
final class TestingTexts {
    private TestingTexts() {}

    static Incoming report(@Nullable String title, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Report report =
                new Report(
                        Blobs.address(bytes),
                        "und",
                        title,
                        null,
                        List.of(),
                        Dated.UNSAID,
                        List.of(),
                        null);
        return new Incoming(
                Bytes.copyOf(bytes),
                "note.txt",
                new Findings(
                        report, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                        List.of(), List.of(), List.of()));
    }
}
