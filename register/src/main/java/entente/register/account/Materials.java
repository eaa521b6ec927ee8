package entente.register.account;

import entente.domain.Findings;
import entente.domain.chronicle.Material;
import entente.domain.decision.Decided;
import entente.domain.decision.Decision;
import entente.domain.relation.Filed;
import entente.domain.relation.Filing;
import entente.domain.relation.Relation;
import entente.domain.relation.ReportId;
import entente.domain.review.Reviewing;
import entente.domain.review.Step;
import entente.ledger.Bytes;
import entente.register.entry.Entry;
import entente.register.entry.Logged;
import entente.register.store.LogStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/** What the account of a relation is made from, gathered from the log. */
public final class Materials {
    private final Handle handle;
    private final Library library;
    private final Concerns concerns;

    public Materials(Handle handle, Library library) {
        this.handle = handle;
        this.library = library;
        library.freshen(handle);
        this.concerns = new Concerns(handle, library);
    }

    public Material of(Relation relation) {
        return later(relation).get();
    }

    /** The same, read from the register now and understood on whatever thread asks for it. */
    Supplier<Material> later(Relation relation) {
        List<Logged> entries = entries("relation", relation.toString());
        Map<Long, Supplier<Optional<Findings>>> findings = new HashMap<>();
        for (Logged logged : entries) {
            if (logged.entry() instanceof Entry.Filed filed) {
                findings.put(logged.position(), library.later(handle, filed.findings()));
            }
        }
        return () -> material(relation, entries, findings);
    }

    /** From entries that hold, in the order in which they do. */
    static Material material(
            Relation relation,
            List<Logged> entries,
            Map<Long, Supplier<Optional<Findings>>> findings) {
        Map<ReportId, History> reports = new LinkedHashMap<>();
        List<Decided> decisions = new ArrayList<>();
        for (Logged logged : entries) {
            switch (logged.entry()) {
                case Entry.Filed filed ->
                        history(reports, filed.report())
                                .read(
                                        filed,
                                        findings.getOrDefault(logged.position(), Optional::empty)
                                                .get());
                case Entry.Ruled(Decision.OnFindings decision, var _, var _, var _) ->
                        history(reports, decision.report()).decide(decision);
                case Entry.Ruled(Decision decision, var _, var _, var _) ->
                        decisions.add(
                                new Decided(
                                        logged.position(), logged.author(), logged.at(), decision));
                case Entry.Undone _, Entry.Erased _ -> {}
            }
        }
        List<Filing> filings =
                reports.values().stream().filter(History::known).map(History::filing).toList();
        return new Material(relation, filings, decisions);
    }

    /** One report with the decisions on it. */
    public History history(ReportId report) {
        History history = new History(report);
        for (Logged logged : entries("report", report.sha256())) {
            switch (logged.entry()) {
                case Entry.Filed filed ->
                        history.read(filed, library.findings(handle, filed.findings()));
                case Entry.Ruled(Decision.OnFindings decision, var _, var _, var _) ->
                        history.decide(decision);
                default -> {}
            }
        }
        if (!history.known()) {
            unrelated(report)
                    .ifPresent(
                            filed ->
                                    history.read(
                                            filed, library.findings(handle, filed.findings())));
        }
        return history;
    }

    /** The newest reading of a report that tells of no relation, and so concerns none. */
    private Optional<Entry.Filed> unrelated(ReportId report) {
        return handle.createQuery("SELECT position FROM report WHERE sha256 = :sha256")
                .bind("sha256", report.sha256())
                .mapTo(Long.class)
                .findOne()
                .flatMap(position -> new Concerns(handle, library).entry(position))
                .map(Logged::entry)
                .filter(Entry.Filed.class::isInstance)
                .map(Entry.Filed.class::cast);
    }

    private static History history(Map<ReportId, History> reports, ReportId report) {
        return reports.computeIfAbsent(report, History::new);
    }

    /** The readings of one report and the decisions on them, in the order of the log. */
    public static final class History {
        private final ReportId report;
        private final List<Step> steps = new ArrayList<>();
        private String file = "";

        private History(ReportId report) {
            this.report = report;
        }

        private void read(Entry.Filed filed, Optional<Findings> findings) {
            findings.ifPresent(this::read);
            file = filed.file();
        }

        /** Where the first reading was erased, the one that stands for it comes first. */
        private void read(Findings findings) {
            Step.Read step = new Step.Read(findings);
            if (known()) {
                steps.addLast(step);
            } else {
                steps.addFirst(step);
            }
        }

        private void decide(Decision.OnFindings decision) {
            steps.add(new Step.Decide(decision));
        }

        /** Whether there is a reading; there is none where it was erased. */
        public boolean known() {
            return steps.stream().anyMatch(Step.Read.class::isInstance);
        }

        /** The report as it stands; only where it is known. */
        public Filing filing() {
            return Reviewing.of(report, file, steps);
        }

        /** Every finding, those that were rejected too. */
        public List<Filed<?>> all() {
            return Reviewing.all(report, file, steps);
        }
    }

    private List<Logged> entries(String column, String key) {
        return handle
                .createQuery(
                        "SELECT c.position, c.kind, b.body FROM"
                                + " (SELECT DISTINCT position, kind FROM concern WHERE "
                                + column
                                + " = :key) c"
                                + " JOIN log_body b ON b.position = c.position"
                                + " LEFT JOIN undone u ON u.position = c.position"
                                + " WHERE u.position IS NULL ORDER BY c.position")
                .bind("key", key)
                .map(
                        (row, _) ->
                                new LogStore.Said(
                                        row.getLong("position"),
                                        row.getString("kind"),
                                        Bytes.owning(row.getBytes("body"))))
                .list()
                .stream()
                .map(concerns::read)
                .map(Logged::inPlace)
                .sorted(Comparator.comparingLong(Logged::position))
                .toList();
    }
}
