package entente.dossier.json;

import entente.domain.Agreement;
import entente.domain.Finding;
import entente.domain.Observance;
import entente.domain.Project;
import entente.domain.Role;
import entente.domain.chronicle.Chronicle;
import entente.domain.relation.Filed;
import entente.domain.relation.Filing;
import entente.domain.relation.FindingId;
import entente.domain.relation.ReportId;
import entente.domain.series.Session;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a chronicle refers to, by its name. */
final class Shelf {
    private final Map<ReportId, Filing> filings = new HashMap<>();
    private final Map<FindingId, String> names = new HashMap<>();
    private final Map<String, Session> sessions = new HashMap<>();

    Shelf(Chronicle chronicle) {
        for (Filing filing : chronicle.filings()) {
            filings.put(filing.id(), filing);
            filing.findings().forEach(this::name);
        }
        Stream.concat(
                        chronicle.series().stream().flatMap(series -> series.sessions().stream()),
                        chronicle.encounters().stream())
                .forEach(session -> sessions.put(session.id(), session));
    }

    @Nullable Filing filing(ReportId report) {
        return filings.get(report);
    }

    @Nullable Session session(String id) {
        return sessions.get(id);
    }

    /** What an agreement, project or role is called; null for what has no name or is not here. */
    @Nullable String name(FindingId finding) {
        return names.get(finding);
    }

    private void name(Filed<?> filed) {
        String name = called(filed.finding());
        if (name != null) {
            names.put(filed.id(), name);
        }
    }

    private static @Nullable String called(Finding finding) {
        return switch (finding) {
            case Agreement agreement -> agreement.name();
            case Project project -> project.name();
            case Role role -> role.role();
            case Observance observance -> observance.name();
            default -> null;
        };
    }
}
