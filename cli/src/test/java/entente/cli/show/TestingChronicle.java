package entente.cli.show;

import entente.domain.Agreement;
import entente.domain.AgreementLevel;
import entente.domain.Chair;
import entente.domain.Dated;
import entente.domain.Evidence;
import entente.domain.Format;
import entente.domain.Level;
import entente.domain.MechanismKind;
import entente.domain.MeetingKind;
import entente.domain.Party;
import entente.domain.Place;
import entente.domain.Report;
import entente.domain.Span;
import entente.domain.Status;
import entente.domain.When;
import entente.domain.body.Body;
import entente.domain.body.BodyKind;
import entente.domain.chronicle.Chronicle;
import entente.domain.people.Tenure;
import entente.domain.relation.Cited;
import entente.domain.relation.Filed;
import entente.domain.relation.Filing;
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
import entente.words.series.Standpoint;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The account of a relation made by hand: two mechanisms, promises of every fate. */
public final class TestingChronicle {
    public static final Party LAO = new Party("LAO");
    public static final Party VNM = new Party("VNM");
    public static final Relation RELATION = new Relation(LAO, VNM);
    public static final LocalDate TODAY = LocalDate.parse("2024-03-01");

    static final MechanismId MINISTERS =
            new MechanismId(MechanismKind.POLITICAL_CONSULTATION, Level.MINISTER);
    static final MechanismId DEPUTIES =
            new MechanismId(MechanismKind.POLITICAL_CONSULTATION, Level.DEPUTY_MINISTER);
    static final ReportId R2015 = report('1');
    static final ReportId R2017 = report('2');
    static final ReportId R2023 = report('3');

    private TestingChronicle() {}

    public static Standpoint standpoint() {
        return standpoint(TODAY);
    }

    public static Standpoint standpoint(LocalDate today) {
        return new Standpoint(chronicle(), today, bodies());
    }

    public static List<Body> bodies() {
        return List.of(
                new Body(
                        "lao-foreign-affairs",
                        LAO,
                        BodyKind.MINISTRY,
                        Map.of(
                                "en", "Ministry of Foreign Affairs of Laos",
                                "lo", "ກະຊວງການຕ່າງປະເທດ",
                                "vi", "Bộ Ngoại giao Lào")),
                new Body(
                        "vnm-transport",
                        VNM,
                        BodyKind.MINISTRY,
                        Map.of(
                                "en", "Ministry of Transport of Viet Nam",
                                "vi", "Bộ Giao thông vận tải")));
    }

    public static Chronicle chronicle() {
        return new Chronicle(
                RELATION,
                ZoneOffset.UTC,
                List.of(ministers(), deputies()),
                List.of(courtesyCall()),
                TestingPromises.all(),
                people(),
                List.of(agreement()),
                List.of(
                        filing(R2015, "consultation-2015.txt", "Consultation opens", "2015-03-18"),
                        filing(R2017, "tham-van-2017.txt", "Tham vấn lần thứ hai", "2017-05-31"),
                        filing(R2023, "consultation-2023.html", "The tenth round", "2023-11-22")));
    }

    private static Series ministers() {
        Session first =
                session(MINISTERS, 1, Status.HELD, day("2015-03-17"), LAO, "Vientiane", R2015);
        Session fourth = session(MINISTERS, 4, Status.HELD, day("2017-11-27"), VNM, "Hanoi", R2017);
        Session tenth = session(MINISTERS, 10, Status.HELD, day("2023-11-22"), VNM, "Hue", R2023);
        Session next = session(MINISTERS, 11, Status.PLANNED, year(2024), LAO, null, R2023);
        return new Series(
                MINISTERS,
                List.of("political consultation"),
                List.of(first, fourth, tenth, next),
                List.of(2, 3, 5, 6, 7, 8, 9),
                new Cadence(12, Basis.LEARNED),
                new HostRule.Alternating(Basis.LEARNED),
                new NextSession(
                        next.id(),
                        11,
                        year(2024),
                        LAO,
                        NextSession.Ground.PROMISED,
                        List.of(
                                cited(
                                        R2023,
                                        "to hold the eleventh consultation in Laos in 2024"))));
    }

    private static Series deputies() {
        Session second =
                session(DEPUTIES, 2, Status.HELD, day("2017-05-31"), LAO, "Vientiane", R2017);
        return new Series(
                DEPUTIES,
                List.of("political consultation"),
                List.of(
                        doubtful(second),
                        session(DEPUTIES, null, Status.PLANNED, When.UNSAID, null, null, R2023)),
                List.of(1),
                new Cadence(18, Basis.SET),
                new HostRule.Fixed(VNM, Basis.SET),
                new NextSession(
                        null, null, year(2018), VNM, NextSession.Ground.CADENCE, List.of()));
    }

    private static Session doubtful(Session session) {
        return new Session(
                session.id(),
                session.mechanism(),
                session.kind(),
                session.ordinal(),
                session.status(),
                session.when(),
                session.where(),
                session.host(),
                session.format(),
                session.occasion(),
                session.chairs(),
                session.review(),
                session.members(),
                session.sources(),
                session.evidence(),
                List.of(
                        new Contradiction(
                                "when",
                                "breaks-series",
                                List.of(
                                        new Contradiction.Claim(
                                                "2017-05-31",
                                                List.of(cited(R2017, "hôm nay 31/5"))),
                                        new Contradiction.Claim(
                                                "2023-01-01/2023-12-31",
                                                List.of(cited(R2023, "in 2023")))))));
    }

    static Session session(
            @Nullable MechanismId mechanism,
            @Nullable Integer ordinal,
            Status status,
            When when,
            @Nullable Party host,
            @Nullable String city,
            ReportId source) {
        String id =
                mechanism == null || ordinal == null
                        ? name('m', status.word() + source.brief()).toString()
                        : mechanism + "/" + ordinal;
        return new Session(
                id,
                mechanism,
                mechanism == null ? MeetingKind.COURTESY_CALL : MeetingKind.CONSULTATION,
                ordinal,
                status,
                when,
                host == null && city == null ? null : new Place(host, city),
                host,
                Format.IN_PERSON,
                null,
                status == Status.HELD
                        ? List.of(
                                new Chair("Lê Văn Thử", VNM, "Bộ trưởng Ngoại giao"),
                                new Chair("Khamphone Sisavath", LAO, "Minister of Foreign Affairs"))
                        : List.of(),
                Review.PENDING,
                List.of(name('m', id)),
                List.of(source),
                List.of(cited(source, "the consultation of the two ministries")),
                List.of());
    }

    private static Session courtesyCall() {
        return session(null, null, Status.HELD, day("2019-08-12"), VNM, "Hanoi", R2023);
    }

    private static List<Tenure> people() {
        return List.of(
                new Tenure(
                        "Khamphone Sisavath",
                        List.of(
                                new Tenure.Variant(
                                        "Khamphon Sisavath", "one-letter-apart-same-office")),
                        LAO,
                        "Minister of Foreign Affairs",
                        new When.Within(
                                LocalDate.parse("2015-03-17"), LocalDate.parse("2023-11-22")),
                        List.of(cited(R2015, "Khamphone Sisavath"))),
                new Tenure(
                        "Lê Văn Thử",
                        List.of(),
                        VNM,
                        null,
                        day("2023-11-22"),
                        List.of(cited(R2023, "Lê Văn Thử"))));
    }

    private static Filed<Agreement> agreement() {
        Agreement agreement =
                new Agreement(
                        "a1",
                        "Cooperation agreement of the two foreign ministries",
                        AgreementLevel.MINISTRY,
                        new Dated(
                                new When.Within(
                                        LocalDate.parse("2021-01-01"),
                                        LocalDate.parse("2025-12-31")),
                                evidence("2021-2025"),
                                "date.written"),
                        evidence("cooperation agreement"),
                        "agreement.named");
        return new Filed<>(name('a', "a1"), R2023, Review.ACCEPTED, agreement);
    }

    private static Filing filing(ReportId id, String file, String title, String published) {
        Report report =
                new Report(
                        id.sha256(),
                        file.startsWith("tham") ? "vi" : "en",
                        title,
                        "TTXVN",
                        List.of(),
                        new Dated(day(published), evidence(published), "date.written"),
                        List.of(new Span(0, 1)),
                        null);
        List<Filed<?>> findings = id.equals(R2023) ? List.of(agreement()) : List.of();
        return new Filing(id, file, report, findings, List.of());
    }

    static FindingId name(char kind, String seed) {
        String digits = Integer.toUnsignedString(seed.hashCode(), 32);
        return new FindingId(kind + "-" + digits + "0".repeat(13 - digits.length()));
    }

    static Cited cited(ReportId report, String words) {
        return new Cited(report, evidence(words).getFirst());
    }

    static List<Evidence> evidence(String words) {
        return List.of(new Evidence(0, words.codePointCount(0, words.length()), words));
    }

    static When day(String day) {
        return When.on(LocalDate.parse(day));
    }

    static When year(int year) {
        return new When.Within(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static ReportId report(char digit) {
        return new ReportId(String.valueOf(digit).repeat(64));
    }
}
