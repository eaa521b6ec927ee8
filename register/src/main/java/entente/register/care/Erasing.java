package entente.register.care;

import entente.domain.chronicle.Chronicle;
import entente.domain.people.Tenure;
import entente.domain.relation.ReportId;
import entente.reader.json.FindingsJson;
import entente.register.Trouble;
import entente.register.Trouble.Kind;
import entente.register.account.Accounts;
import entente.register.account.Library;
import entente.register.account.Looking;
import entente.register.account.Scope;
import entente.register.filing.ReportRows;
import entente.register.filing.Writing;
import entente.register.store.Database;
import java.time.Clock;
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
    /** Letters of the shortest name that can be erased. */
    private static final int LEAST = 3;

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
        return database.read(handle -> naming(handle, black));
    }

    /**
     * Whatever was found, the engine's file is to be scrubbed after the accounts are made anew: an
     * erasure that was interrupted is ended by another.
     */
    public Erasure erase(String person, String reason, Progress progress) {
        Blackening black = new Blackening(names(person));
        return database.write(
                handle -> {
                    List<ReportId> reports = naming(handle, black);
                    try (Writing writing = new Writing(handle, library, clock, author)) {
                        return new ErasingDeed(handle, library, writing, black, program)
                                .erase(reports, reason, progress);
                    }
                });
    }

    private List<ReportId> naming(Handle handle, Blackening black) {
        library.freshen(handle);
        return new Looking(handle, library, clock, Scope.ALL)
                .reports(null).stream().filter(report -> names(handle, report, black)).toList();
    }

    /** Every way in which an account writes the person's name. */
    private Set<String> names(String person) {
        Set<String> names = new TreeSet<>(Set.of(name(person)));
        Blackening typed = new Blackening(names);
        Accounts accounts = new Accounts(database, library, program);
        for (var relation :
                database.read(
                        handle -> new Looking(handle, library, clock, Scope.ALL).relations())) {
            accounts.chronicle(relation).map(Chronicle::people).stream()
                    .flatMap(List::stream)
                    .map(Erasing::written)
                    .filter(written -> written.stream().anyMatch(typed::is))
                    .forEach(names::addAll);
        }
        return names;
    }

    /** What is too short to be a name would black half the register out. */
    private static String name(String person) {
        String name = person.strip();
        if (name.codePoints().filter(Character::isLetter).count() < LEAST) {
            throw new Trouble(Kind.BAD_VALUE, "person", person, "a whole name");
        }
        return name;
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
                                black.in(row.get().file())
                                        || black.in(FindingsJson.write(findings))
                                        || black.in(
                                                Library.text(handle, report, findings.report())))
                .orElse(false);
    }
}
