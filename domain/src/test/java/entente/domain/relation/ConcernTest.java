package entente.domain.relation;

import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.Commitment;
import entente.domain.Meeting;
import entente.domain.MeetingKind;
import entente.domain.Mode;
import entente.domain.Person;
import entente.domain.Status;
import org.junit.jupiter.api.Test;

class ConcernTest {
    private static final Relation LAOS_VIETNAM = Relation.parse("LAO-VNM");

    private static TestingReport talks(String parties) {
        return new TestingReport("talks", "2023-07-11")
                .encounter(MeetingKind.TALKS, Status.HELD, parties, "2023-07-11", "IDN");
    }

    @Test
    void aMeetingOfThreeConcernsEachPair() {
        assertThat(Concern.relationsOf(talks("KHM LAO VNM").findings()))
                .extracting(Relation::toString)
                .containsExactly("KHM-LAO", "KHM-VNM", "LAO-VNM");
    }

    @Test
    void aReportWithoutAnyPairConcernsNobody() {
        TestingReport football = new TestingReport("football", "2024-12-10");
        assertThat(Concern.relationsOf(football.findings())).isEmpty();
    }

    @Test
    void commitmentsAndReviewCountToo() {
        TestingReport report =
                new TestingReport("r", "2023-07-11")
                        .commitment(Mode.PLEDGE, "LAO", "send teachers", "", null);
        assertThat(Concern.relationsOf(report.findings())).containsExactly(LAOS_VIETNAM);
        assertThat(Concern.relationsOf(report.filing())).containsExactly(LAOS_VIETNAM);
    }

    @Test
    void aMeetingWithAThirdPartyToldInPassingStaysOut() {
        Filing filing =
                Concern.about(
                        LAOS_VIETNAM,
                        talks("LAO VNM")
                                .agreed("strengthen ties", "", null)
                                .encounter(
                                        MeetingKind.TALKS,
                                        Status.HELD,
                                        "LAO THA",
                                        "2023-07-10",
                                        "IDN")
                                .filing());
        assertThat(filing.all(Meeting.class)).hasSize(1);
    }

    @Test
    void peopleOfThirdPartiesAndOfReportsAboutOthersStayOut() {
        TestingReport ours = talks("LAO VNM").person("A", "LAO", null).person("B", "THA", null);
        TestingReport others = talks("LAO THA").person("A", "LAO", null);
        assertThat(people(ours)).isEqualTo(1);
        assertThat(people(others)).isZero();
    }

    private static long people(TestingReport report) {
        return Concern.about(LAOS_VIETNAM, report.filing()).all(Person.class).count();
    }

    @Test
    void aPledgeWithThirdPartiesIsShownUnderEachPair() {
        TestingReport three =
                talks("KHM LAO VNM").commitment(Mode.AGREE, "KHM LAO VNM", "share water", "", null);
        assertThat(Concern.about(LAOS_VIETNAM, three.filing()).all(Commitment.class)).hasSize(1);
        assertThat(Concern.about(Relation.parse("KHM-LAO"), three.filing()).all(Commitment.class))
                .hasSize(1);
    }
}
