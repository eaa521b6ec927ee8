package entente.register;

import entente.domain.body.Body;
import entente.domain.chronicle.Chronicle;
import entente.domain.decision.Decision;
import entente.domain.relation.FindingId;
import entente.domain.relation.Relation;
import entente.domain.relation.ReportId;
import entente.register.account.Accounts;
import entente.register.account.Due;
import entente.register.account.DueQuestion;
import entente.register.account.FiledReport;
import entente.register.account.Library;
import entente.register.account.Looking;
import entente.register.account.Named;
import entente.register.account.Overview;
import entente.register.account.Scope;
import entente.register.care.Backup;
import entente.register.care.Carrier;
import entente.register.care.Carrying;
import entente.register.care.Erasing;
import entente.register.care.Erasure;
import entente.register.care.Progress;
import entente.register.care.Rebuilding;
import entente.register.care.Rebuilt;
import entente.register.care.Verified;
import entente.register.care.Verifying;
import entente.register.entry.Logged;
import entente.register.filing.Incoming;
import entente.register.filing.Outcome;
import entente.register.search.Hits;
import entente.register.search.IndexPlace;
import entente.register.search.SearchQuestion;
import entente.register.search.Searching;
import entente.register.store.Blobs;
import entente.register.store.Database;
import entente.register.store.Location;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What one node keeps: the one door for the command and the desk. What keeps a method from doing
 * what was asked is thrown as {@link Trouble}. What returns from a writing method is on the disk.
 * Used by many threads; writers wait for one another, across processes too.
 */
public final class Register implements AutoCloseable {
    private final Database database;
    private final Library library;
    private final Accounts accounts;
    private final Searching searching;
    private final Clock clock;
    private final String author;
    private final String program;
    private final View all;
    private final Hand own;

    private Register(Database database, Clock clock, String author, String program) {
        this.database = database;
        this.library = new Library();
        this.accounts = new Accounts(database, library, program);
        this.searching =
                new Searching(
                        database,
                        accounts,
                        library,
                        clock,
                        program,
                        IndexPlace.of(database.location(), System.getenv()));
        this.clock = clock;
        this.author = author;
        this.program = program;
        this.all = seen(Scope.ALL);
        this.own = by(author);
    }

    /**
     * Opens a register.
     *
     * @param make whether one is made where there is none
     * @param clock gives entries their time and questions their today
     * @param author who answers for what is written
     * @param program the version that reads reports, noted with each reading
     */
    public static Register open(
            Location location, boolean make, Clock clock, String author, String program) {
        Database database = Database.open(location, make);
        return new Register(database, clock, author, program);
    }

    /** What those may ask who may see only so much. */
    public View seen(Scope scope) {
        return new View(database, library, accounts, searching, clock, scope);
    }

    /** Writing in somebody's name. */
    public Hand by(String somebody) {
        return new Hand(database, library, clock, somebody, program);
    }

    /** Files reports: all of them or none, in one transaction. */
    public List<Outcome> file(List<Incoming> reports) {
        return own.file(reports);
    }

    /**
     * Writes decisions down, all or none; the positions of their entries.
     *
     * @throws Trouble when one of them makes no sense as the register stands
     */
    public List<Long> decide(List<? extends Decision> decisions) {
        return own.decide(decisions);
    }

    /** Takes a decision (or an undoing) back; the position of the entry that does. */
    public long undo(long position) {
        return own.undo(position);
    }

    /** Keeps a document, for example the evidence that a body gives; its address. */
    public ReportId keep(byte[] document) {
        return own.keep(document);
    }

    /** A document's bytes; empty where there is none, or it was erased. */
    public Optional<byte[]> document(ReportId address) {
        return database.read(handle -> Blobs.get(handle, address.sha256()));
    }

    /**
     * All relations in figures, by code.
     *
     * @param on as of this day; null for today, in each relation's zone
     */
    public List<Overview> overviews(@Nullable LocalDate on) {
        return all.overviews(on);
    }

    /** One relation in figures, as {@link #overviews} counts. */
    public Overview overview(Relation relation, @Nullable LocalDate on) {
        return all.overview(relation, on);
    }

    /** The account of a relation. */
    public Chronicle chronicle(Relation relation) {
        return all.chronicle(relation);
    }

    /** As {@link View#sequences} tells. */
    public Map<String, Long> sequences(Relation relation) {
        return all.sequences(relation);
    }

    /** All relations that any report tells of, by code. */
    public List<Relation> relations() {
        return all.relations();
    }

    /** Today, in the relation's zone. */
    public LocalDate today(Relation relation) {
        return all.today(relation);
    }

    public Due due(DueQuestion question) {
        return all.due(question);
    }

    /** What a name, or the beginning of one, leads to: "c-4f7k", "m-0a1b2c". */
    public Named find(String typed) {
        return all.find(typed);
    }

    /** The reports with findings on which nobody has decided, the earliest filed first. */
    public List<ReportId> pending(@Nullable Relation relation) {
        return all.pending(relation);
    }

    /** How many findings nobody has decided on. */
    public long pendingFindings() {
        return all.pendingFindings();
    }

    /** All reports, the earliest filed first. */
    public List<ReportId> reports() {
        return all.reports();
    }

    public FiledReport report(ReportId report) {
        return all.report(report);
    }

    /** The report whose address begins like this. */
    public ReportId findReport(String typed) {
        return all.findReport(typed);
    }

    /** The entries that concern a finding: of its filing and every decision on it, in order. */
    public List<Logged> history(FindingId finding) {
        return all.history(finding);
    }

    /** The newest entries, the newest first. */
    public List<Logged> log(int most) {
        return look(looking -> looking.log(most));
    }

    /** The entry at a position. */
    public Logged entry(long position) {
        return look(looking -> looking.entry(position));
    }

    /** Whether an entry still holds, or was taken back. */
    public boolean holds(long position) {
        return look(looking -> looking.holds(position));
    }

    /** The bodies that are known, by id: those that come with the program and those defined. */
    public List<Body> bodies() {
        return all.bodies();
    }

    /** What a typed body means: its id, its name in any language, or the beginning of either. */
    public Body findBody(String typed) {
        return all.findBody(typed);
    }

    /** The commitments that a body carries, by relation. */
    public List<Named> carriedBy(String body) {
        return all.carriedBy(body);
    }

    /**
     * What is said of these words, as of now.
     *
     * @param progress is told how far the index is brought up, where that takes long
     */
    public Hits search(SearchQuestion question, Progress progress) {
        return all.search(question, progress);
    }

    /** Drops all that is made from the log and makes it again. */
    public Rebuilt rebuild(Progress progress) {
        searching.discard();
        return new Rebuilding(database, library, accounts).rebuild(progress);
    }

    /** Computes every hash again; what is wrong is told, not thrown. */
    public Verified verify(Progress progress) {
        return new Verifying(database, program, progress).verify();
    }

    /** A copy as of one moment, while others go on writing; only of a register in one file. */
    public void backup(Path to, Progress progress) {
        Backup.make(database, to, progress);
    }

    /** Puts a backup where no register is, and proves it. */
    public static Verified restore(Path from, Location to, Progress progress) {
        return Backup.restore(from, to, progress);
    }

    /** The reports that name a person. */
    public List<ReportId> naming(String person) {
        accounts.settle();
        return new Erasing(database, library, clock, author, program).naming(person);
    }

    /**
     * Erases what is kept of a person, where the law asks. Every proof still holds. Where it was
     * interrupted, or somebody else used the file (LOCKED), the same once more ends it.
     */
    public Erasure erase(String person, String reason, Progress progress) {
        accounts.settle();
        Erasure erasure =
                new Erasing(database, library, clock, author, program)
                        .erase(person, reason, progress);
        accounts.forget();
        accounts.settle();
        searching.discard();
        database.scrub();
        return erasure;
    }

    /** Hands everything that cannot be made again to a carrier, as of one moment. */
    public void carryOut(Carrier carrier) {
        Carrying.out(database, carrier);
    }

    /**
     * Takes over another register's log, into an empty one only; all or nothing.
     *
     * @param source fills the carrier that it is given: head, documents, entries
     * @throws Trouble OCCUPIED where there is a log already, BAD_IMPORT where the log does not hang
     *     together
     */
    public void takeIn(Consumer<Carrier> source) {
        Carrying.in(database, library, source);
        accounts.settle();
    }

    public Location location() {
        return database.location();
    }

    /** What else is made from the log, such as a search index, goes by this. */
    public Database database() {
        return database;
    }

    public Accounts accounts() {
        return accounts;
    }

    @Override
    public void close() {
        searching.close();
        database.close();
    }

    private <T> T look(Function<Looking, T> question) {
        accounts.settle();
        return database.read(
                handle -> question.apply(new Looking(handle, library, clock, Scope.ALL)));
    }
}
