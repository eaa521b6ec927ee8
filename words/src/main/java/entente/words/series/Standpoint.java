package entente.words.series;

import entente.domain.body.Body;
import entente.domain.chronicle.Chronicle;
import entente.domain.follow.Tracked;
import entente.domain.relation.Filed;
import entente.domain.relation.Filing;
import entente.domain.relation.FindingId;
import entente.domain.relation.ReportId;
import entente.domain.series.MechanismId;
import entente.domain.series.Session;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The account of one relation as it looks on a day, and what its names lead to. */
public final class Standpoint {
    private final Chronicle chronicle;
    private final LocalDate today;
    private final Map<String, Body> bodies = new HashMap<>();
    private final Map<String, Session> sessions = new HashMap<>();
    private final Map<FindingId, Session> members = new HashMap<>();
    private final Map<ReportId, Filing> filings = new HashMap<>();
    private final Map<FindingId, Filed<?>> findings = new HashMap<>();
    private final Map<FindingId, Tracked> tracked = new HashMap<>();

    /**
     * @param today in the relation's zone
     * @param bodies those that the register knows
     */
    public Standpoint(Chronicle chronicle, LocalDate today, List<Body> bodies) {
        this.chronicle = chronicle;
        this.today = today;
        bodies.forEach(body -> this.bodies.put(body.id(), body));
        sessions().forEach(this::remember);
        chronicle.filings().forEach(filing -> filings.put(filing.id(), filing));
        chronicle.filings().stream()
                .flatMap(filing -> filing.findings().stream())
                .forEach(finding -> findings.put(finding.id(), finding));
        chronicle
                .tracked()
                .forEach(all -> all.sayings().forEach(saying -> tracked.put(saying.id(), all)));
        chronicle.tracked().forEach(all -> tracked.put(all.id(), all));
    }

    /** Another account of the same relation, on the same day. */
    public Standpoint withAccount(Chronicle other) {
        return new Standpoint(other, today, List.copyOf(bodies.values()));
    }

    private void remember(Session session) {
        sessions.put(session.id(), session);
        session.members().forEach(member -> members.put(member, session));
    }

    public Chronicle chronicle() {
        return chronicle;
    }

    public LocalDate today() {
        return today;
    }

    /** All sessions of all mechanisms, then the encounters outside any. */
    public Stream<Session> sessions() {
        return Stream.concat(
                chronicle.series().stream().flatMap(series -> series.sessions().stream()),
                chronicle.encounters().stream());
    }

    /** The session of that id; null where there is none. */
    public @Nullable Session session(@Nullable String id) {
        return id == null ? null : sessions.get(id);
    }

    /** The session that a finding was joined to; null where it is part of none. */
    public @Nullable Session sessionOf(FindingId member) {
        return members.get(member);
    }

    /** The report; null where it is not among those that the account is made from. */
    public @Nullable Filing filing(ReportId report) {
        return filings.get(report);
    }

    /** The finding of that name; null where the account has none. */
    public @Nullable Filed<?> finding(FindingId name) {
        return findings.get(name);
    }

    /** What was undertaken under that name, or restated under it; null where nothing was. */
    public @Nullable Tracked tracked(FindingId name) {
        return tracked.get(name);
    }

    /** A body's name in a language; its id where the register does not know it. */
    public String body(String id, String language) {
        Body body = bodies.get(id);
        return body == null ? id : body.name(language);
    }

    /** What reports call a mechanism most often; null where none has a session of it. */
    public @Nullable String nameOf(@Nullable MechanismId mechanism) {
        return chronicle.series().stream()
                .filter(series -> Objects.equals(series.mechanism(), mechanism))
                .flatMap(series -> series.names().stream())
                .findFirst()
                .orElse(null);
    }
}
