package entente.cli;

import entente.domain.Agreement;
import entente.domain.AgreementLevel;
import entente.domain.Area;
import entente.domain.Chair;
import entente.domain.Channel;
import entente.domain.ChannelKind;
import entente.domain.Commitment;
import entente.domain.Dated;
import entente.domain.Difficulty;
import entente.domain.Doubt;
import entente.domain.Evidence;
import entente.domain.Findings;
import entente.domain.Format;
import entente.domain.Level;
import entente.domain.Mechanism;
import entente.domain.MechanismKind;
import entente.domain.Meeting;
import entente.domain.MeetingKind;
import entente.domain.Mode;
import entente.domain.Observance;
import entente.domain.Party;
import entente.domain.Person;
import entente.domain.Place;
import entente.domain.Programme;
import entente.domain.ProgrammeUnit;
import entente.domain.Progress;
import entente.domain.Project;
import entente.domain.Report;
import entente.domain.Role;
import entente.domain.Span;
import entente.domain.Statement;
import entente.domain.StatementAct;
import entente.domain.Status;
import entente.domain.Visit;
import entente.domain.VisitStatus;
import entente.domain.When;
import java.time.LocalDate;
import java.util.List;

/** Findings made by hand, with one of everything. */
public final class TestingFindings {
    private static final Party LAO = new Party("LAO");
    private static final Party VNM = new Party("VNM");
    private static final List<Party> PAIR = List.of(LAO, VNM);

    private TestingFindings() {}

    /** A report of a consultation in 2017. */
    public static Findings consultation() {
        return new Findings(
                report(),
                List.of(held(), planned()),
                List.of(agreed(), planning(), invited()),
                List.of(
                        new Statement(
                                "s1",
                                StatementAct.ASSESS,
                                PAIR,
                                List.of(Area.TRADE),
                                said("đạt kết quả tốt"),
                                "statement.act"),
                        new Statement(
                                "s2",
                                StatementAct.THANK,
                                List.of(LAO),
                                List.of(),
                                said("cảm ơn"),
                                "statement.act")),
                List.of(
                        new Agreement(
                                "a1",
                                "Thỏa thuận hợp tác giữa hai Bộ Ngoại giao",
                                AgreementLevel.MINISTRY,
                                within(
                                        "2014-01-01",
                                        "2020-12-31",
                                        "giai đoạn 2014-2020",
                                        "date.written"),
                                said("Thỏa thuận hợp tác"),
                                "agreement.named")),
                List.of(
                        new Observance(
                                "o1",
                                "Năm đoàn kết hữu nghị 2017",
                                within("2017-01-01", "2017-12-31", "2017", "date.written"),
                                said("Năm đoàn kết"),
                                "observance.named")),
                List.of(
                        new Project(
                                "p1",
                                "sân bay Nọng Khảng",
                                Progress.COMPLETED,
                                said("sân bay"),
                                "project.named")),
                List.of(
                        new Role(
                                "r1",
                                LAO,
                                "ASEAN chair",
                                within("2024-01-01", "2024-12-31", "2024", "date.written"),
                                said("Chủ tịch ASEAN 2024"),
                                "role.named")),
                List.of(
                        new Person(
                                "Đặng Đình Quý",
                                VNM,
                                "Thứ trưởng Ngoại giao",
                                said("Đặng Đình Quý"),
                                "person.office-and-name")),
                List.of(
                        new Programme(
                                "g1",
                                "suất học bổng",
                                VNM,
                                1160,
                                ProgrammeUnit.SCHOLARSHIPS,
                                within("2018-01-01", "2018-12-31", "năm học 2018", "date.written"),
                                List.of(Area.EDUCATION_TRAINING),
                                said("1.160 suất học bổng"),
                                "programme.counted")),
                List.of(
                        new Difficulty(
                                "d1",
                                PAIR,
                                List.of(Area.TRANSPORT),
                                said("khó khăn về kết nối hạ tầng"),
                                "difficulty.named")),
                List.of(
                        new Channel(
                                ChannelKind.PARTY, said("kênh Đảng, Chính phủ"), "channel.listed")),
                List.of(
                        new Visit(
                                "v1",
                                VisitStatus.HELD,
                                VNM,
                                "Tổng Bí thư Nguyễn Phú Trọng",
                                Level.LEADER,
                                new Place(LAO, null),
                                within("2017-02-01", "2017-02-28", "tháng 2", "date.year-of-text"),
                                said("chuyến thăm Lào của Tổng Bí thư"),
                                "visit.told")),
                List.of(
                        new Doubt(
                                "report.published",
                                "clock-contradicts-text",
                                List.of("2023-06-02", "2017"),
                                said("02/06/2023"))));
    }

    /** A report with that title and no more. */
    public static Findings titled(String title) {
        Report report =
                new Report(
                        "0".repeat(64),
                        "en",
                        title,
                        null,
                        List.of(),
                        Dated.UNSAID,
                        List.of(new Span(0, 1)),
                        null);
        return new Findings(
                report,
                List.of(held()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** A report in which nothing was found, and of which nothing is known. */
    public static Findings nothing() {
        Report report =
                new Report(
                        "0".repeat(64),
                        "en",
                        null,
                        null,
                        List.of(),
                        Dated.UNSAID,
                        List.of(),
                        "text\u2028taken from a page");
        return new Findings(
                report, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of());
    }

    private static Report report() {
        return new Report(
                "ab".repeat(32),
                "vi",
                "Tham khảo chính trị Việt Nam - Lào \"lần thứ hai\"",
                "baochinhphu",
                List.of("Thu Hà", "Anh Sơn"),
                within("2017-06-01", "2017-06-01", "01/06/2017", "date.dateline"),
                List.of(new Span(20, 400), new Span(410, 900)),
                null);
    }

    private static Meeting held() {
        return new Meeting(
                "m1",
                Status.HELD,
                true,
                MeetingKind.CONSULTATION,
                new Mechanism(
                        MechanismKind.POLITICAL_CONSULTATION,
                        Level.DEPUTY_MINISTER,
                        "Tham khảo chính trị"),
                PAIR,
                2,
                within("2017-05-31", "2017-05-31", "31/5", "date.year-of-text"),
                new Place(LAO, "Vientiane"),
                Format.IN_PERSON,
                "AMM-50",
                List.of(
                        new Chair("Đặng Đình Quý", VNM, "Thứ trưởng Ngoại giao"),
                        new Chair("Khamphau Onthavan", LAO, null)),
                said("cuộc họp Tham khảo chính trị lần thứ hai"),
                "meeting.session-of-mechanism");
    }

    private static Meeting planned() {
        return new Meeting(
                "m2",
                Status.PLANNED,
                false,
                MeetingKind.CONSULTATION,
                null,
                PAIR,
                null,
                new Dated(
                        new When.By(LocalDate.parse("2018-06-30")),
                        said("trước tháng 7/2018"),
                        "date.written"),
                null,
                null,
                null,
                List.of(),
                said("cuộc họp lần tới"),
                "meeting.next-session");
    }

    private static Commitment agreed() {
        return new Commitment(
                "c1",
                Mode.AGREE,
                PAIR,
                List.of(),
                List.of(Area.IMPLEMENTATION, Area.DIPLOMACY),
                Dated.UNSAID,
                null,
                "a1",
                List.of(
                        words(
                                120,
                                "triển khai hiệu quả Thỏa thuận hợp tác giữa hai Bộ Ngoại giao giai đoạn 2014-2020 và các thỏa thuận cấp cao"),
                        words(30, "triển khai Thỏa thuận")),
                "commitment.agreed");
    }

    private static Commitment planning() {
        return new Commitment(
                "c2",
                Mode.AGREE,
                PAIR,
                List.of(),
                List.of(Area.DIPLOMACY),
                within("2017-10-01", "2017-12-31", "cuối năm 2017", "date.written"),
                "m2",
                null,
                said("tổ chức cuộc họp lần tới"),
                "commitment.planned-session");
    }

    private static Commitment invited() {
        return new Commitment(
                "c3",
                Mode.INVITE,
                List.of(LAO),
                List.of(VNM),
                List.of(),
                Dated.UNSAID,
                null,
                null,
                said("mời thăm Lào"),
                "commitment.invited");
    }

    private static Dated within(String from, String to, String words, String rule) {
        return new Dated(
                new When.Within(LocalDate.parse(from), LocalDate.parse(to)), said(words), rule);
    }

    private static List<Evidence> said(String quote) {
        return List.of(words(100, quote));
    }

    private static Evidence words(int start, String quote) {
        return new Evidence(start, start + quote.codePointCount(0, quote.length()), quote);
    }
}
