package entente.register;

import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.decision.Decision;
import entente.domain.relation.ReportId;
import entente.register.care.Flaw;
import entente.register.care.Progress;
import entente.register.care.Verified;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VerifyingTest {
    static Stream<TestingRegisters.Engine> engines() {
        return TestingRegisters.engines();
    }

    @ParameterizedTest
    @MethodSource("engines")
    void whatIsAsItWasWrittenIsSound(TestingRegisters.Engine engine) {
        try (Register register = made(engine)) {
            Verified verified = register.verify(Progress.NONE);
            assertThat(verified.flaws()).isEmpty();
            assertThat(verified.sound()).isTrue();
            assertThat(verified.entries()).isEqualTo(4);
            assertThat(verified.bodies()).isEqualTo(4);
            assertThat(verified.documents()).isEqualTo(5);
            assertThat(verified.relations()).isPositive();
            assertThat(verified.root()).matches("[0-9a-f]{64}");
            assertThat(register.verify(Progress.NONE)).isEqualTo(verified);
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void anEmptyRegisterIsSound(TestingRegisters.Engine engine) {
        try (Register register = engine.open()) {
            assertThat(register.verify(Progress.NONE).flaws()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aBitInALeafIsFound(TestingRegisters.Engine engine) {
        try (Register register = made(engine)) {
            for (int bit : new int[] {0, 9, 30 * 8 + 1, 120 * 8, 200 * 8 + 7}) {
                change(register, handle -> flip(handle, "log_entry", "leaf", "position = 1", bit));
                assertThat(flaws(register)).as("bit %d", bit).anyMatch(at("entry 1", "entry 2"));
                change(register, handle -> flip(handle, "log_entry", "leaf", "position = 1", bit));
                assertThat(flaws(register)).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aBitInTheLastLeafIsFound(TestingRegisters.Engine engine) {
        try (Register register = made(engine)) {
            change(register, handle -> flip(handle, "log_entry", "leaf", "position = 3", 700));
            assertThat(flaws(register)).extracting(Flaw::kind).contains(Flaw.Kind.HEAD_DIFFERS);
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aBitInABodyOrItsSaltIsFound(TestingRegisters.Engine engine) {
        try (Register register = made(engine)) {
            for (String column : List.of("body", "salt")) {
                change(register, handle -> flip(handle, "log_body", column, "position = 2", 99));
                assertThat(flaws(register)).as(column).anyMatch(at("entry 2"));
                change(register, handle -> flip(handle, "log_body", column, "position = 2", 99));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aBitInADocumentIsFoundWhereverItIs(TestingRegisters.Engine engine) {
        try (Register register = made(engine)) {
            String address = register.reports().getFirst().sha256();
            String where = "sha256 = '" + address + "'";
            for (int bit : new int[] {0, 12, 16, 400, 5000}) {
                change(register, handle -> flip(handle, "blob", "content", where, bit));
                assertThat(flaws(register))
                        .as("bit %d", bit)
                        .contains(
                                new Flaw(
                                        Flaw.Kind.DOCUMENT_ALTERED,
                                        "document " + address,
                                        List.of()));
                change(register, handle -> flip(handle, "blob", "content", where, bit));
            }
            change(
                    register,
                    handle -> handle.execute("UPDATE blob SET length = 2000000000 WHERE " + where));
            assertThat(flaws(register)).anyMatch(at("document " + address));
            assertThat(flaws(register)).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aDocumentThatIsGoneIsMissed(TestingRegisters.Engine engine) {
        try (Register register = made(engine)) {
            String address = register.reports().getFirst().sha256();
            change(
                    register,
                    handle -> handle.execute("DELETE FROM blob WHERE sha256 = ?", address));
            assertThat(flaws(register))
                    .containsExactly(
                            new Flaw(Flaw.Kind.DOCUMENT_MISSING, "document " + address, List.of()));
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aMissingEntryIsSaidOnce(TestingRegisters.Engine engine) {
        try (Register register = made(engine)) {
            change(register, handle -> handle.execute("DELETE FROM log_entry WHERE position = 1"));
            assertThat(flaws(register))
                    .extracting(flaw -> flaw.kind() + " " + flaw.place())
                    .containsExactly(
                            "ENTRY_MISPLACED entry 1",
                            "ENTRY_UNCHAINED entry 1",
                            "HEAD_DIFFERS head");
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aMissingBodyIsFound(TestingRegisters.Engine engine) {
        try (Register register = made(engine)) {
            change(register, handle -> handle.execute("DELETE FROM log_body WHERE position = 1"));
            assertThat(flaws(register))
                    .containsExactly(new Flaw(Flaw.Kind.BODY_MISSING, "entry 1", List.of()));
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void theEndOfTheLogIsNotCutOffUnseen(TestingRegisters.Engine engine) {
        try (Register register = made(engine)) {
            change(
                    register,
                    handle -> {
                        handle.execute("DELETE FROM log_entry WHERE position = 3");
                        handle.execute("DELETE FROM log_body WHERE position = 3");
                    });
            assertThat(flaws(register))
                    .containsExactly(new Flaw(Flaw.Kind.HEAD_DIFFERS, "head", List.of("4", "3")));
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aRowOfAnAccountThatDiffersIsFoundWithItsRelation(TestingRegisters.Engine engine) {
        try (Register register = made(engine)) {
            register.overviews(null);
            change(
                    register,
                    handle ->
                            handle.execute(
                                    "UPDATE session SET city = 'Atlantis' WHERE relation = 'LAO-VNM'"));
            assertThat(flaws(register))
                    .containsExactly(
                            new Flaw(Flaw.Kind.ACCOUNT_DIFFERS, "account LAO-VNM", List.of()));
            assertThat(register.rebuild(Progress.NONE).same()).isFalse();
            assertThat(flaws(register)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void nothingIsHungOntoALogWhoseEndIsDamaged(TestingRegisters.Engine engine) {
        try (Register register = made(engine)) {
            for (String damage :
                    List.of(
                            "DELETE FROM log_entry WHERE position = 3",
                            "UPDATE log_head SET size = 3")) {
                change(register, handle -> handle.execute(damage));
            }
            List<Flaw> before = flaws(register);
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> register.file(List.of(TestingRegisters.sample())))
                    .isInstanceOfSatisfying(
                            Trouble.class,
                            trouble -> assertThat(trouble.kind()).isEqualTo(Trouble.Kind.DAMAGED));
            assertThat(flaws(register)).isEqualTo(before);
        }
    }

    /** Two reports, of which one was decided upon twice. */
    private static Register made(TestingRegisters.Engine engine) {
        Register register = engine.open();
        register.file(
                List.of(
                        TestingRegisters.samples("viet-lao-2017").getFirst(),
                        TestingRegisters.sample()));
        ReportId report = register.reports().getLast();
        var findings = register.report(report).filing().findings();
        register.decide(
                List.of(
                        new Decision.Reject(report, findings.getFirst().id(), "not said"),
                        new Decision.Correct(
                                report, findings.getLast().id(), findings.getLast().finding())));
        return register;
    }

    private static List<Flaw> flaws(Register register) {
        return register.verify(Progress.NONE).flaws();
    }

    private static java.util.function.Predicate<Flaw> at(String... places) {
        return flaw -> List.of(places).contains(flaw.place());
    }

    private static void change(Register register, java.util.function.Consumer<Handle> damage) {
        register.database()
                .write(
                        handle -> {
                            damage.accept(handle);
                            return true;
                        });
    }

    private static void flip(Handle handle, String table, String column, String where, int bit) {
        byte[] bytes =
                handle.createQuery("SELECT %s FROM %s WHERE %s".formatted(column, table, where))
                        .map((row, _) -> row.getBytes(1))
                        .one();
        int at = Math.min(bit / 8, bytes.length - 1);
        bytes[at] ^= (byte) (1 << bit % 8);
        handle.createUpdate("UPDATE %s SET %s = :bytes WHERE %s".formatted(table, column, where))
                .bind("bytes", bytes)
                .execute();
    }
}
