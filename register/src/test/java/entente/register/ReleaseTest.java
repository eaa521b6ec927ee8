package entente.register;

import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.decision.Decision;
import entente.domain.relation.Filed;
import entente.domain.relation.FindingId;
import entente.domain.relation.ReportId;
import entente.domain.relation.Review;
import entente.register.care.Progress;
import entente.register.care.Verified;
import entente.register.store.Location;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A register that an earlier release made is opened by today's program. */
class ReleaseTest {
    private static final String ROOT =
            "c3a04de8eba2da3f86decf85df1b3780bdf0fcdf8295bcea92271336de6d04f5";

    @Test
    void theRegisterOfTheFirstShapeTellsWhatItTold() throws IOException {
        Path place = TestingRegisters.place();
        try (InputStream made =
                Objects.requireNonNull(ReleaseTest.class.getResourceAsStream("register-v1.db"))) {
            Files.copy(made, place);
        }
        try (Register register = TestingRegisters.open(new Location.File(place))) {
            Verified verified = register.verify(Progress.NONE);
            assertThat(verified.flaws()).isEmpty();
            assertThat(verified.entries()).isEqualTo(8);
            assertThat(verified.root()).isEqualTo(ROOT);
            assertThat(register.reports()).hasSize(3);
            assertThat(register.overview(TestingRegisters.VIET_LAO, null).sessions()).isPositive();
            assertThat(register.chronicle(TestingRegisters.VIET_LAO).zone())
                    .isEqualTo(ZoneId.of("Asia/Vientiane"));
            ReportId report = register.reports().getFirst();
            assertThat(register.report(report).filing().findings())
                    .filteredOn(filed -> filed.review() == Review.ACCEPTED)
                    .hasSize(1);
            assertThat(register.report(report).rejected()).hasSize(1);
            assertThat(register.holds(6)).isFalse();
            register.file(TestingRegisters.samples("thai-lan"));
            assertThat(register.verify(Progress.NONE).flaws()).isEmpty();
        }
    }

    /**
     * How the file was made, by the program of 22 November 2026 (shape 1): three reports, an
     * acceptance, a rejection, a zone that was set, undone and set again by undoing the undoing.
     *
     * @param arguments where to put it
     */
    public static void main(String[] arguments) {
        try (Register register = TestingRegisters.open(new Location.File(Path.of(arguments[0])))) {
            register.file(TestingRegisters.samples("viet-lao-2017"));
            register.file(List.of(TestingRegisters.sample()));
            ReportId report = register.reports().getFirst();
            List<FindingId> findings =
                    register.report(report).filing().findings().stream().map(Filed::id).toList();
            register.decide(
                    List.of(
                            new Decision.Accept(report, List.of(findings.getFirst())),
                            new Decision.Reject(report, findings.getLast(), "not said")));
            long zone =
                    register.decide(
                                    List.of(
                                            new Decision.SetZone(
                                                    TestingRegisters.VIET_LAO,
                                                    ZoneId.of("Asia/Vientiane"))))
                            .getFirst();
            register.undo(register.undo(zone));
            register.overviews(null);
            System.out.println(register.verify(Progress.NONE));
        }
    }
}
