package entente.register;

import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.relation.Relation;
import entente.register.filing.Incoming;
import entente.register.filing.Outcome;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FilingTest {
    static java.util.stream.Stream<TestingRegisters.Engine> engines() {
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
            assertThat(register.relations()).contains(Relation.parse("LAO-VNM"));
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void whatIsRebuiltFromTheLogIsTheSame(TestingRegisters.Engine engine) {
        try (Register register = engine.open()) {
            register.file(TestingRegisters.samples(""));
            var rebuilt = register.rebuild(entente.register.care.Progress.NONE);
            assertThat(rebuilt.same()).isTrue();
            assertThat(rebuilt.rows()).isPositive();
            assertThat(register.verify(entente.register.care.Progress.NONE).flaws()).isEmpty();
        }
    }
}
