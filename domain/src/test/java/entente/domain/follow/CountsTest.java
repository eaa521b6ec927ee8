package entente.domain.follow;

import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.Evidence;
import entente.domain.Mode;
import entente.domain.When;
import entente.domain.relation.Cited;
import entente.domain.relation.FindingId;
import entente.domain.relation.Review;
import entente.domain.relation.TestingReport;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountsTest {
    private static final LocalDate TODAY = LocalDate.parse("2024-06-01");

    private static Tracked tracked(
            Standing standing, Mode act, String due, Completion completion, String done) {
        FindingId id = new FindingId("c-0000000000000");
        Cited words = new Cited(TestingReport.address("r"), new Evidence(0, 1, "x"));
        Saying saying =
                new Saying(
                        id,
                        Review.PENDING,
                        act,
                        When.UNSAID,
                        null,
                        When.UNSAID,
                        words,
                        Likeness.FIRST);
        return new Tracked(
                id,
                standing,
                standing == Standing.REQUEST ? act : Mode.AGREE,
                List.of(),
                List.of(),
                List.of(),
                TestingReport.time(due),
                List.of(),
                null,
                null,
                List.of(saying),
                Review.PENDING,
                completion,
                TestingReport.time(done),
                null,
                List.of(),
                Disposition.ACTIVE,
                List.of(),
                List.of());
    }

    private static Tracked commitment(String due, Completion completion, String done) {
        return tracked(Standing.COMMITMENT, Mode.AGREE, due, completion, done);
    }

    @Test
    void commitmentsAreCountedAsDoneOnTimeOrLateOpenInTimeOrPastDue() {
        Counts counts =
                Counts.of(
                        List.of(
                                commitment("2023", Completion.COMPLETE, "2023-05-01"),
                                commitment("2023", Completion.COMPLETE, "2024-02-01"),
                                commitment("", Completion.COMPLETE, "2024-02-01"),
                                commitment("2024", Completion.LIMITED, ""),
                                commitment("2023", Completion.NO_EVIDENCE, ""),
                                commitment("2023", Completion.LIMITED, ""),
                                commitment("", Completion.NO_EVIDENCE, "")),
                        TODAY);
        assertThat(counts).isEqualTo(new Counts(1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 7, 0));
        assertThat(counts.commitments()).isEqualTo(7);
        assertThat(counts.pastDue()).isEqualTo(2);
    }

    @Test
    void directionsAndRequestsAreNoDebts() {
        Counts counts =
                Counts.of(
                        List.of(
                                tracked(
                                        Standing.DIRECTION,
                                        Mode.AGREE,
                                        "",
                                        Completion.NO_EVIDENCE,
                                        ""),
                                tracked(
                                        Standing.REQUEST,
                                        Mode.INVITE,
                                        "2023",
                                        Completion.NO_EVIDENCE,
                                        ""),
                                tracked(
                                        Standing.REQUEST,
                                        Mode.INVITE,
                                        "2023",
                                        Completion.COMPLETE,
                                        "2023-05-01")),
                        TODAY);
        assertThat(counts.commitments()).isZero();
        assertThat(counts.directions()).isEqualTo(1);
        assertThat(counts.requestsOpen()).isEqualTo(1);
        assertThat(counts.requestsAnswered()).isEqualTo(1);
    }

    @Test
    void anInvitationThatBothSidesAgreedToIsAnsweredAndCountedAsTheCommitmentItBecame() {
        Tracked agreed =
                tracked(Standing.COMMITMENT, Mode.INVITE, "2024", Completion.NO_EVIDENCE, "");
        Counts counts = Counts.of(List.of(agreed), TODAY);
        assertThat(counts.requestsAnswered()).isEqualTo(1);
        assertThat(counts.openInTime()).isEqualTo(1);
    }
}
