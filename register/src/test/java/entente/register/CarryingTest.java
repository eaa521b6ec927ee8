package entente.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.domain.decision.Decision;
import entente.ledger.Bytes;
import entente.ledger.log.Entry;
import entente.register.care.Progress;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CarryingTest {
    static Stream<TestingRegisters.Engine> engines() {
        return TestingRegisters.engines();
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aLogThatIsCarriedElsewhereHasTheSameRootAndTellsTheSame(TestingRegisters.Engine engine) {
        try (Register register = made(engine);
                Register elsewhere = engine.open()) {
            register.erase("Bounkeut Sangsomsak", "the law", Progress.NONE);
            elsewhere.takeIn(Carried.of(register)::into);
            assertThat(elsewhere.verify(Progress.NONE).flaws()).isEmpty();
            assertThat(elsewhere.verify(Progress.NONE)).isEqualTo(register.verify(Progress.NONE));
            assertThat(elsewhere.chronicle(TestingRegisters.VIET_LAO))
                    .isEqualTo(register.chronicle(TestingRegisters.VIET_LAO));
            assertThat(elsewhere.log(99)).isEqualTo(register.log(99));
            elsewhere.file(TestingRegisters.samples("thai-lan"));
            assertThat(elsewhere.verify(Progress.NONE).flaws()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void onlyAnEmptyRegisterTakesALogOver(TestingRegisters.Engine engine) {
        try (Register register = made(engine);
                Register elsewhere = engine.open()) {
            elsewhere.file(List.of(TestingRegisters.sample()));
            trouble(Trouble.Kind.OCCUPIED, () -> elsewhere.takeIn(Carried.of(register)::into));
            assertThat(elsewhere.log(99)).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aLogThatDoesNotHangTogetherLeavesNothing(TestingRegisters.Engine engine) {
        try (Register register = made(engine);
                Register elsewhere = engine.open()) {
            Carried carried = Carried.of(register);
            List<Entry> entries = carried.entries();
            List<Entry> swapped = new ArrayList<>(entries);
            Collections.swap(swapped, 1, 2);
            List<Entry> altered = new ArrayList<>(entries);
            Entry.Whole last = (Entry.Whole) entries.getLast();
            altered.set(
                    altered.size() - 1,
                    new Entry.Whole(
                            last.leaf(), last.salt(), ((Entry.Whole) entries.getFirst()).body()));
            List<Entry> noLeaf = new ArrayList<>(entries);
            noLeaf.set(1, new Entry.Erased(Bytes.copyOf(new byte[] {1, 2, 3})));
            for (List<Entry> wrong :
                    List.of(swapped, altered, noLeaf, entries.subList(1, entries.size()))) {
                trouble(Trouble.Kind.BAD_IMPORT, () -> elsewhere.takeIn(carried.with(wrong)::into));
                assertThat(elsewhere.log(1)).isEmpty();
                assertThat(elsewhere.verify(Progress.NONE).documents()).isZero();
            }
        }
    }

    private static Register made(TestingRegisters.Engine engine) {
        Register register = engine.open();
        register.file(TestingRegisters.samples("viet-lao-20"));
        register.decide(
                List.of(
                        new Decision.SetZone(
                                TestingRegisters.VIET_LAO, ZoneId.of("Asia/Vientiane"))));
        return register;
    }

    private static void trouble(
            Trouble.Kind kind, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Trouble.class, trouble -> assertThat(trouble.kind()).isEqualTo(kind));
    }
}
