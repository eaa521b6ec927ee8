package entente.domain.follow.keeping;

import entente.domain.Finding;
import entente.domain.MechanismKind;
import entente.domain.Meeting;
import entente.domain.MeetingKind;
import entente.domain.Status;
import entente.domain.relation.Filed;
import entente.domain.relation.Filing;
import entente.domain.relation.FindingId;
import entente.domain.relation.ReportDay;
import entente.domain.series.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the reports of a relation tell that may have kept something, so laid out that an undertaking
 * finds it without going through them all.
 */
public final class Tellings {
    private static final Comparator<Held> FULLEST_FIRST =
            Comparator.comparing(Held::about)
                    .reversed()
                    .thenComparing(Held::day, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(held -> held.filing().id())
                    .thenComparing(held -> held.filed().id());
    private static final Comparator<Held> BY_TIME =
            Comparator.comparing(Held::last, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(held -> held.session().id());

    private final Map<String, Session> sessions = new HashMap<>();
    private final Map<FindingId, String> sessionOf;
    private final Map<String, List<Held>> held = new HashMap<>();
    private final Map<MechanismKind, List<Held>> ofMechanism = new HashMap<>();
    private final Map<MeetingKind, List<Held>> ofKind = new HashMap<>();
    private final List<Filing> filings;
    private final Map<FindingId, FindingId> agreementOf;

    /**
     * @param filings in an order that does not depend on when they were filed
     * @param sessionOf the session of each meeting
     * @param agreementOf the name under which each agreement is listed
     */
    public Tellings(
            List<Filing> filings,
            List<Session> sessions,
            Map<FindingId, String> sessionOf,
            Map<FindingId, FindingId> agreementOf) {
        this.filings = List.copyOf(filings);
        this.sessionOf = sessionOf;
        this.agreementOf = agreementOf;
        sessions.forEach(session -> this.sessions.put(session.id(), session));
        filings.forEach(this::gather);
        held.values().forEach(each -> each.sort(FULLEST_FIRST));
        held.values().forEach(each -> arrange(each.getFirst()));
        ofMechanism.values().forEach(each -> each.sort(BY_TIME));
        ofKind.values().forEach(each -> each.sort(BY_TIME));
    }

    private void gather(Filing filing) {
        LocalDate day = ReportDay.of(filing);
        Filed<Meeting> subject = filing.subject();
        filing.all(Meeting.class)
                .filter(filed -> filed.finding().status() == Status.HELD)
                .forEach(filed -> gather(filing, filed, day, filed.equals(subject)));
    }

    private void gather(
            Filing filing, Filed<Meeting> filed, @Nullable LocalDate day, boolean about) {
        Session session = sessions.get(sessionOf.get(filed.id()));
        if (session != null && session.status() == Status.HELD) {
            held.computeIfAbsent(session.id(), _ -> new ArrayList<>())
                    .add(new Held(session, filed, filing, day, about));
        }
    }

    private void arrange(Held fullest) {
        Session session = fullest.session();
        if (session.mechanism() == null) {
            ofKind.computeIfAbsent(session.kind(), _ -> new ArrayList<>()).add(fullest);
        } else {
            ofMechanism
                    .computeIfAbsent(session.mechanism().kind(), _ -> new ArrayList<>())
                    .add(fullest);
        }
    }

    @Nullable Session session(@Nullable String id) {
        return id == null ? null : sessions.get(id);
    }

    /** The session that a meeting's name stands for, or that is so called itself. */
    @Nullable Session sessionNamed(String name) {
        Session called = sessions.get(name);
        return called != null || !FindingId.isFormed(name)
                ? called
                : session(sessionOf.get(new FindingId(name)));
    }

    /** All that tell of the session as held, the report about it first. */
    List<Held> of(Session session) {
        return held.getOrDefault(session.id(), List.of());
    }

    /** The sessions held of mechanisms of a kind, each by its fullest telling, by time. */
    List<Held> of(MechanismKind kind) {
        return ofMechanism.getOrDefault(kind, List.of());
    }

    /** The encounters of a kind outside any mechanism, likewise. */
    List<Held> of(MeetingKind kind) {
        return ofKind.getOrDefault(kind, List.of());
    }

    List<Filing> filings() {
        return filings;
    }

    /** The name under which an agreement is listed. */
    FindingId listed(FindingId agreement) {
        return agreementOf.getOrDefault(agreement, agreement);
    }

    /** All findings of a kind with their reports. */
    <F extends Finding> List<Telling<F>> all(Class<F> kind) {
        List<Telling<F>> all = new ArrayList<>();
        for (Filing filing : filings) {
            LocalDate day = ReportDay.of(filing);
            filing.all(kind).forEach(filed -> all.add(new Telling<>(filed, filing, day)));
        }
        return all;
    }
}
