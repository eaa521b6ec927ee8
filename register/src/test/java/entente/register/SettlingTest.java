package entente.register;

import static org.assertj.core.api.Assertions.assertThat;

import entente.register.care.Progress;
import entente.register.store.Location;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SettlingTest {
    static Stream<TestingRegisters.Engine> engines() {
        return TestingRegisters.engines();
    }

    @ParameterizedTest
    @MethodSource("engines")
    void accountsCatchUpWithALogWhoseWriterWasKilled(TestingRegisters.Engine engine) {
        Location place = engine.place().get();
        try (Register register = open(place, "test")) {
            register.file(TestingRegisters.samples("viet-lao"));
        }
        // Nobody looked before the end: entries are there, and no row of an account.
        try (Register register = open(place, "test")) {
            assertThat(sessions(register)).isZero();
            assertThat(register.overview(TestingRegisters.VIET_LAO, null).sessions()).isPositive();
            assertThat(sessions(register)).isPositive();
            assertThat(register.verify(Progress.NONE).flaws()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void accountsThatAnotherProgramMadeAreMadeAnew(TestingRegisters.Engine engine) {
        Location place = engine.place().get();
        try (Register register = open(place, "1.0")) {
            register.file(TestingRegisters.samples("viet-lao"));
            register.overviews(null);
            // As if the rules of the time had been others.
            register.database()
                    .write(handle -> handle.execute("UPDATE session SET city = 'Elsewhere'"));
            assertThat(register.verify(Progress.NONE).sound()).isFalse();
        }
        try (Register register = open(place, "1.1")) {
            assertThat(register.verify(Progress.NONE).flaws()).isEmpty();
            register.overviews(null);
        }
        try (Register register = open(place, "1.1")) {
            assertThat(register.verify(Progress.NONE).flaws()).isEmpty();
            assertThat(register.rebuild(Progress.NONE).same()).isTrue();
        }
    }

    private static long sessions(Register register) {
        return register.database()
                .read(
                        handle ->
                                handle.createQuery("SELECT COUNT(*) FROM session")
                                        .mapTo(Long.class)
                                        .one());
    }

    private static Register open(Location place, String program) {
        return Register.open(place, true, TestingRegisters.CLOCK, "an officer", program);
    }
}
