package entente.register;

import entente.domain.body.Body;
import entente.domain.chronicle.Chronicle;
import entente.domain.decision.Decision;
import entente.domain.relation.FindingId;
import entente.domain.relation.Relation;
import entente.domain.relation.ReportId;
import entente.register.account.Due;
import entente.register.account.DueQuestion;
import entente.register.account.FiledReport;
import entente.register.account.Named;
import entente.register.account.Overview;
import entente.register.entry.Logged;
import entente.register.filing.Incoming;
import entente.register.filing.Outcome;
import entente.register.store.Database;
import entente.register.store.Location;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one node keeps: the one door for the command and the desk. Every method throws {@link
 * Trouble} and nothing else. What returns from a writing method is on the disk. Used by many
 * threads; writers wait for one another, across processes too.
 */
public final class Register implements AutoCloseable {
    private final Database database;

    private Register(Database database) {
        this.database = database;
    }

    /**
     * Opens a register.
     *
     * @param make whether one is made where there is none
     * @param clock gives entries their time and questions their today
     * @param author who answers for what is written
     */
    public static Register open(Location location, boolean make, Clock clock, String author) {
        return new Register(Database.open(location, make));
    }

    /** Files reports: all of them or none, in one transaction. */
    public List<Outcome> file(List<Incoming> reports) {
        throw new UnsupportedOperationException();
    }

    /** Writes decisions down, all or none; the positions of their entries. */
    public List<Long> decide(List<Decision> decisions) {
        throw new UnsupportedOperationException();
    }

    /** Takes a decision (or an undoing) back; the position of the entry that does. */
    public long undo(long position) {
        throw new UnsupportedOperationException();
    }

    /**
     * All relations in figures, by code.
     *
     * @param on as of this day; null for today, in each relation's zone
     */
    public List<Overview> overviews(@Nullable LocalDate on) {
        throw new UnsupportedOperationException();
    }

    /** One relation in figures, as {@link #overviews} counts. */
    public Overview overview(Relation relation, @Nullable LocalDate on) {
        throw new UnsupportedOperationException();
    }

    /** The account of a relation. */
    public Chronicle chronicle(Relation relation) {
        throw new UnsupportedOperationException();
    }

    /** Today, in the relation's zone. */
    public LocalDate today(Relation relation) {
        throw new UnsupportedOperationException();
    }

    public Due due(DueQuestion question) {
        throw new UnsupportedOperationException();
    }

    /** What a name, or the beginning of one, leads to: "c-4f7k", "m-0a1b2c". */
    public Named find(String typed) {
        throw new UnsupportedOperationException();
    }

    /** The reports with findings on which nobody has decided, the earliest filed first. */
    public List<ReportId> pending(@Nullable Relation relation) {
        throw new UnsupportedOperationException();
    }

    /** All reports, the earliest filed first. */
    public List<ReportId> reports() {
        throw new UnsupportedOperationException();
    }

    public FiledReport report(ReportId report) {
        throw new UnsupportedOperationException();
    }

    /** The report whose address begins like this. */
    public ReportId findReport(String typed) {
        throw new UnsupportedOperationException();
    }

    /** The entries that concern a finding: of its filing and every decision on it, in order. */
    public List<Logged> history(FindingId finding) {
        throw new UnsupportedOperationException();
    }

    /** The newest entries, the newest first. */
    public List<Logged> log(int most) {
        throw new UnsupportedOperationException();
    }

    /** The bodies that are known, by name: those that come with the program and those defined. */
    public List<Body> bodies() {
        throw new UnsupportedOperationException();
    }

    /** What a typed body means: its id, its name in any language, or the beginning of either. */
    public Body findBody(String typed) {
        throw new UnsupportedOperationException();
    }

    /** The commitments that a body carries. */
    public List<Named> carriedBy(String body) {
        throw new UnsupportedOperationException();
    }

    public Location location() {
        return database.location();
    }

    @Override
    public void close() {
        database.close();
    }
}
