package entente.domain.series;

import static entente.domain.series.VietNamLaos.DEPUTIES;
import static entente.domain.series.VietNamLaos.MINISTERS;
import static entente.domain.series.VietNamLaos.RELATION;
import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.Chair;
import entente.domain.Party;
import entente.domain.Place;
import entente.domain.Status;
import entente.domain.When;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class VietNamLaosTest {
    private static final Party LAO = new Party("LAO");
    private static final Party VNM = new Party("VNM");

    private final List<Session> sessions = TestingSeries.sessions(RELATION, VietNamLaos.reports());
    private final Series deputies = TestingSeries.series(RELATION, DEPUTIES, sessions);
    private final Series ministers = TestingSeries.series(RELATION, MINISTERS, sessions);

    @Test
    void twoMechanismsHaveEachItsOwnNumbers() {
        assertThat(deputies.sessions()).extracting(Session::ordinal).containsExactly(2, 3, 4, 8);
        assertThat(deputies.gaps()).containsExactly(1, 5, 6, 7);
        assertThat(ministers.sessions())
                .extracting(Session::ordinal)
                .containsExactly(4, 6, 10, null);
        assertThat(ministers.gaps()).containsExactly(1, 2, 3, 5, 7, 8, 9);
        assertThat(sessions).filteredOn(session -> session.mechanism() == null).hasSize(1);
    }

    @Test
    void theFourthIsOneSessionThoughTwoReportsInTwoLanguagesTellOfIt() {
        Session fourth = TestingSeries.session(DEPUTIES + "/4", sessions);
        assertThat(fourth.sources()).hasSize(2);
        assertThat(fourth.when()).isEqualTo(When.on(LocalDate.of(2019, 7, 16)));
        assertThat(fourth.where()).isEqualTo(new Place(LAO, "Vientiane"));
        assertThat(fourth.chairs())
                .extracting(Chair::name)
                .containsExactly("Nguyễn Quốc Dũng", "Khamphau Onthavanh");
        assertThat(fourth.doubts()).isEmpty();
    }

    @Test
    void theThirdPromisedFor2018InVietNamIsTheOneHeldInAugust2018() {
        Session third = TestingSeries.session(DEPUTIES + "/3", sessions);
        assertThat(third.status()).isEqualTo(Status.HELD);
        assertThat(third.when()).isEqualTo(When.on(LocalDate.of(2018, 8, 24)));
        assertThat(third.members()).hasSize(2);
        assertThat(third.doubts()).isEmpty();
    }

    @Test
    void theEighthOfJuneIsTheUnnumberedOneOfThe28thOfJune() {
        Session eighth = TestingSeries.session(DEPUTIES + "/8", sessions);
        assertThat(eighth.when()).isEqualTo(When.on(LocalDate.of(2023, 6, 28)));
        assertThat(eighth.where()).isEqualTo(new Place(LAO, "Vientiane"));
    }

    @Test
    void theSidesTakeTurnsEveryYearAtTheDeputies() {
        assertThat(deputies.cadence()).isEqualTo(new Cadence(12, Basis.LEARNED));
        assertThat(deputies.hostRule()).isEqualTo(new HostRule.Alternating(Basis.LEARNED));
        NextSession next = TestingSeries.next(deputies);
        assertThat(next.ground()).isEqualTo(NextSession.Ground.CADENCE);
        assertThat(next.ordinal()).isNull();
        assertThat(next.host()).isEqualTo(VNM);
        assertThat(next.window())
                .isEqualTo(new When.Within(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 9, 30)));
    }

    @Test
    void theNextOfTheMinistersWasPromisedIn2023For2024InLaos() {
        NextSession next = TestingSeries.next(ministers);
        assertThat(next.ground()).isEqualTo(NextSession.Ground.PROMISED);
        assertThat(next.host()).isEqualTo(LAO);
        assertThat(next.window())
                .isEqualTo(new When.Within(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)));
        assertThat(next.words()).hasSize(1);
        assertThat(next.ordinal()).as("not said, and never counted up").isNull();
    }
}
