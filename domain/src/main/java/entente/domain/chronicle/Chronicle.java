package entente.domain.chronicle;

import entente.domain.Agreement;
import entente.domain.follow.Tracked;
import entente.domain.people.Tenure;
import entente.domain.relation.Filed;
import entente.domain.relation.Filing;
import entente.domain.relation.Relation;
import entente.domain.series.Series;
import entente.domain.series.Session;
import java.time.ZoneId;
import java.util.List;

/**
 * The account of one relation.
 *
 * @param zone where a day ends for it; UTC until an officer sets it
 * @param series one a mechanism, in the order of {@link entente.domain.series.MechanismId}
 * @param encounters meetings outside any mechanism, by time
 * @param tracked commitments, directions and requests, the earliest said first
 * @param filings the reports that it is made from, by publication and then by address
 */
public record Chronicle(
        Relation relation,
        ZoneId zone,
        List<Series> series,
        List<Session> encounters,
        List<Tracked> tracked,
        List<Tenure> people,
        List<Filed<Agreement>> agreements,
        List<Filing> filings) {
    public Chronicle {
        series = List.copyOf(series);
        encounters = List.copyOf(encounters);
        tracked = List.copyOf(tracked);
        people = List.copyOf(people);
        agreements = List.copyOf(agreements);
        filings = List.copyOf(filings);
    }
}
