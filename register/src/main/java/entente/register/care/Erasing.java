package entente.register.care;

import entente.domain.Findings;
import entente.domain.chronicle.Chronicle;
import entente.domain.decision.Decision;
import entente.domain.people.Tenure;
import entente.domain.relation.ReportId;
import entente.ledger.Bytes;
import entente.reader.json.FindingsJson;
import entente.register.account.Accounts;
import entente.register.account.Library;
import entente.register.account.Looking;
import entente.register.entry.Entry;
import entente.register.entry.EntryKind;
import entente.register.entry.Logged;
import entente.register.filing.ReportRows;
import entente.register.filing.Writing;
import entente.register.store.Blobs;
import entente.register.store.Database;
import entente.register.store.LogStore;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/**
 * Forgets a person where the law asks for it. What was filed stays filed: the report is read again
 * from a text in which the name is black; bytes, texts and findings that hold the name are gone for
 * good, and so are the bodies of entries that do. Leaves stay, so every proof still holds.
 */
public final class Erasing {
    private final Database database;
    private final Library library;
    private final Clock clock;
    private final String author;
    private final String program;

    public Erasing(Database database, Library library, Clock clock, String author, String program) {
        this.database = database;
        this.library = library;
        this.clock = clock;
        this.author = author;
        this.program = program;
    }

    /** The reports that name the person, under any name that the accounts know. */
    public List<ReportId> naming(String person) {
        Blackening black = new Blackening(names(person));
        return database.read(
                handle -> {
                    List<ReportId> naming = new ArrayList<>();
                    for (ReportId report : new Looking(handle, library, clock).reports(null)) {
                        if (names(handle, report, black)) {
                            naming.add(report);
                        }
                    }
                    return naming;
                });
    }

    public Erasure erase(String person, String reason, Progress progress) {
        Blackening black = new Blackening(names(person));
        List<ReportId> reports = naming(person);
        Erasure erasure =
                database.write(
                        handle -> {
                            try (Writing writing = new Writing(handle, library, clock, author)) {
                                return new Deed(handle, writing, black)
                                        .erase(reports, reason, progress);
                            }
                        });
        database.scrub();
        return erasure;
    }

    /** Every way in which an account writes the person's name. */
    private Set<String> names(String person) {
        Set<String> names = new TreeSet<>(Set.of(person.strip()));
        Accounts accounts = new Accounts(database, library);
        for (var relation :
                database.read(handle -> new Looking(handle, library, clock).relations())) {
            accounts.chronicle(relation).map(Chronicle::people).stream()
                    .flatMap(List::stream)
                    .map(Erasing::written)
                    .filter(written -> written.stream().anyMatch(person.strip()::equalsIgnoreCase))
                    .forEach(names::addAll);
        }
        return names;
    }

    private static Set<String> written(Tenure tenure) {
        Set<String> names = new LinkedHashSet<>(Set.of(tenure.name()));
        tenure.variants().forEach(variant -> names.add(variant.name()));
        return names;
    }

    private boolean names(Handle handle, ReportId report, Blackening black) {
        var row = new ReportRows(handle).find(report);
        return row.flatMap(found -> library.findings(handle, found.findings()))
                .map(
                        findings ->
                                black.in(FindingsJson.write(findings))
                                        || black.in(
                                                Library.text(handle, report, findings.report())))
                .orElse(false);
    }

    /** One erasure, in one transaction. */
    private final class Deed {
        private final Handle handle;
        private final Writing writing;
        private final Blackening black;
        private final Set<Long> positions = new TreeSet<>();
        private final Set<String> documents = new TreeSet<>();
        private final List<Entry.Ruled> again = new ArrayList<>();

        Deed(Handle handle, Writing writing, Blackening black) {
            this.handle = handle;
            this.writing = writing;
            this.black = black;
        }

        Erasure erase(List<ReportId> reports, String reason, Progress progress) {
            List<Entry.Filed> filed = new ArrayList<>();
            for (ReportId report : reports) {
                filed.add(blackened(report));
                progress.at(filed.size(), reports.size());
            }
            LogStore.each(handle, said -> look(said, reports));
            if (filed.isEmpty() && positions.isEmpty()) {
                return new Erasure(reports, 0, -1);
            }
            filed.forEach(each -> documents.remove(each.findings()));
            positions.forEach(position -> LogStore.erase(handle, position));
            long position =
                    writing.append(
                            new Entry.Erased(
                                    List.copyOf(positions), List.copyOf(documents), reason));
            filed.forEach(writing::append);
            again.forEach(this::again);
            return new Erasure(reports, documents.size(), position);
        }

        /** The report as it is read from now on, its text in the findings since its bytes go. */
        private Entry.Filed blackened(ReportId report) {
            var row = new ReportRows(handle).find(report).orElseThrow();
            Findings findings = library.findings(handle, row.findings()).orElseThrow();
            String text = Library.text(handle, report, findings.report());
            Findings clean =
                    Blackened.findings(
                            FindingsJson.read(black.of(FindingsJson.write(findings))),
                            black.of(text));
            documents.add(report.sha256());
            return new Entry.Filed(
                    report,
                    row.file(),
                    program,
                    Blobs.put(handle, FindingsJson.bytes(clean)),
                    writing.relations(report));
        }

        private void look(LogStore.Said said, List<ReportId> reports) {
            EntryKind kind = EntryKind.valueOf(said.kind());
            Logged logged = writing.read(said);
            switch (logged.entry()) {
                case Entry.Filed filed -> {
                    if (reports.contains(filed.report())) {
                        documents.add(filed.findings());
                    }
                }
                case Entry.Ruled ruled -> {
                    if (black.in(said.body().utf8()) || carries(ruled)) {
                        rule(kind, said, ruled);
                    }
                }
                case Entry.Undone _, Entry.Erased _ -> {}
            }
        }

        private boolean carries(Entry.Ruled ruled) {
            return ruled.findings() != null
                    && library.findings(handle, ruled.findings())
                            .map(FindingsJson::write)
                            .map(black::in)
                            .orElse(false);
        }

        private void rule(EntryKind kind, LogStore.Said said, Entry.Ruled ruled) {
            positions.add(said.position());
            if (ruled.findings() != null) {
                documents.add(ruled.findings());
            }
            boolean aboutNames = kind == EntryKind.JOIN_NAMES || kind == EntryKind.PART_NAMES;
            if (!aboutNames && writing.holds(said.position())) {
                Bytes body =
                        Bytes.owning(black.of(said.body().utf8()).getBytes(StandardCharsets.UTF_8));
                again.add(
                        (Entry.Ruled)
                                writing.read(new LogStore.Said(said.position(), said.kind(), body))
                                        .entry());
            }
        }

        /** The decision without the name, as an entry of today. */
        private void again(Entry.Ruled ruled) {
            Decision decision = ruled.decision();
            writing.decide(Blackened.decision(decision, black));
        }
    }
}
