package entente.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.domain.decision.Decision;
import entente.domain.relation.Filed;
import entente.domain.relation.FindingId;
import entente.domain.relation.ReportId;
import entente.domain.relation.Review;
import entente.register.entry.EntryKind;
import entente.register.entry.Logged;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DecidingTest {
    static Stream<TestingRegisters.Engine> engines() {
        return TestingRegisters.engines();
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aFindingIsPendingUntilSomebodyDecides(TestingRegisters.Engine engine) {
        try (Register register = engine.open()) {
            ReportId report = file(register);
            FindingId finding = findings(register, report).getFirst().id();
            assertThat(review(register, report, finding)).isEqualTo(Review.PENDING);
            assertThat(register.pending(null)).containsExactly(report);

            long accepted = accept(register, report, finding);
            assertThat(review(register, report, finding)).isEqualTo(Review.ACCEPTED);

            register.decide(List.of(new Decision.Reject(report, finding, "said by nobody")));
            assertThat(register.report(report).rejected())
                    .extracting(filed -> filed.id())
                    .containsExactly(finding);
            assertThat(register.holds(accepted)).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void whatIsUndoneHoldsNoMoreUntilTheUndoingIsUndone(TestingRegisters.Engine engine) {
        try (Register register = engine.open()) {
            ReportId report = file(register);
            FindingId finding = findings(register, report).getFirst().id();
            long accepted = accept(register, report, finding);

            long undone = register.undo(accepted);
            assertThat(register.holds(accepted)).isFalse();
            assertThat(review(register, report, finding)).isEqualTo(Review.PENDING);

            long redone = register.undo(undone);
            assertThat(register.holds(undone)).isFalse();
            assertThat(register.holds(accepted)).isTrue();
            assertThat(review(register, report, finding)).isEqualTo(Review.ACCEPTED);

            register.undo(redone);
            assertThat(register.holds(undone)).isTrue();
            assertThat(register.holds(accepted)).isFalse();
            assertThat(review(register, report, finding)).isEqualTo(Review.PENDING);
            assertThat(register.rebuild(entente.register.care.Progress.NONE).same()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void whatTwoUndoingsTookBackHoldsOnlyWithoutBoth(TestingRegisters.Engine engine) {
        try (Register register = engine.open()) {
            ReportId report = file(register);
            long accepted = accept(register, report, findings(register, report).getFirst().id());
            long first = register.undo(accepted);
            long firstTakenBack = register.undo(first);
            long second = register.undo(accepted);
            register.undo(firstTakenBack);
            assertThat(register.holds(first)).isTrue();
            assertThat(register.holds(accepted)).isFalse();

            register.undo(second);
            assertThat(register.holds(accepted)).isFalse();
            register.undo(first);
            assertThat(register.holds(accepted)).isTrue();
            assertThat(register.rebuild(entente.register.care.Progress.NONE).same()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void onlyADecisionThatHoldsCanBeUndone(TestingRegisters.Engine engine) {
        try (Register register = engine.open()) {
            ReportId report = file(register);
            long accepted = accept(register, report, findings(register, report).getFirst().id());
            register.undo(accepted);
            trouble(() -> register.undo(accepted), Trouble.Kind.NOT_UNDOABLE, "1", "ACCEPT");
            trouble(() -> register.undo(0), Trouble.Kind.NOT_UNDOABLE, "0", "FILE");
            trouble(() -> register.undo(99), Trouble.Kind.NO_SUCH_ENTRY, "99");
            trouble(() -> register.undo(-1), Trouble.Kind.NO_SUCH_ENTRY, "-1");
            assertThat(register.log(9)).hasSize(3);
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aDecisionOnAReportThatNobodyFiledIsRefusedWithAllThatCameWithIt(
            TestingRegisters.Engine engine) {
        try (Register register = engine.open()) {
            ReportId report = file(register);
            FindingId finding = findings(register, report).getFirst().id();
            ReportId unknown = new ReportId("ab".repeat(32));
            trouble(
                    () ->
                            register.decide(
                                    List.of(
                                            new Decision.Accept(report, List.of(finding)),
                                            new Decision.Reject(unknown, finding, "no"))),
                    Trouble.Kind.NO_SUCH_REPORT,
                    unknown.brief());
            assertThat(register.log(9)).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void theLogTellsTheNewestFirstAndWhoWroteIt(TestingRegisters.Engine engine) {
        try (Register register = engine.open()) {
            ReportId report = file(register);
            accept(register, report, findings(register, report).getFirst().id());
            register.decide(
                    List.of(
                            new Decision.SetZone(
                                    TestingRegisters.VIET_LAO, ZoneId.of("Asia/Ho_Chi_Minh"))));
            assertThat(register.log(10))
                    .extracting(logged -> EntryKind.of(logged.entry()))
                    .containsExactly(EntryKind.ZONE, EntryKind.ACCEPT, EntryKind.FILE);
            assertThat(register.log(1)).extracting(Logged::position).containsExactly(2L);
            assertThat(register.log(10)).extracting(Logged::author).containsOnly("an officer");
            assertThat(register.chronicle(TestingRegisters.VIET_LAO).zone())
                    .isEqualTo(ZoneId.of("Asia/Ho_Chi_Minh"));
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aFindingsHistoryIsEveryDecisionOnIt(TestingRegisters.Engine engine) {
        try (Register register = engine.open()) {
            ReportId report = file(register);
            List<FindingId> commitments =
                    findings(register, report).stream()
                            .map(Filed::id)
                            .filter(id -> id.value().startsWith("c-"))
                            .toList();
            accept(register, report, commitments.getFirst());
            accept(register, report, commitments.getLast());
            register.undo(1);
            assertThat(register.history(commitments.getFirst()))
                    .extracting(Logged::position)
                    .contains(1L)
                    .doesNotContain(2L);
        }
    }

    private static ReportId file(Register register) {
        return register.file(List.of(TestingRegisters.sample())).getFirst().report();
    }

    private static List<Filed<?>> findings(Register register, ReportId report) {
        return register.report(report).filing().findings();
    }

    private static long accept(Register register, ReportId report, FindingId finding) {
        return register.decide(List.of(new Decision.Accept(report, List.of(finding)))).getFirst();
    }

    private static Review review(Register register, ReportId report, FindingId finding) {
        return findings(register, report).stream()
                .filter(filed -> filed.id().equals(finding))
                .findFirst()
                .orElseThrow()
                .review();
    }

    private static void trouble(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable deed,
            Trouble.Kind kind,
            String... details) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Trouble.class,
                        trouble -> {
                            assertThat(trouble.kind()).isEqualTo(kind);
                            assertThat(trouble.details()).containsExactly(details);
                        });
    }
}
