package entente.documents;

import entente.documents.archive.Zip;
import entente.documents.mail.Mail;
import entente.domain.Findings;
import entente.reader.Reading;
import entente.reader.intake.Intake;
import entente.reader.intake.Opening;
import entente.reader.intake.Refusal;
import entente.reader.intake.Witness;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads the files in a file, one after the other. All that lies in the outermost shares one
 * allowance, however deep. Used by one thread.
 */
final class Inside {
    /** A mail in an archive with an archive attached is as deep as it gets. */
    static final int DEEPEST = 4;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Documents documents;
    private final Allowance allowance;
    private final int depth;
    private final List<Reading.Member> members = new ArrayList<>();

    Inside(Documents documents, Allowance allowance, int depth) {
        this.documents = documents;
        this.allowance = allowance;
        this.depth = depth;
    }

    Reading zip(byte[] bytes) throws IOException {
        checkDepth();
        Map<String, byte[]> files = Zip.files(bytes, "ZIP", allowance, Inside::isContent);
        files.forEach(this::add);
        return members.stream().allMatch(member -> isForeign(member.reading()))
                ? new Reading.Refused(Refusal.NOTHING_INSIDE, List.of("ZIP"))
                : new Reading.Several(members);
    }

    Reading mail(byte[] bytes) throws IOException {
        checkDepth();
        Mail mail = Mail.of(bytes, allowance);
        Reading message = documents.read(message(bytes, mail));
        for (Mail.Attached file : mail.attached()) {
            add(file.name(), file.bytes());
        }
        if (members.stream().allMatch(member -> isForeign(member.reading()))) {
            return message;
        }
        // "Please find attached": a covering note is no report, and nobody misses it.
        if (message instanceof Reading.Done(Findings told) && !told.all().isEmpty()) {
            members.addFirst(new Reading.Member("", bytes, message));
        }
        return new Reading.Several(members);
    }

    private void checkDepth() throws Unopenable {
        if (depth >= DEEPEST) {
            throw new Unopenable(Refusal.TOO_DEEP, Integer.toString(DEEPEST));
        }
    }

    private void add(String name, byte[] bytes) {
        Reading reading =
                bytes.length > Opening.LIMIT
                        ? new Reading.Refused(
                                Refusal.TOO_LARGE,
                                List.of(Integer.toString(Opening.LIMIT), "bytes"))
                        : documents.read(bytes, Kind.of(bytes), allowance, depth + 1);
        if (reading instanceof Reading.Several several) {
            for (Reading.Member inner : several.members()) {
                String below = inner.name().isEmpty() ? "" : "!/" + inner.name();
                members.add(new Reading.Member(name + below, inner.bytes(), inner.reading()));
            }
        } else {
            members.add(new Reading.Member(name, bytes, reading));
        }
    }

    /** What operating systems put into archives for themselves. */
    private static boolean isContent(String name) {
        return !name.startsWith("__MACOSX/")
                && !name.startsWith(".")
                && !name.contains("/.")
                && !name.endsWith("Thumbs.db")
                && !name.endsWith("desktop.ini");
    }

    private static boolean isForeign(Reading reading) {
        return reading instanceof Reading.Refused(Refusal refusal, List<String> _)
                && (refusal == Refusal.UNSUPPORTED_TYPE
                        || refusal == Refusal.BINARY
                        || refusal == Refusal.EMPTY);
    }

    /** The message below its subject and the day when it was sent, as mail programs show it. */
    private static Intake message(byte[] bytes, Mail mail) {
        List<Witness> sent = mail.dates();
        String day = sent.isEmpty() ? "" : sent.getFirst().day().format(DAY);
        String text =
                mail.plain().isBlank()
                        ? "<html><h1>%s</h1><p>%s</p>%s</html>"
                                .formatted(escaped(mail.subject()), day, mail.html())
                        : "%s\n\n%s\n\n%s".formatted(mail.subject(), day, mail.plain());
        return Opening.within(bytes, text.getBytes(StandardCharsets.UTF_8), sent);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }
}
