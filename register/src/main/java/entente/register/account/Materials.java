package entente.register.account;

import entente.domain.Findings;
import entente.domain.chronicle.Material;
import entente.domain.decision.Decided;
import entente.domain.decision.Decision;
import entente.domain.relation.Filing;
import entente.domain.relation.Relation;
import entente.domain.relation.ReportId;
import entente.domain.review.Reviewing;
import entente.ledger.Bytes;
import entente.register.entry.Entry;
import entente.register.entry.Logged;
import entente.register.store.LogStore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** What the account of a relation is made from, gathered from the log. */
public final class Materials {
    private final Handle handle;
    private final Library library;
    private final Concerns concerns;

    public Materials(Handle handle, Library library) {
        this.handle = handle;
        this.library = library;
        this.concerns = new Concerns(handle, library);
    }

    /** The readings of one report, and the decisions on its findings. */
    private record Dossier(List<Logged> readings, List<Decision.OnFindings> decisions) {}

    public Material of(Relation relation) {
        Map<ReportId, Dossier> reports = new LinkedHashMap<>();
        List<Decided> decisions = new ArrayList<>();
        for (Logged logged : entries("relation", relation.toString())) {
            if (logged.entry() instanceof Entry.Filed filed) {
                dossier(reports, filed.report()).readings().add(logged);
            } else if (logged.entry() instanceof Entry.Ruled ruled) {
                if (ruled.decision() instanceof Decision.OnFindings onFindings) {
                    dossier(reports, onFindings.report()).decisions().add(onFindings);
                } else {
                    decisions.add(
                            new Decided(
                                    logged.position(),
                                    logged.author(),
                                    logged.at(),
                                    ruled.decision()));
                }
            }
        }
        List<Filing> filings = new ArrayList<>();
        reports.forEach((report, dossier) -> add(filings, report, dossier));
        return new Material(relation, filings, decisions);
    }

    /** One report with the decisions on it; its findings are those of its newest reading. */
    public Reviewing.Reviewed reviewed(ReportId report) {
        Dossier dossier = new Dossier(new ArrayList<>(), new ArrayList<>());
        for (Logged logged : entries("report", report.sha256())) {
            if (logged.entry() instanceof Entry.Filed) {
                dossier.readings().add(logged);
            } else if (logged.entry() instanceof Entry.Ruled ruled
                    && ruled.decision() instanceof Decision.OnFindings onFindings) {
                dossier.decisions().add(onFindings);
            }
        }
        return reviewed(report, dossier);
    }

    private void add(List<Filing> filings, ReportId report, Dossier dossier) {
        if (!dossier.readings().isEmpty()) {
            filings.add(reviewed(report, dossier).filing());
        }
    }

    private Reviewing.Reviewed reviewed(ReportId report, Dossier dossier) {
        List<Findings> readings = new ArrayList<>();
        String file = "";
        for (Logged logged : dossier.readings()) {
            Entry.Filed filed = (Entry.Filed) logged.entry();
            library.findings(handle, filed.findings()).ifPresent(readings::add);
            file = filed.file();
        }
        return Reviewing.of(report, file, readings, dossier.decisions());
    }

    private static Dossier dossier(Map<ReportId, Dossier> reports, ReportId report) {
        return reports.computeIfAbsent(
                report, _ -> new Dossier(new ArrayList<>(), new ArrayList<>()));
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
                .toList();
    }
}
