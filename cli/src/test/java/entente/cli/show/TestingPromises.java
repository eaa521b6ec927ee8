package entente.cli.show;

import static entente.cli.show.TestingChronicle.LAO;
import static entente.cli.show.TestingChronicle.R2015;
import static entente.cli.show.TestingChronicle.R2017;
import static entente.cli.show.TestingChronicle.R2023;
import static entente.cli.show.TestingChronicle.VNM;
import static entente.cli.show.TestingChronicle.cited;
import static entente.cli.show.TestingChronicle.day;
import static entente.cli.show.TestingChronicle.name;
import static entente.cli.show.TestingChronicle.year;

import entente.domain.Area;
import entente.domain.Mode;
import entente.domain.Party;
import entente.domain.When;
import entente.domain.body.Assignment;
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
import entente.domain.relation.ReportId;
import entente.domain.relation.Review;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Promises of every fate. */
final class TestingPromises {
    private static final List<Party> BOTH = List.of(LAO, VNM);
    private static final String SECOND = "political-consultation/deputy-minister/2";
    private static final String TENTH = "political-consultation/minister/10";

    private TestingPromises() {}

    static List<Tracked> all() {
        return List.of(
                suggested(),
                confirmed(),
                restated(),
                pastDue(),
                carried(),
                direction(),
                invitation());
    }

    /** The fourth consultation, held in time; nobody has confirmed that it was this one. */
    static Tracked suggested() {
        return new Made("tổ chức tham vấn lần thứ tư vào cuối năm 2017 tại Hà Nội", R2017, SECOND)
                .due(
                        new When.Within(
                                LocalDate.parse("2017-10-01"), LocalDate.parse("2017-12-31")),
                        cited(R2017, "cuối năm 2017"))
                .kept(fulfilment(Fulfilment.State.SUGGESTED, Timeliness.DONE_ON_TIME, 92))
                .tracked();
    }

    static Tracked confirmed() {
        return new Made("to open the border gate before June 2017", R2015, null)
                .due(new When.By(LocalDate.parse("2017-05-31")), cited(R2015, "before June 2017"))
                .kept(fulfilment(Fulfilment.State.CONFIRMED, Timeliness.DONE_LATE, 71))
                .tracked();
    }

    static Tracked restated() {
        Made made =
                new Made("to complete the road to the port", R2015, null)
                        .due(year(2030), cited(R2015, "by 2030"));
        made.sayings =
                List.of(
                        saying("to complete the road to the port", R2015, "2015-03-17", null),
                        saying("đẩy nhanh tuyến đường ra cảng", R2017, "2017-05-31", SECOND),
                        saying("to finish the road to the port", R2023, "2023-11-22", TENTH));
        return made.tracked();
    }

    static Tracked pastDue() {
        Made made =
                new Made("ký thỏa thuận về phà qua sông trong năm 2018", R2017, SECOND)
                        .due(year(2018), cited(R2017, "trong năm 2018"));
        made.areas = List.of(Area.TRANSPORT, Area.WATER);
        return made.tracked();
    }

    static Tracked carried() {
        Made made =
                new Made("to train forty officials a year", R2023, TENTH)
                        .due(year(2024), cited(R2023, "a year"));
        made.assignments =
                List.of(
                        new Assignment("vnm-transport", true, LocalDate.parse("2024-01-10")),
                        new Assignment(
                                "lao-foreign-affairs", false, LocalDate.parse("2024-01-10")));
        made.completion = Completion.LIMITED;
        made.told =
                List.of(
                        new Told(
                                "7",
                                "vnm-transport",
                                Completion.LIMITED,
                                "twelve officials have begun",
                                null,
                                LocalDate.parse("2024-02-20"),
                                "Nguyễn Thị Mai"));
        made.by = List.of(VNM);
        made.to = List.of(LAO);
        return made.tracked();
    }

    static Tracked direction() {
        Made made = new Made("to strengthen ties in all fields", R2023, TENTH);
        made.standing = Standing.DIRECTION;
        return made.tracked();
    }

    static Tracked invitation() {
        Made made = new Made("invited the minister to visit Vientiane", R2023, TENTH);
        made.standing = Standing.REQUEST;
        made.by = List.of(LAO);
        made.to = List.of(VNM);
        return made.tracked();
    }

    private static Fulfilment fulfilment(Fulfilment.State state, Timeliness onTime, int score) {
        return new Fulfilment(
                new Keeper.HeldSession("political-consultation/minister/4"),
                day("2017-11-27"),
                onTime,
                score,
                List.of(
                        new Fulfilment.Reason("same-mechanism", 40),
                        new Fulfilment.Reason("same-ordinal", 30)),
                cited(R2017, "tham vấn lần thứ tư vào cuối năm 2017"),
                cited(R2023, "the fourth consultation, held in Hanoi on 27 November 2017"),
                state);
    }

    private static Saying saying(
            String words, ReportId report, String on, @Nullable String session) {
        return new Saying(
                name('c', words),
                Review.PENDING,
                Mode.AGREE,
                day(on),
                session,
                When.UNSAID,
                cited(report, words),
                Likeness.FIRST);
    }

    /** A promise with what most promises have. */
    private static final class Made {
        private final FindingId id;
        private Standing standing = Standing.COMMITMENT;
        private List<Party> by = BOTH;
        private List<Party> to = List.of();
        private List<Area> areas = List.of();
        private When due = When.UNSAID;
        private List<Cited> dueWords = List.of();
        private List<Saying> sayings;
        private Completion completion = Completion.NO_EVIDENCE;
        private When done = When.UNSAID;
        private @Nullable Fulfilment keptBy;
        private List<Assignment> assignments = List.of();
        private List<Told> told = List.of();

        Made(String words, ReportId report, @Nullable String session) {
            String on =
                    report.equals(R2015)
                            ? "2015-03-17"
                            : report.equals(R2017) ? "2017-05-31" : "2023-11-22";
            this.sayings = List.of(saying(words, report, on, session));
            this.id = name('c', words);
        }

        Made due(When due, Cited words) {
            this.due = due;
            this.dueWords = List.of(words);
            return this;
        }

        Made kept(Fulfilment by) {
            this.keptBy = by;
            if (by.state().counts()) {
                this.completion = Completion.COMPLETE;
                this.done = by.done();
            }
            return this;
        }

        Tracked tracked() {
            return new Tracked(
                    id,
                    standing,
                    standing == Standing.REQUEST ? Mode.INVITE : Mode.AGREE,
                    by,
                    to,
                    areas,
                    due,
                    dueWords,
                    null,
                    null,
                    sayings,
                    Review.PENDING,
                    completion,
                    done,
                    keptBy,
                    keptBy == null ? List.of() : List.of(keptBy),
                    Disposition.ACTIVE,
                    assignments,
                    told);
        }
    }
}
