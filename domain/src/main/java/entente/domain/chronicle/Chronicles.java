package entente.domain.chronicle;

import entente.domain.decision.Decided;
import entente.domain.people.People;
import entente.domain.relation.Concern;
import entente.domain.relation.Filing;
import entente.domain.relation.FindingId;
import entente.domain.relation.Kinship;
import entente.domain.relation.Relation;
import entente.domain.relation.ReportDay;
import entente.domain.series.MechanismNames;
import entente.domain.series.Series;
import entente.domain.series.SeriesRules;
import entente.domain.series.Session;
import entente.domain.series.Sessions;
import entente.domain.series.Sessions.Joined;
import entente.domain.series.Sessions.Joins;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes the account of a relation. The same reports and decisions give the same account in whatever
 * order the reports were filed.
 */
public final class Chronicles {
    private static final Comparator<Filing> BY_DAY =
            Comparator.comparing(
                            (Filing filing) -> ReportDay.of(filing),
                            Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(Filing::id);

    private Chronicles() {}

    public static Chronicle of(Material material) {
        Relation relation = material.relation();
        List<Filing> filings =
                material.filings().stream()
                        .map(filing -> Concern.about(relation, filing))
                        .filter(filing -> !filing.findings().isEmpty())
                        .sorted(BY_DAY)
                        .toList();
        List<Decided> decisions =
                material.decisions().stream()
                        .sorted(Comparator.comparingLong(Decided::position))
                        .toList();
        Settings settings = Settings.of(decisions);
        NamesDecided names = NamesDecided.of(decisions);
        Kinship kinship = Kin.of(decisions);
        Joined joined = Sessions.of(relation, filings, joins(kinship));
        Agreements agreements = Agreements.of(filings, kinship);
        return new Chronicle(
                relation,
                settings.zone(),
                series(relation, filings, joined, settings),
                encounters(joined.sessions()),
                Tracking.of(filings, joined, agreements, kinship, new Rulings(decisions), settings),
                People.of(filings, names.joined(), names.parted()),
                agreements.listed(),
                filings);
    }

    private static List<Series> series(
            Relation relation, List<Filing> filings, Joined joined, Settings settings) {
        return SeriesRules.of(
                relation,
                joined.sessions(),
                settings.cadences(),
                settings.hostRules(),
                MechanismNames.of(filings, joined));
    }

    private static List<Session> encounters(List<Session> sessions) {
        return sessions.stream().filter(session -> session.mechanism() == null).toList();
    }

    private static Joins joins(Kinship kinship) {
        List<Set<FindingId>> same = new ArrayList<>();
        kinship.same().forEach(each -> same.add(new LinkedHashSet<>(each)));
        return new Joins(same, List.copyOf(kinship.apart()));
    }
}
