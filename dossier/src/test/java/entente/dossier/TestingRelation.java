package entente.dossier;

import entente.domain.Area;
import entente.domain.Chair;
import entente.domain.Evidence;
import entente.domain.Level;
import entente.domain.MechanismKind;
import entente.domain.MeetingKind;
import entente.domain.Mode;
import entente.domain.Party;
import entente.domain.Place;
import entente.domain.Status;
import entente.domain.When;
import entente.domain.body.Assignment;
import entente.domain.chronicle.Chronicle;
import entente.domain.follow.Completion;
import entente.domain.follow.Disposition;
import entente.domain.follow.Fulfilment;
import entente.domain.follow.Keeper;
import entente.domain.follow.Likeness;
import entente.domain.follow.Saying;
import entente.domain.follow.Standing;
import entente.domain.follow.Timeliness;
import entente.domain.follow.Told;
import entente.domain.follow.Tracked;
import entente.domain.relation.Cited;
import entente.domain.relation.FindingId;
import entente.domain.relation.Relation;
import entente.domain.relation.ReportId;
import entente.domain.relation.Review;
import entente.domain.series.Basis;
import entente.domain.series.Cadence;
import entente.domain.series.Contradiction;
import entente.domain.series.HostRule;
import entente.domain.series.MechanismId;
import entente.domain.series.NextSession;
import entente.domain.series.Series;
import entente.domain.series.Session;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Builds the account of a relation between two island states that keep good minutes. */
public final class TestingRelation {
    public static final Party ISL = new Party("ISL");
    public static final Party MLT = new Party("MLT");
    public static final MechanismId MINISTERS =
            new MechanismId(MechanismKind.POLITICAL_CONSULTATION, Level.MINISTER);
    public static final MechanismId DEPUTIES =
            new MechanismId(MechanismKind.POLITICAL_CONSULTATION, Level.DEPUTY_MINISTER);

    private final TreeMap<MechanismId, List<Session>> sessions = new TreeMap<>();
    private final TreeMap<MechanismId, NextSession> next = new TreeMap<>();
    private final TreeMap<MechanismId, List<Integer>> gaps = new TreeMap<>();
    private final List<Session> encounters = new ArrayList<>();
    private final List<Tracked> tracked = new ArrayList<>();
    private String title = "The islands talk";
    private int named;

    /** The reports' title. */
    public TestingRelation titled(String reportTitle) {
        title = reportTitle;
        return this;
    }

    public TestingRelation held(MechanismId mechanism, @Nullable Integer ordinal, String day) {
        return session(mechanism, ordinal, Status.HELD, day(day), null);
    }

    public TestingRelation planned(MechanismId mechanism, int ordinal, String from, String to) {
        return session(mechanism, ordinal, Status.PLANNED, within(from, to), null);
    }

    public TestingRelation session(
            MechanismId mechanism,
            @Nullable Integer ordinal,
            Status status,
            When when,
            @Nullable String occasion) {
        List<Session> series = sessions.computeIfAbsent(mechanism, _ -> new ArrayList<>());
        Party host = series.size() % 2 == 0 ? ISL : MLT;
        String id = ordinal == null ? name("m").value() : mechanism + "/" + ordinal;
        series.add(
                new Session(
                        id,
                        mechanism,
                        MeetingKind.CONSULTATION,
                        ordinal,
                        status,
                        when,
                        new Place(host, host.equals(ISL) ? "Reykjavík" : "Valletta"),
                        host,
                        null,
                        occasion,
                        List.of(new Chair("Jóna Jónsdóttir", ISL, "Minister")),
                        Review.PENDING,
                        List.of(name("m")),
                        List.of(report()),
                        List.of(words("held its round of consultations")),
                        List.of(
                                new Contradiction(
                                        "when",
                                        "reports-differ",
                                        List.of(
                                                new Contradiction.Claim(
                                                        "2019", List.of(words("in 2019"))))))));
        return this;
    }

    public TestingRelation encounter(String day) {
        encounters.add(
                new Session(
                        name("m").value(),
                        null,
                        MeetingKind.TALKS,
                        null,
                        Status.HELD,
                        day(day),
                        null,
                        null,
                        null,
                        "UNGA",
                        List.of(),
                        Review.ACCEPTED,
                        List.of(name("m")),
                        List.of(report()),
                        List.of(words("met")),
                        List.of()));
        return this;
    }

    public TestingRelation missing(MechanismId mechanism, Integer... ordinals) {
        gaps.put(mechanism, List.of(ordinals));
        return this;
    }

    public TestingRelation next(MechanismId mechanism, String from, String to) {
        next.put(
                mechanism,
                new NextSession(
                        null,
                        null,
                        within(from, to),
                        MLT,
                        NextSession.Ground.CADENCE,
                        List.of(words("every year"))));
        return this;
    }

    /** A session promised, and kept by the one that bears the number. */
    public TestingRelation promisedSession(
            String saidAt, String saidOn, When due, String session, String heldOn) {
        return promisedSession(saidAt, saidOn, due, session, heldOn, Fulfilment.State.CONFIRMED);
    }

    public TestingRelation promisedSession(
            String saidAt,
            String saidOn,
            When due,
            String session,
            String heldOn,
            Fulfilment.State state) {
        Timeliness onTime = Timeliness.of(due, Completion.COMPLETE, day(heldOn), LocalDate.MAX);
        Fulfilment kept =
                new Fulfilment(
                        new Keeper.HeldSession(session),
                        day(heldOn),
                        onTime,
                        86,
                        List.of(
                                new Fulfilment.Reason("same-mechanism", 50),
                                new Fulfilment.Reason("within-window", 36)),
                        words("will meet again"),
                        words("met again"),
                        state);
        return commitment(saidAt, saidOn, due, session, kept, "to meet again");
    }

    public TestingRelation promised(
            @Nullable String saidAt, String saidOn, When due, String quote) {
        return commitment(saidAt, saidOn, due, null, null, quote);
    }

    public TestingRelation promisedSession(String saidAt, String saidOn, When due, String session) {
        return commitment(saidAt, saidOn, due, session, null, "to meet again");
    }

    private TestingRelation commitment(
            @Nullable String saidAt,
            String saidOn,
            When due,
            @Nullable String session,
            @Nullable Fulfilment kept,
            String quote) {
        FindingId id = name("c");
        tracked.add(
                new Tracked(
                        id,
                        due instanceof When.Unsaid ? Standing.DIRECTION : Standing.COMMITMENT,
                        Mode.AGREE,
                        List.of(ISL, MLT),
                        List.of(),
                        List.of(Area.DIPLOMACY, Area.WATER),
                        due,
                        List.of(words("by then")),
                        session,
                        null,
                        List.of(
                                new Saying(
                                        id,
                                        Review.PENDING,
                                        Mode.AGREE,
                                        day(saidOn),
                                        saidAt,
                                        due,
                                        words(quote),
                                        Likeness.FIRST)),
                        Review.PENDING,
                        counts(kept) ? Completion.COMPLETE : Completion.NO_EVIDENCE,
                        counts(kept) && kept != null ? kept.done() : When.UNSAID,
                        kept,
                        kept == null ? List.of() : List.of(kept),
                        Disposition.ACTIVE,
                        List.of(
                                new Assignment(
                                        "isl-fisheries", true, LocalDate.parse("2020-02-03"))),
                        List.of(
                                new Told(
                                        "17",
                                        "isl-fisheries",
                                        Completion.LIMITED,
                                        "half the fleet",
                                        null,
                                        LocalDate.parse("2020-03-04"),
                                        "gudrun"))));
        return this;
    }

    private static boolean counts(@Nullable Fulfilment kept) {
        return kept != null && kept.state().counts();
    }

    public Chronicle chronicle() {
        return new Chronicle(
                new Relation(ISL, MLT),
                ZoneId.of("Atlantic/Reykjavik"),
                sessions.keySet().stream().map(this::series).toList(),
                encounters,
                tracked,
                List.of(TestingPapers.tenure()),
                List.of(TestingPapers.agreement(name("a"))),
                List.of(TestingPapers.filing(title)));
    }

    private Series series(MechanismId mechanism) {
        return new Series(
                mechanism,
                List.of("political consultation"),
                sessions.getOrDefault(mechanism, List.of()),
                gaps.getOrDefault(mechanism, List.of()),
                new Cadence(12, Basis.LEARNED),
                new HostRule.Alternating(Basis.LEARNED),
                next.get(mechanism));
    }

    public static When day(String day) {
        return When.on(LocalDate.parse(day));
    }

    public static When within(String from, String to) {
        return new When.Within(LocalDate.parse(from), LocalDate.parse(to));
    }

    public static ReportId report() {
        return new ReportId("0a".repeat(32));
    }

    public static Cited words(String quote) {
        return new Cited(
                report(), new Evidence(7, 7 + quote.codePointCount(0, quote.length()), quote));
    }

    private FindingId name(String letter) {
        return new FindingId(letter + "-%013d".formatted(named++));
    }
}
