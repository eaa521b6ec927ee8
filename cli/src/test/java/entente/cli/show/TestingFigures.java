package entente.cli.show;

import static entente.cli.show.TestingChronicle.DEPUTIES;
import static entente.cli.show.TestingChronicle.LAO;
import static entente.cli.show.TestingChronicle.MINISTERS;
import static entente.cli.show.TestingChronicle.RELATION;
import static entente.cli.show.TestingChronicle.TODAY;
import static entente.cli.show.TestingChronicle.VNM;
import static entente.cli.show.TestingChronicle.year;

import entente.domain.Party;
import entente.domain.follow.Tracked;
import entente.domain.relation.Relation;
import entente.domain.relation.Review;
import entente.domain.series.NextSession.Ground;
import entente.register.account.Due;
import entente.register.account.DueCommitment;
import entente.register.account.DueSession;
import entente.register.account.Overview;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers of a register, made by hand. */
final class TestingFigures {
    private TestingFigures() {}

    static List<Overview> overviews() {
        Relation quiet = new Relation(new Party("EUE"), new Party("KHM"));
        return List.of(
                new Overview(RELATION, 14, 5, 1, 12, 2, 1, 4, 1088, 6, 1203, 4, sessions()),
                new Overview(quiet, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, List.of()));
    }

    static Due due() {
        return new Due(
                sessions(),
                List.of(
                        commitment(
                                TestingPromises.suggested(),
                                "session:political-consultation/minister/4"),
                        commitment(TestingPromises.pastDue(), null),
                        commitment(TestingPromises.carried(), null)),
                12,
                1);
    }

    private static List<DueSession> sessions() {
        return List.of(
                new DueSession(RELATION, DEPUTIES, null, null, year(2018), VNM, Ground.CADENCE),
                new DueSession(
                        RELATION,
                        MINISTERS,
                        MINISTERS + "/11",
                        11,
                        year(2024),
                        LAO,
                        Ground.PROMISED));
    }

    private static DueCommitment commitment(Tracked tracked, @Nullable String keeper) {
        return new DueCommitment(
                RELATION,
                tracked.id(),
                tracked.words().evidence().quote(),
                tracked.due(),
                tracked.completion(),
                tracked.timeliness(TODAY),
                keeper == null ? Review.ACCEPTED : Review.PENDING,
                tracked.assignments().stream().map(each -> each.body()).toList(),
                keeper);
    }
}
