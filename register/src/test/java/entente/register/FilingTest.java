package entente.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.domain.Findings;
import entente.domain.relation.Filed;
import entente.domain.relation.ReportId;
import entente.register.filing.Incoming;
import entente.register.filing.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FilingTest {
    static Stream<TestingRegisters.Engine> engines() {
        return TestingRegisters.engines();
    }

    @ParameterizedTest
    @MethodSource("engines")
    void theSameReportFiledTwiceIsOneReport(TestingRegisters.Engine engine) {
        try (Register register = engine.open()) {
            List<Incoming> reports = TestingRegisters.samples("viet-lao");
            assertThat(register.file(reports)).allMatch(Outcome.New.class::isInstance);
            assertThat(register.file(reports)).allMatch(Outcome.Known.class::isInstance);
            assertThat(register.reports()).hasSameSizeAs(reports);
            assertThat(register.relations()).contains(TestingRegisters.VIET_LAO);
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aBetterReadingOfAReportIsADifference(TestingRegisters.Engine engine) {
        try (Register register = engine.open()) {
            Incoming better = TestingRegisters.sample();
            Incoming worse = without(better, 1);
            register.file(List.of(worse));
            Outcome outcome = register.file(List.of(better)).getFirst();

            assertThat(outcome).isInstanceOf(Outcome.ReadAnew.class);
            Outcome.ReadAnew anew = (Outcome.ReadAnew) outcome;
            assertThat(anew.difference().added()).hasSize(1);
            assertThat(anew.difference().gone()).isEmpty();
            assertThat(register.reports()).containsExactly(anew.report());
            assertThat(commitments(register, anew.report()))
                    .isEqualTo(better.findings().commitments().size());
            assertThat(register.file(List.of(better)).getFirst()).isInstanceOf(Outcome.Known.class);
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void reportsAreToldInTheOrderInWhichTheyWereFirstFiled(TestingRegisters.Engine engine) {
        try (Register register = engine.open()) {
            Incoming first = TestingRegisters.sample();
            Incoming second = TestingRegisters.samples("viet-lao-2017").getFirst();
            register.file(List.of(without(first, 1), second));
            register.file(List.of(first));
            assertThat(register.reports()).containsExactly(id(first), id(second));
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void ofSeveralReportsAllAreFiledOrNone(TestingRegisters.Engine engine) {
        try (Register register = engine.open()) {
            Incoming good = TestingRegisters.sample();
            Incoming tooLarge =
                    new Incoming(good.bytes(), "n".repeat(300_000) + ".txt", good.findings());
            Incoming other = TestingRegisters.samples("viet-lao-2017").getFirst();
            assertThatThrownBy(() -> register.file(List.of(other, tooLarge)))
                    .isInstanceOfSatisfying(
                            Trouble.class,
                            trouble ->
                                    assertThat(trouble.kind())
                                            .isEqualTo(Trouble.Kind.ENTRY_TOO_LARGE));
            assertThat(register.reports()).isEmpty();
            assertThat(register.log(10)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aDocumentIsKeptAsItCame(TestingRegisters.Engine engine) {
        try (Register register = engine.open()) {
            byte[] letter = "ເຖິງ ກະຊວງ\0\r\n".getBytes(StandardCharsets.UTF_8);
            ReportId address = register.keep(letter);
            assertThat(register.keep(letter)).isEqualTo(address);
            assertThat(register.document(address)).hasValue(letter);
            assertThat(register.document(new ReportId("0".repeat(64)))).isEmpty();
            assertThat(register.keep(new byte[0]).sha256()).startsWith("e3b0c442");
            assertThat(register.document(register.keep(new byte[0]))).hasValue(new byte[0]);

            Incoming report = TestingRegisters.sample();
            register.file(List.of(report));
            assertThat(register.document(id(report))).hasValue(report.bytes().toArray());
        }
    }

    private static ReportId id(Incoming report) {
        return new ReportId(report.findings().report().sha256());
    }

    private static long commitments(Register register, ReportId report) {
        return register.report(report).filing().findings().stream()
                .map(Filed::finding)
                .filter(entente.domain.Commitment.class::isInstance)
                .count();
    }

    /** As a reader would have read it that overlooks the last commitments. */
    private static Incoming without(Incoming report, int commitments) {
        Findings all = report.findings();
        int size = all.commitments().size();
        assertThat(size).isGreaterThan(commitments);
        return new Incoming(
                report.bytes(),
                report.file(),
                new Findings(
                        all.report(),
                        all.meetings(),
                        all.commitments().subList(0, size - commitments),
                        all.statements(),
                        all.agreements(),
                        all.observances(),
                        all.projects(),
                        all.roles(),
                        all.people(),
                        all.doubts()));
    }
}
