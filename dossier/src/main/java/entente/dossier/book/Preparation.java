package entente.dossier.book;

import entente.domain.Agreement;
import entente.domain.Area;
import entente.domain.Difficulty;
import entente.domain.Finding;
import entente.domain.Status;
import entente.domain.follow.Completion;
import entente.domain.follow.Disposition;
import entente.domain.follow.Standing;
import entente.domain.follow.Timeliness;
import entente.domain.follow.Tracked;
import entente.domain.relation.Filed;
import entente.domain.relation.FindingId;
import entente.domain.series.Session;
import entente.words.follow.Fate;
import entente.words.follow.SayingWords;
import entente.words.series.Standpoint;
import entente.words.series.Upcoming;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of an account bears on a session to come: pure choice and order, no word.
 *
 * @param last the session of the series held before it; null where none was
 */
public record Preparation(Standpoint standpoint, Upcoming upcoming, @Nullable Session last) {
    /** An agreement that ends within this time of the session is told to end. */
    private static final int MONTHS = 18;

    public static Preparation of(Standpoint standpoint, Upcoming upcoming) {
        LocalDate day = Timeliness.firstDay(upcoming.when());
        LocalDate before = Objects.requireNonNullElse(day, standpoint.today().plusDays(1));
        boolean held = upcoming.session() != null && upcoming.session().status() == Status.HELD;
        Session last =
                upcoming.series().sessions().stream()
                        .filter(session -> session.status() == Status.HELD)
                        .filter(session -> !session.equals(upcoming.session()))
                        .filter(session -> !held || first(session).isBefore(before))
                        .max(Comparator.comparing(Preparation::first))
                        .orElse(null);
        return new Preparation(standpoint, upcoming, last);
    }

    public LocalDate today() {
        return standpoint.today();
    }

    public Fate fate(Tracked tracked) {
        return Fate.of(tracked, today());
    }

    /**
     * What both undertook, and still stands or was kept: neither requests nor what was laid down.
     */
    public Stream<Tracked> undertaken() {
        return standpoint.chronicle().tracked().stream()
                .filter(tracked -> tracked.standing() != Standing.REQUEST)
                .filter(Preparation::stands);
    }

    /** Said at the last session, in the order in which it was said. */
    public List<Tracked> lastTime() {
        return last == null
                ? List.of()
                : undertaken().filter(tracked -> saidAt(tracked, last)).toList();
    }

    /** Said elsewhere or before and still open, what is past due first. */
    public List<Tracked> stillOpen() {
        return undertaken()
                .filter(tracked -> tracked.standing() == Standing.COMMITMENT)
                .filter(tracked -> last == null || !saidAt(tracked, last))
                .filter(tracked -> tracked.completion() != Completion.COMPLETE)
                .sorted(
                        Comparator.comparing((Tracked tracked) -> !fate(tracked).isPastDue())
                                .thenComparing(Preparation::due)
                                .thenComparing(Tracked::id))
                .toList();
    }

    /**
     * Laid down before the last session and at one meeting only, the newest first: what was laid
     * down again stands in {@link #againWithoutAction}.
     */
    public List<Tracked> laidDown() {
        Set<FindingId> again =
                againWithoutAction().stream().map(Tracked::id).collect(Collectors.toSet());
        return undertaken()
                .filter(tracked -> tracked.standing() == Standing.DIRECTION)
                .filter(tracked -> last == null || !saidAt(tracked, last))
                .filter(tracked -> tracked.completion() != Completion.COMPLETE)
                .filter(tracked -> !again.contains(tracked.id()))
                .toList()
                .reversed();
    }

    public List<Tracked> pastDue() {
        return undertaken()
                .filter(tracked -> fate(tracked).isPastDue())
                .sorted(Comparator.comparing(Preparation::due).thenComparing(Tracked::id))
                .toList();
    }

    /** Said at two meetings or more, and nothing seen of it since. */
    public List<Tracked> againWithoutAction() {
        return undertaken()
                .filter(tracked -> tracked.completion() == Completion.NO_EVIDENCE)
                .filter(tracked -> !Fate.isSuggested(tracked))
                .filter(tracked -> SayingWords.occasions(tracked.sayings()).size() > 1)
                .toList();
    }

    /** Invitations and proposals that nobody has answered. */
    public List<Tracked> requests() {
        return standpoint.chronicle().tracked().stream()
                .filter(tracked -> fate(tracked) == Fate.REQUEST)
                .toList();
    }

    public List<Filed<Difficulty>> difficulties() {
        return all(Difficulty.class).toList();
    }

    public List<Filed<Agreement>> agreements() {
        return standpoint.chronicle().agreements();
    }

    /** Agreements whose period ends before long, or has ended within the last year. */
    public List<Filed<Agreement>> ending() {
        LocalDate from = today().minusYears(1);
        LocalDate to = today().plusMonths(MONTHS);
        return agreements().stream()
                .filter(
                        filed -> {
                            LocalDate end = Timeliness.lastDay(filed.finding().period().when());
                            return end != null && !end.isBefore(from) && !end.isAfter(to);
                        })
                .toList();
    }

    /** What both do together among others. */
    public List<Tracked> multilateral() {
        return undertaken()
                .filter(
                        tracked ->
                                tracked.areas().contains(Area.MULTILATERAL)
                                        || tracked.areas().contains(Area.REGIONAL_SECURITY))
                .toList();
    }

    /** Findings of one kind, of all reports, the earliest report first. */
    public <F extends Finding> Stream<Filed<F>> all(Class<F> kind) {
        return standpoint.chronicle().filings().stream().flatMap(filing -> filing.all(kind));
    }

    public static boolean saidAt(Tracked tracked, Session session) {
        return tracked.sayings().stream().anyMatch(saying -> session.id().equals(saying.session()));
    }

    private static boolean stands(Tracked tracked) {
        return tracked.disposition() instanceof Disposition.Active
                || tracked.disposition() instanceof Disposition.Extended;
    }

    private static LocalDate due(Tracked tracked) {
        return Objects.requireNonNullElse(Timeliness.lastDay(tracked.due()), LocalDate.MAX);
    }

    private static LocalDate first(Session session) {
        return Objects.requireNonNullElse(Timeliness.firstDay(session.when()), LocalDate.MIN);
    }
}
