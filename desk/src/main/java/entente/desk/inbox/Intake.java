package entente.desk.inbox;

import entente.desk.right.Right;
import entente.desk.site.Sentences;
import entente.desk.visit.Visitor;
import entente.documents.Documents;
import entente.domain.Findings;
import entente.domain.relation.Concern;
import entente.domain.relation.Relation;
import entente.ledger.Bytes;
import entente.reader.Reading;
import entente.reader.intake.Refusal;
import entente.register.account.Scope;
import entente.register.filing.Incoming;
import entente.words.Messages;
import entente.words.report.RefusalWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/**
 * Reads what comes in and files it at once, in the name of who brought it. Files wait on the disk
 * until it is their turn: reading takes many times a file's size in memory. Used by many threads.
 */
@Component
final class Intake {
    /** So many readings at once; a large file is read alone. */
    private static final int TURNS = 2;

    private static final long LARGE = 2L << 20;

    private static final int LONGEST_NAME = 200;

    private final ReportReader reader;
    private final Sentences sentences;
    private final Semaphore turns = new Semaphore(TURNS, true);

    Intake(ReportReader reader, Sentences sentences) {
        this.reader = reader;
        this.sentences = sentences;
    }

    /**
     * One file, and what became of it: of an archive, of each file in it.
     *
     * @param name as it was given; it may be a path
     * @param size in bytes
     */
    List<Received> take(Visitor visitor, String name, long size, InputStreamSource source) {
        String file = plain(name);
        if (size > Documents.LIMIT) {
            List<String> details = List.of(String.valueOf(Documents.LIMIT), "bytes");
            return List.of(refused(visitor, file, Refusal.TOO_LARGE, details));
        }
        int turn = size > LARGE ? TURNS : 1;
        turns.acquireUninterruptibly(turn);
        try {
            return take(visitor, file, bytes(source, (int) size));
        } finally {
            turns.release(turn);
        }
    }

    /** In one array from the beginning: a large file lies in memory once. */
    private static byte[] bytes(InputStreamSource source, int size) {
        try (var stream = source.getInputStream()) {
            byte[] bytes = new byte[size];
            int read = stream.readNBytes(bytes, 0, size);
            return read == size ? bytes : Arrays.copyOf(bytes, read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Received> take(Visitor visitor, String file, byte[] bytes) {
        return switch (reader.read(bytes)) {
            case Reading.Done(Findings findings) ->
                    List.of(file(visitor, file, file, bytes, findings));
            case Reading.Refused(Refusal refusal, List<String> details) ->
                    List.of(refused(visitor, file, refusal, details));
            case Reading.Several(List<Reading.Member> members) -> members(visitor, file, members);
        };
    }

    private List<Received> members(Visitor visitor, String file, List<Reading.Member> members) {
        List<Received> received = new ArrayList<>();
        for (Reading.Member member : members) {
            String shown = member.name().isEmpty() ? file : file + " › " + member.name();
            String name = member.name().isEmpty() ? file : plain(member.name());
            switch (member.reading()) {
                case Reading.Done(Findings findings) ->
                        received.add(file(visitor, shown, name, member.bytes(), findings));
                case Reading.Refused(Refusal refusal, List<String> details) ->
                        received.add(refused(visitor, shown, refusal, details));
                case Reading.Several _ ->
                        throw new IllegalStateException("A file in a file holds several again.");
            }
        }
        return received;
    }

    /**
     * What tells of a relation of the visitor's is filed, with all else that it tells. What tells
     * of others' only is not theirs to file; what tells of none would be seen by nobody but those
     * who see all, so only they file it.
     */
    private Received file(
            Visitor visitor, String shown, String name, byte[] bytes, Findings findings) {
        IntakeWords words = new IntakeWords(sentences.in(visitor.language()));
        Scope own = visitor.standing().scope(Right.OFFICER);
        Set<Relation> relations = Concern.relationsOf(findings);
        if (!own.isAll() && relations.stream().noneMatch(own::admits)) {
            return Received.refused(shown, words.foreign(relations));
        }
        Incoming incoming = new Incoming(Bytes.owning(bytes), name, findings);
        return words.of(shown, findings, visitor.hand().file(List.of(incoming)).getFirst(), own);
    }

    private Received refused(Visitor visitor, String file, Refusal refusal, List<String> details) {
        Messages messages = sentences.in(visitor.language()).messages();
        return Received.refused(file, RefusalWords.of(refusal, details).sentence(messages));
    }

    /** The last of its path, without what nobody sees. */
    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String shown = entente.words.Plain.line(last);
        int letters = Math.min(shown.codePointCount(0, shown.length()), LONGEST_NAME);
        return shown.isEmpty() ? "–" : shown.substring(0, shown.offsetByCodePoints(0, letters));
    }
}
