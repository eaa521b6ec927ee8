package entente.register;

import static org.assertj.core.api.Assertions.assertThat;

import entente.register.care.Progress;
import entente.register.store.Location;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
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
            processes.add(start(place, name));
        }
        for (Process process : processes) {
            assertThat(process.inputReader().readLine()).isEqualTo("ready");
        }
        for (Process process : processes) {
            process.outputWriter().write("go\n");
            process.outputWriter().flush();
        }
        List<String> positions = new ArrayList<>();
        for (Process process : processes) {
            positions.addAll(said(process));
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

    private static Process start(Location place, String name) throws IOException {
        String address = place instanceof Location.Server(String server) ? server : place.shown();
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TestingWriter.class.getName(),
                        address,
                        name,
                        String.valueOf(EACH))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static List<String> said(Process process) {
        try (BufferedReader lines = process.inputReader()) {
            return lines.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
