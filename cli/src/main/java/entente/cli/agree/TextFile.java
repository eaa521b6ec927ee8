package entente.cli.agree;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.cli.Workplace;
import entente.cli.care.Places;
import entente.domain.Area;
import entente.domain.Commitment;
import entente.domain.Evidence;
import entente.domain.Findings;
import entente.domain.Party;
import entente.domain.follow.Timeliness;
import entente.dossier.json.Line;
import entente.exchange.Attachment;
import entente.exchange.Node;
import entente.exchange.Text;
import entente.exchange.Undertaking;
import entente.ledger.Bytes;
import entente.ledger.Utf8;
import entente.reader.Reading;
import entente.words.Plain;
import entente.words.typed.Mistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text that is proposed, from a file: JSON as {@code propose --draft} writes it, or minutes that
 * were filled in, which go along as they are.
 */
record TextFile(Workplace at, Node node) {
    private static final int MOST = 1 << 26;

    Text read(String typed) {
        Path file = Places.file("--file", typed);
        byte[] bytes = bytes(file);
        return bytes.length > 0 && bytes[0] == '{' ? json(file, bytes) : document(file, bytes);
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.size(file) <= MOST) {
                return Files.readAllBytes(file);
            }
        } catch (IOException e) {
            throw Mistake.given("text.unreadable", file.toString());
        }
        throw Mistake.given("text.unreadable", file.toString());
    }

    private static Text json(Path file, byte[] bytes) {
        try {
            return TextJson.read(Utf8.decode(bytes));
        } catch (Line.Malformed | IllegalArgumentException e) {
            throw Mistake.given("text.json", file.toString(), String.valueOf(e.getMessage()));
        }
    }

    private Text document(Path file, byte[] bytes) {
        if (!(at.reader().get().apply(bytes) instanceof Reading.Done(Findings findings))) {
            throw Mistake.given("text.unread", file.toString());
        }
        String language = findings.report().language();
        String whole = Objects.requireNonNullElseGet(findings.report().text(), () -> text(bytes));
        Attachment attachment =
                node.attach(String.valueOf(file.getFileName()), Bytes.copyOf(bytes));
        String title = Objects.requireNonNullElse(findings.report().title(), attachment.name());
        return new Text(
                Map.of(language, Plain.line(title)),
                Map.of(language, whole),
                undertakings(findings.commitments(), language),
                List.of(attachment));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, UTF_8);
    }

    private static List<Undertaking> undertakings(List<Commitment> all, String language) {
        return all.stream()
                .map(
                        commitment ->
                                new Undertaking(
                                        commitment.id(),
                                        Map.of(language, words(commitment.evidence())),
                                        commitment.act().word(),
                                        commitment.by().stream().map(Party::code).toList(),
                                        due(commitment),
                                        commitment.areas().stream().map(Area::word).toList(),
                                        List.of()))
                .toList();
    }

    private static String words(List<Evidence> evidence) {
        return evidence.isEmpty() ? "" : Plain.line(evidence.getFirst().quote());
    }

    private static @Nullable String due(Commitment commitment) {
        LocalDate last = Timeliness.lastDay(commitment.due().when());
        return last == null ? null : last.toString();
    }
}
