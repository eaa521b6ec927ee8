package entente.register.filing;

import entente.domain.Finding;
import entente.domain.Findings;
import entente.domain.Report;
import entente.domain.decision.Decision;
import entente.domain.relation.Concern;
import entente.domain.relation.Relation;
import entente.domain.relation.ReportId;
import entente.domain.review.Difference;
import entente.reader.json.FindingsJson;
import entente.register.Trouble;
import entente.register.Trouble.Kind;
import entente.register.account.Concerns;
import entente.register.account.Library;
import entente.register.entry.Entry;
import entente.register.entry.EntryKind;
import entente.register.entry.EntryReader;
import entente.register.entry.EntryWriter;
import entente.register.entry.Logged;
import entente.register.store.Blobs;
import entente.register.store.LogStore;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Writes entries, with what must be known of them at once, within one transaction. */
public final class Writing implements AutoCloseable {
    private final Handle handle;
    private final Library library;
    private final Noting noting;
    private final Concerns concerns;
    private final ReportRows reports;
    private final LogStore.Appender log;
    private final Clock clock;
    private final String author;

    /** Waits for its turn to write. */
    public Writing(Handle handle, Library library, Clock clock, String author) {
        this.handle = handle;
        this.library = library;
        this.noting = new Noting(handle, library);
        this.concerns = noting.concerns();
        this.reports = new ReportRows(handle);
        this.log = LogStore.appender(handle);
        this.clock = clock;
        this.author = author;
    }

    /** Files a report, unless it is known and read alike. */
    public Outcome file(Incoming incoming, String reader) {
        Findings findings = incoming.findings();
        ReportId report = new ReportId(findings.report().sha256());
        Optional<ReportRows.Row> known = reports.find(report);
        String address = Blobs.put(handle, FindingsJson.bytes(findings));
        if (known.isPresent() && known.get().findings().equals(address)) {
            return new Outcome.Known(report, incoming.file());
        }
        Blobs.put(handle, incoming.bytes().toArray());
        library.keep(address, findings);
        Optional<Findings> before = known.flatMap(row -> library.findings(handle, row.findings()));
        Set<Relation> relations = new TreeSet<>(Concern.relationsOf(findings));
        relations.addAll(concerns.relations(report));
        Entry.Filed filed =
                new Entry.Filed(report, incoming.file(), reader, address, List.copyOf(relations));
        long position = append(filed);
        return before.<Outcome>map(
                        old ->
                                new Outcome.ReadAnew(
                                        report,
                                        incoming.file(),
                                        position,
                                        filed.relations(),
                                        Difference.between(old, findings)))
                .orElseGet(
                        () ->
                                new Outcome.New(
                                        report, incoming.file(), position, filed.relations()));
    }

    /** Writes a decision down; its entry's position. */
    public long decide(Decision decision) {
        return decide(decision, null);
    }

    /** The same in another's place. */
    public long decide(Decision decision, Entry.@Nullable Instead instead) {
        List<Finding> carried = EntryWriter.findings(decision);
        String address =
                carried.isEmpty() || !(decision instanceof Decision.OnFindings onFindings)
                        ? null
                        : Blobs.put(handle, FindingsJson.bytes(of(onFindings.report(), carried)));
        return append(new Entry.Ruled(decision, address, relations(decision, carried), instead));
    }

    /**
     * Takes back what an entry decided.
     *
     * @throws Trouble when there is no such entry, or it decided nothing, or was taken back already
     */
    public long undo(long position) {
        Logged undone =
                concerns.entry(position)
                        .orElseThrow(
                                () -> new Trouble(Kind.NO_SUCH_ENTRY, String.valueOf(position)));
        EntryKind kind = EntryKind.of(undone.entry());
        if (!kind.undoable() || !concerns.holds(position)) {
            throw new Trouble(Kind.NOT_UNDOABLE, String.valueOf(position), kind.name());
        }
        return append(new Entry.Undone(position, concerns.relations(position)));
    }

    /** Appends an entry as it is. */
    public long append(Entry entry) {
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var body = EntryWriter.write(author, at, entry);
        if (body.length() > EntryReader.LIMIT) {
            throw new Trouble(Kind.ENTRY_TOO_LARGE, String.valueOf(body.length()));
        }
        long position = log.next();
        Logged logged = new Logged(position, author, at, entry);
        log.append(EntryKind.of(entry).name(), body);
        noting.note(logged);
        return position;
    }

    /** The relations that a report concerns. */
    public List<Relation> relations(ReportId report) {
        return concerns.relations(report);
    }

    /** The relations that an entry concerns. */
    public List<Relation> relations(long position) {
        return concerns.relations(position);
    }

    public Logged read(LogStore.Said said) {
        return concerns.read(said);
    }

    /** Whether an entry holds, or was taken back. */
    public boolean holds(long position) {
        return concerns.holds(position);
    }

    @Override
    public void close() {
        noting.close();
        log.close();
    }

    private List<Relation> relations(Decision decision, List<Finding> carried) {
        Set<Relation> relations = new TreeSet<>();
        switch (decision) {
            case Decision.OnFindings onFindings -> {
                relations.addAll(concerns.relations(onFindings.report()));
                relations.addAll(Concern.relationsOf(of(onFindings.report(), carried)));
                if (relations.isEmpty() && reports.find(onFindings.report()).isEmpty()) {
                    throw new Trouble(Kind.NO_SUCH_REPORT, onFindings.report().brief());
                }
            }
            case Decision.Merge merge -> relations.add(merge.relation());
            case Decision.Part part -> relations.add(part.relation());
            case Decision.Confirm confirm -> relations.add(confirm.relation());
            case Decision.Dismiss dismiss -> relations.add(dismiss.relation());
            case Decision.Assign assign -> relations.add(assign.relation());
            case Decision.Tell tell -> relations.add(tell.relation());
            case Decision.SetCadence set -> relations.add(set.relation());
            case Decision.SetHostRule set -> relations.add(set.relation());
            case Decision.SetZone set -> relations.add(set.relation());
            case Decision.SetPolicy set -> relations.add(set.relation());
            case Decision.JoinNames join -> relations.add(join.relation());
            case Decision.PartNames part -> relations.add(part.relation());
            case Decision.Define _ -> {}
        }
        return List.copyOf(relations);
    }

    /** Findings that an officer wrote, in the form that findings have. */
    private Findings of(ReportId report, List<Finding> carried) {
        @Nullable Report frame =
                reports.find(report)
                        .flatMap(row -> library.findings(handle, row.findings()))
                        .map(Findings::report)
                        .orElse(null);
        return Carried.findings(report.sha256(), frame, carried);
    }
}
