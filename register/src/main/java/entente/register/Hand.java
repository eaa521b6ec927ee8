package entente.register;

import entente.domain.decision.Decision;
import entente.domain.relation.ReportId;
import entente.register.account.Library;
import entente.register.filing.Incoming;
import entente.register.filing.Outcome;
import entente.register.filing.Writing;
import entente.register.store.Blobs;
import entente.register.store.Database;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;

/**
 * Writes into a register in somebody's name. What returns is on the disk. Used by many threads;
 * writers wait for one another.
 */
public final class Hand {
    private final Database database;
    private final Library library;
    private final Clock clock;
    private final String author;
    private final String program;

    Hand(Database database, Library library, Clock clock, String author, String program) {
        this.database = database;
        this.library = library;
        this.clock = clock;
        this.author = author;
        this.program = program;
    }

    /** Files reports: all of them or none, in one transaction. */
    public List<Outcome> file(List<Incoming> reports) {
        return write(writing -> reports.stream().map(each -> writing.file(each, program)).toList());
    }

    /**
     * Writes decisions down, all or none; the positions of their entries.
     *
     * @throws Trouble when one of them makes no sense as the register stands
     */
    public List<Long> decide(List<? extends Decision> decisions) {
        return write(writing -> decisions.stream().map(writing::decide).toList());
    }

    /** Takes a decision (or an undoing) back; the position of the entry that does. */
    public long undo(long position) {
        return write(writing -> writing.undo(position));
    }

    /** Keeps a document, for example the evidence that a body gives; its address. */
    public ReportId keep(byte[] document) {
        return new ReportId(database.write(handle -> Blobs.put(handle, document)));
    }

    private <T> T write(Function<Writing, T> change) {
        return database.write(
                handle -> {
                    try (Writing writing = new Writing(handle, library, clock, author)) {
                        return change.apply(writing);
                    }
                });
    }
}
