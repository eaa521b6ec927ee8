package entente.register.search;

import entente.domain.Agreement;
import entente.domain.Chair;
import entente.domain.Place;
import entente.domain.When;
import entente.domain.body.Assignment;
import entente.domain.chronicle.Chronicle;
import entente.domain.follow.Told;
import entente.domain.follow.Tracked;
import entente.domain.people.Tenure;
import entente.domain.relation.Cited;
import entente.domain.relation.Filed;
import entente.domain.relation.Relation;
import entente.domain.series.Series;
import entente.domain.series.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be found of a relation's account. */
final class Cards {
    private final List<Relation> relation;

    private Cards(Relation relation) {
        this.relation = List.of(relation);
    }

    static Stream<Card> of(Chronicle chronicle) {
        Cards cards = new Cards(chronicle.relation());
        return Stream.of(
                        chronicle.series().stream().flatMap(cards::sessions),
                        chronicle.encounters().stream().map(each -> cards.session(each, List.of())),
                        chronicle.tracked().stream().map(cards::commitment),
                        chronicle.people().stream().map(cards::person),
                        chronicle.agreements().stream().map(cards::agreement))
                .flatMap(each -> each);
    }

    private Stream<Card> sessions(Series series) {
        return series.sessions().stream().map(session -> session(session, series.names()));
    }

    private Card session(Session session, List<String> names) {
        String title = names.isEmpty() ? said(session.occasion()) : names.getFirst();
        return new Card(
                HitKind.SESSION,
                relation,
                session.id(),
                session.sources().isEmpty() ? null : session.sources().getFirst(),
                title,
                lines(
                        List.of(
                                names.stream(),
                                Stream.of(said(session.occasion()), city(session.where())),
                                session.chairs().stream().map(Cards::chair),
                                quotes(session.evidence()))),
                session.when(),
                List.of(),
                List.of(session.status().word(), session.review().word()),
                List.of(),
                null);
    }

    private Card commitment(Tracked tracked) {
        return new Card(
                HitKind.COMMITMENT,
                relation,
                tracked.id().value(),
                tracked.words().report(),
                tracked.words().evidence().quote(),
                lines(
                        List.of(
                                quotes(
                                        tracked.sayings().stream()
                                                .map(saying -> saying.words())
                                                .toList()),
                                tracked.told().stream().map(Told::evidence))),
                span(tracked.sayings().stream().map(saying -> saying.on()).toList()),
                tracked.areas(),
                Statuses.lasting(tracked),
                tracked.assignments().stream().map(Assignment::body).toList(),
                Statuses.openTo(tracked));
    }

    /** By name and office only: else everybody would be found by what the report is about. */
    private Card person(Tenure tenure) {
        return Card.plain(
                HitKind.PERSON,
                relation,
                tenure.name(),
                tenure.evidence().isEmpty() ? null : tenure.evidence().getFirst().report(),
                tenure.name(),
                lines(
                        List.of(
                                Stream.of(tenure.name()),
                                tenure.variants().stream().map(Tenure.Variant::name),
                                Stream.of(said(tenure.office())))),
                tenure.seen());
    }

    private Card agreement(Filed<Agreement> filed) {
        Agreement agreement = filed.finding();
        return Card.plain(
                HitKind.AGREEMENT,
                relation,
                filed.id().value(),
                filed.report(),
                agreement.name(),
                lines(
                        List.of(
                                Stream.of(agreement.name()),
                                agreement.evidence().stream().map(evidence -> evidence.quote()))),
                agreement.period().when());
    }

    private static String chair(Chair chair) {
        String office = chair.office();
        return office == null ? chair.name() : chair.name() + ", " + office;
    }

    private static String city(@Nullable Place place) {
        return place == null ? "" : said(place.city());
    }

    private static Stream<String> quotes(List<Cited> cited) {
        return cited.stream().map(each -> each.evidence().quote());
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String lines(List<Stream<String>> parts) {
        return parts.stream()
                .flatMap(part -> part)
                .filter(part -> !part.isBlank())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** From the first to the last of several times; unsaid where none is said. */
    private static When span(List<When> times) {
        List<LocalDate> days = times.stream().flatMap(Cards::days).sorted().toList();
        return days.isEmpty() ? When.UNSAID : new When.Within(days.getFirst(), days.getLast());
    }

    private static Stream<LocalDate> days(When when) {
        return switch (when) {
            case When.Within(LocalDate from, LocalDate to) -> Stream.of(from, to);
            case When.By(LocalDate to) -> Stream.of(to);
            case When.Unsaid() -> Stream.of();
        };
    }
}
