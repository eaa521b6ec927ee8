package entente.register;

import static org.assertj.core.api.Assertions.assertThat;

import entente.register.care.Progress;
import entente.register.store.Location;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Processes of their own, on one register at once. */
class ProcessesTest {
    private static final int EACH = 15;

    static Stream<TestingRegisters.Engine> engines() {
        return TestingRegisters.engines();
    }

    @ParameterizedTest
    @MethodSource("engines")
    void twoProcessesThatMakeAndFillARegisterAtOnceLoseNothing(TestingRegisters.Engine engine)
            throws IOException, InterruptedException {
        Location place = engine.place().get();
        List<Process> processes = new ArrayList<>();
        for (String name : List.of("one", "two")) {
            processes.add(TestingWriter.start(place, name, EACH));
        }
        for (Process process : processes) {
            assertThat(process.inputReader().readLine()).isEqualTo("ready");
        }
        for (Process process : processes) {
            TestingWriter.go(process);
        }
        List<String> positions = new ArrayList<>();
        for (Process process : processes) {
            positions.addAll(TestingWriter.said(process));
            assertThat(process.waitFor()).as("%s", positions).isZero();
        }

        assertThat(positions).hasSize(2 * EACH).doesNotHaveDuplicates();
        try (Register register = TestingRegisters.open(place)) {
            for (String name : List.of("one", "two")) {
                assertThat(register.bodies())
                        .filteredOn(body -> body.id().startsWith("vnm-" + name))
                        .hasSize(EACH);
            }
            assertThat(register.verify(Progress.NONE).flaws()).isEmpty();
            assertThat(register.log(1000)).hasSize(2 * EACH);
        }
    }
}
