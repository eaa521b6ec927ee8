package entente.register.care;

import entente.domain.Findings;
import entente.domain.relation.Relation;
import entente.domain.relation.ReportId;
import entente.reader.json.FindingsJson;
import entente.register.account.Library;
import entente.register.entry.Entry;
import entente.register.entry.EntryKind;
import entente.register.entry.EntryWriter;
import entente.register.entry.Logged;
import entente.register.filing.ReportRows;
import entente.register.filing.Writing;
import entente.register.store.Blobs;
import entente.register.store.LogStore;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** One erasure, in one transaction. */
final class ErasingDeed {
    /** An entry's body has room for this many addresses. */
    private static final int AT_ONCE = 2000;

    private final Handle handle;
    private final Library library;
    private final Writing writing;
    private final Blackening black;
    private final String program;

    /** What goes: entries' bodies, documents. */
    private final Set<Long> positions = new TreeSet<>();

    private final Set<String> documents = new TreeSet<>();
    private final Set<Relation> relations = new TreeSet<>();

    /** What comes instead. */
    private final List<Entry.Filed> filings = new ArrayList<>();

    private final List<Logged> rulings = new ArrayList<>();

    ErasingDeed(Handle handle, Library library, Writing writing, Blackening black, String program) {
        this.handle = handle;
        this.library = library;
        this.writing = writing;
        this.black = black;
        this.program = program;
    }

    /**
     * @param naming the reports that name the person as they are read now
     */
    Erasure erase(List<ReportId> naming, String reason, Progress progress) {
        Set<ReportId> renamed = renamed();
        Set<ReportId> reports = new LinkedHashSet<>(naming);
        reports.addAll(renamed);
        for (ReportId report : reports) {
            filings.add(blackened(report));
            progress.at(filings.size(), reports.size());
        }
        LogStore.each(handle, said -> look(said, reports, renamed));
        filings.forEach(clean -> documents.remove(clean.findings()));
        documents.addAll(naming());
        if (positions.isEmpty() && documents.isEmpty()) {
            return new Erasure(List.of(), 0, -1);
        }
        documents.forEach(address -> Blobs.erase(handle, address));
        long position = record(reason);
        positions.forEach(each -> LogStore.erase(handle, each));
        filings.forEach(writing::append);
        rulings.forEach(this::again);
        return new Erasure(List.copyOf(reports), documents.size(), position);
    }

    /** The first of the entries that say what is gone. */
    private long record(String reason) {
        List<List<Long>> entries = pieces(positions);
        List<List<String>> addresses = pieces(documents);
        long first = -1;
        for (int i = 0; i < Math.max(entries.size(), addresses.size()); i++) {
            long position =
                    writing.append(
                            new Entry.Erased(
                                    i < entries.size() ? entries.get(i) : List.of(),
                                    i < addresses.size() ? addresses.get(i) : List.of(),
                                    black.of(reason),
                                    List.copyOf(relations)));
            first = first < 0 ? position : first;
        }
        return first;
    }

    private static <T> List<List<T>> pieces(Collection<T> all) {
        List<T> list = List.copyOf(all);
        List<List<T>> pieces = new ArrayList<>();
        for (int from = 0; from < list.size(); from += AT_ONCE) {
            pieces.add(list.subList(from, Math.min(list.size(), from + AT_ONCE)));
        }
        return pieces;
    }

    /** The report as it is read from now on, its text in the findings since its bytes go. */
    private Entry.Filed blackened(ReportId report) {
        var row = new ReportRows(handle).find(report).orElseThrow();
        Findings findings = library.findings(handle, row.findings()).orElseThrow();
        String text = Library.text(handle, report, findings.report());
        Findings clean =
                Blackened.findings(
                        FindingsJson.read(black.ofJson(FindingsJson.write(findings))),
                        black.of(text));
        documents.add(report.sha256());
        return new Entry.Filed(
                report,
                black.of(row.file()),
                program,
                Blobs.put(handle, FindingsJson.bytes(clean)),
                writing.relations(report));
    }

    /** The reports that were ever filed under a name that holds the person's. */
    private Set<ReportId> renamed() {
        Set<ReportId> renamed = new LinkedHashSet<>();
        LogStore.each(
                handle,
                said -> {
                    if (writing.read(said).entry() instanceof Entry.Filed filed
                            && black.in(filed.file())) {
                        renamed.add(filed.report());
                    }
                });
        return renamed;
    }

    private void look(LogStore.Said said, Set<ReportId> reports, Set<ReportId> renamed) {
        Logged logged = writing.read(said);
        switch (logged.entry()) {
            case Entry.Filed filed -> {
                if (reports.contains(filed.report())) {
                    documents.add(filed.findings());
                }
                if (renamed.contains(filed.report())) {
                    forget(logged);
                }
            }
            case Entry.Ruled ruled -> {
                if (names(ruled)) {
                    rule(logged, ruled);
                }
            }
            case Entry.Undone _, Entry.Erased _ -> {}
        }
    }

    /** Whether it speaks of the person; who made it answers for it and stays. */
    private boolean names(Entry.Ruled ruled) {
        return black.in(EntryWriter.write("", Instant.EPOCH, nobodys(ruled)).utf8())
                || ruled.findings() != null
                        && library.findings(handle, ruled.findings())
                                .map(FindingsJson::write)
                                .map(black::in)
                                .orElse(false);
    }

    private static Entry.Ruled nobodys(Entry.Ruled ruled) {
        return new Entry.Ruled(ruled.decision(), ruled.findings(), ruled.relations(), null);
    }

    private void rule(Logged logged, Entry.Ruled ruled) {
        if (ruled.findings() != null) {
            documents.add(ruled.findings());
        }
        EntryKind kind = EntryKind.of(ruled);
        boolean aboutNames = kind == EntryKind.JOIN_NAMES || kind == EntryKind.PART_NAMES;
        if (!aboutNames && writing.holds(logged.position())) {
            rulings.add(logged);
        }
        forget(logged);
    }

    private void forget(Logged logged) {
        positions.add(logged.position());
        relations.addAll(writing.relations(logged.position()));
    }

    /** Whatever else names the person: earlier readings, evidence that a body gave. */
    private Set<String> naming() {
        Set<String> kept = new HashSet<>();
        filings.forEach(clean -> kept.add(clean.findings()));
        Set<String> naming = new TreeSet<>();
        for (String address : Blobs.addresses(handle)) {
            if (!kept.contains(address) && !documents.contains(address)) {
                Blobs.get(handle, address)
                        .filter(bytes -> black.in(new String(bytes, StandardCharsets.UTF_8)))
                        .ifPresent(_ -> naming.add(address));
            }
        }
        return naming;
    }

    /** The decision without the name, in its place. */
    private void again(Logged logged) {
        Logged place = logged.inPlace();
        writing.decide(
                Blackened.decision(nobodys((Entry.Ruled) logged.entry()), black),
                new Entry.Instead(place.position(), place.author(), place.at()));
    }
}
