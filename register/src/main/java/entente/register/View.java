package entente.register;

import entente.domain.body.Body;
import entente.domain.chronicle.Chronicle;
import entente.domain.chronicle.Settings;
import entente.domain.relation.FindingId;
import entente.domain.relation.Relation;
import entente.domain.relation.ReportId;
import entente.register.Trouble.Kind;
import entente.register.account.Accounts;
import entente.register.account.Bodies;
import entente.register.account.CommitmentQuestion;
import entente.register.account.Due;
import entente.register.account.DueQuestion;
import entente.register.account.FiledReport;
import entente.register.account.Library;
import entente.register.account.Load;
import entente.register.account.Looking;
import entente.register.account.Named;
import entente.register.account.Overview;
import entente.register.account.ReportRow;
import entente.register.account.Scope;
import entente.register.account.Sequences;
import entente.register.account.Waiting;
import entente.register.care.Progress;
import entente.register.entry.Logged;
import entente.register.search.Hits;
import entente.register.search.SearchQuestion;
import entente.register.search.Searching;
import entente.register.store.Blobs;
import entente.register.store.Database;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Questions to a register, answered from the relations in a scope and from nothing else: what lies
 * outside is as if it were not there. Used by many threads.
 */
public final class View {
    private final Database database;
    private final Library library;
    private final Accounts accounts;
    private final Searching searching;
    private final Clock clock;
    private final Scope scope;

    View(
            Database database,
            Library library,
            Accounts accounts,
            Searching searching,
            Clock clock,
            Scope scope) {
        this.database = database;
        this.library = library;
        this.accounts = accounts;
        this.searching = searching;
        this.clock = clock;
        this.scope = scope;
    }

    public Scope scope() {
        return scope;
    }

    /**
     * Relations in figures, by code.
     *
     * @param on as of this day; null for today, in each relation's zone
     */
    public List<Overview> overviews(@Nullable LocalDate on) {
        return look(looking -> looking.overviews(null, on));
    }

    /** One relation in figures, as {@link #overviews} counts. */
    public Overview overview(Relation relation, @Nullable LocalDate on) {
        return look(looking -> looking.overviews(relation, on)).stream()
                .findFirst()
                .orElseThrow(() -> new Trouble(Kind.NO_SUCH_RELATION, relation.toString()));
    }

    /** The account of a relation. */
    public Chronicle chronicle(Relation relation) {
        return Optional.of(relation)
                .filter(scope::admits)
                .flatMap(accounts::chronicle)
                .orElseThrow(() -> new Trouble(Kind.NO_SUCH_RELATION, relation.toString()));
    }

    /**
     * Of each event of a relation's calendar the position of the entry that changed it last, by the
     * event's id.
     */
    public Map<String, Long> sequences(Relation relation) {
        chronicle(relation);
        return new Sequences(database, library).of(relation);
    }

    /** What officers set for a relation. */
    public Settings settings(Relation relation) {
        chronicle(relation);
        return look(looking -> looking.settings(relation));
    }

    /** The relations that any report tells of, by code. */
    public List<Relation> relations() {
        return look(Looking::relations);
    }

    /** Today, in the relation's zone. */
    public LocalDate today(Relation relation) {
        return LocalDate.now(clock.withZone(chronicle(relation).zone()));
    }

    public Due due(DueQuestion question) {
        return look(looking -> looking.due(question, null));
    }

    /** The same without what was due before a day; the figures count that all the same. */
    public Due due(DueQuestion question, LocalDate since) {
        return look(looking -> looking.due(question, since));
    }

    /** What a name, or the beginning of one, leads to: "c-4f7k", "m-0a1b2c". */
    public Named find(String typed) {
        return look(looking -> looking.find(typed));
    }

    /** The reports with findings on which nobody has decided, the earliest filed first. */
    public List<ReportId> pending(@Nullable Relation relation) {
        return look(looking -> looking.pending(relation));
    }

    /**
     * The reports that wait for an officer, the earliest filed first.
     *
     * @param after where the last one that is known was filed in the log; -1 to begin
     */
    public List<Waiting> waiting(long after, int most) {
        return look(looking -> looking.waiting(after, most));
    }

    /** How many findings nobody has decided on. */
    public long pendingFindings() {
        return look(Looking::pendingFindings);
    }

    /** All reports, the earliest filed first. */
    public List<ReportId> reports() {
        return look(looking -> looking.reports(null));
    }

    /** The reports filed last, the newest first. */
    public List<ReportId> newest(int most) {
        return look(looking -> looking.newest(most));
    }

    /** The reports filed behind an entry, the earliest first, so many at most. */
    public List<ReportRow> reports(@Nullable Relation relation, long behind, int most) {
        return look(looking -> looking.reports(relation, behind, most));
    }

    /** Commitments in an order that no writing changes. */
    public List<Named> commitments(CommitmentQuestion asked) {
        return look(looking -> looking.commitments(asked));
    }

    /**
     * How far the log tells of the scope: as long as it is the same, so is every answer of the same
     * day.
     */
    public long changed() {
        return database.read(handle -> new Looking(handle, library, clock, scope).changed());
    }

    /** The same for one relation; -1 where it may not be seen. */
    public long changed(Relation relation) {
        return database.read(
                handle -> new Looking(handle, library, clock, scope.and(relation)).changed());
    }

    /** The entry at a position, where it concerns a relation in the scope. */
    public Logged entry(long position) {
        return look(looking -> looking.entry(position));
    }

    /** A report with what it tells of the relations in the scope. */
    public FiledReport report(ReportId report) {
        return look(looking -> looking.report(report));
    }

    /** The report whose address begins like this. */
    public ReportId findReport(String typed) {
        return look(looking -> looking.findReport(typed));
    }

    /** The entries that concern a finding: of its filing and every decision on it, in order. */
    public List<Logged> history(FindingId finding) {
        return look(looking -> looking.history(finding));
    }

    /**
     * The entries that concern a relation in the scope, the newest first.
     *
     * @param before only those before this position; {@code Long.MAX_VALUE} for the newest
     */
    public List<Logged> log(long before, int most) {
        return look(looking -> looking.entries().newest(before, most));
    }

    /** Whether an entry still holds, or was taken back. */
    public boolean holds(long position) {
        return look(looking -> looking.holds(position));
    }

    /**
     * Whether an entry holds and those may take it back who may decide on all that is in the scope:
     * all that it concerns, or every finding that it decided on, lies in there.
     */
    public boolean mayUndo(long position) {
        return look(looking -> looking.entries().mayUndo(position));
    }

    /** The commitments that a body carries, by relation. */
    public List<Named> carriedBy(String body) {
        return look(looking -> looking.carriedBy(body));
    }

    /** What each body carries in figures; those that carry nothing are left out. */
    public List<Load> loads() {
        return look(Looking::loads);
    }

    /** How many entries the log has: it never falls. */
    public long revision() {
        return look(Looking::revision);
    }

    /** The bodies that are known, by id: those that come with the program and those defined. */
    public List<Body> bodies() {
        return database.read(handle -> new Bodies(handle, library).all());
    }

    /** What a typed body means: its id, its name in any language, or the beginning of either. */
    public Body findBody(String typed) {
        return database.read(handle -> new Bodies(handle, library).find(typed));
    }

    /** A report's bytes as they were filed; empty where they were erased. */
    public Optional<byte[]> original(ReportId report) {
        return look(looking -> looking.report(report)).filing().id().equals(report)
                ? database.read(handle -> Blobs.get(handle, report.sha256()))
                : Optional.empty();
    }

    /**
     * A document that was given as evidence of progress on a commitment; empty where none of its
     * reports of progress names it, or where it was erased.
     */
    public Optional<byte[]> evidence(Relation relation, FindingId commitment, ReportId document) {
        return chronicle(relation).tracked().stream()
                        .filter(tracked -> tracked.id().equals(commitment))
                        .flatMap(tracked -> tracked.told().stream())
                        .anyMatch(told -> document.equals(told.document()))
                ? database.read(handle -> Blobs.get(handle, document.sha256()))
                : Optional.empty();
    }

    /**
     * What is said of these words, as of now.
     *
     * @param progress is told how far the index is brought up, where that takes long
     */
    public Hits search(SearchQuestion question, Progress progress) {
        return searching
                .search(question.within(question.scope().and(scope)), progress)
                .within(scope);
    }

    /** What is said of these words, as of some moments ago: for suggestions. */
    public Hits suggest(SearchQuestion question) {
        return searching.suggest(question.within(question.scope().and(scope))).within(scope);
    }

    private <T> T look(Function<Looking, T> question) {
        accounts.settle();
        return database.read(handle -> question.apply(new Looking(handle, library, clock, scope)));
    }
}
