package entente.register;

import static entente.register.TestingRegisters.VIET_LAO;
import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.decision.Decision;
import entente.domain.follow.Completion;
import entente.domain.follow.Standing;
import entente.domain.follow.Timeliness;
import entente.domain.follow.Tracked;
import entente.domain.relation.FindingId;
import entente.domain.relation.ReportId;
import entente.register.account.DueQuestion;
import entente.register.account.Load;
import entente.register.account.Scope;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LoadsTest {
    /** The clock stands still, so it is the same day throughout. */
    private static LocalDate today() {
        return LocalDate.now(TestingRegisters.CLOCK);
    }

    static Stream<TestingRegisters.Engine> engines() {
        return TestingRegisters.engines();
    }

    private static Register filed(TestingRegisters.Engine engine) {
        Register register = engine.open();
        register.file(TestingRegisters.samples("viet-lao"));
        return register;
    }

    private static List<Tracked> pastDue(Register register) {
        return register.chronicle(VIET_LAO).tracked().stream()
                .filter(each -> each.standing() == Standing.COMMITMENT)
                .filter(each -> each.timeliness(today()) == Timeliness.PAST_DUE_NO_WORD)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("engines")
    void theLoadOfABodyIsWhatItCarriesByWhatBecameOfIt(TestingRegisters.Engine engine) {
        try (Register register = filed(engine)) {
            List<Tracked> late = pastDue(register);
            for (Tracked each : late.subList(0, 3)) {
                assign(register, each.id());
            }
            tell(register, late.getFirst().id(), Completion.COMPLETE, null);

            View all = register.seen(Scope.ALL);
            assertThat(all.loads()).containsExactly(new Load("vnm-health", 3, 1, 2));
            assertThat(all.loads().getFirst().open()).isZero();
            assertThat(register.seen(Scope.of(List.of())).loads()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void whatWasDueBeforeADayCanBeLeftOutAndIsCountedAllTheSame(TestingRegisters.Engine engine) {
        try (Register register = filed(engine)) {
            View view = register.seen(Scope.ALL);
            DueQuestion question = new DueQuestion(today(), 400, null, null, 1_000);
            LocalDate since = today().minusYears(1);

            var due = view.due(question, since);

            assertThat(due.commitments())
                    .isNotEmpty()
                    .allSatisfy(each -> assertThat(last(each.due())).isAfterOrEqualTo(since));
            assertThat(due.sessions())
                    .allSatisfy(each -> assertThat(last(each.window())).isAfterOrEqualTo(since));
            assertThat(due.commitments().size())
                    .isLessThan(view.due(question).commitments().size());
            assertThat(due.pastDue()).isEqualTo(view.due(question).pastDue());
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aDocumentIsSeenOnlyAsTheEvidenceThatItIs(TestingRegisters.Engine engine) {
        try (Register register = filed(engine)) {
            List<Tracked> late = pastDue(register);
            ReportId document = register.keep("minutes".getBytes(StandardCharsets.UTF_8));
            tell(register, late.getFirst().id(), Completion.LIMITED, document);
            View view = register.seen(Scope.ALL);

            assertThat(view.evidence(VIET_LAO, late.getFirst().id(), document))
                    .hasValueSatisfying(
                            bytes ->
                                    assertThat(new String(bytes, StandardCharsets.UTF_8))
                                            .isEqualTo("minutes"));
            assertThat(view.evidence(VIET_LAO, late.get(1).id(), document)).isEmpty();
            ReportId report = register.reports().getFirst();
            assertThat(view.evidence(VIET_LAO, late.getFirst().id(), report)).isEmpty();
        }
    }

    private static LocalDate last(entente.domain.When when) {
        return Objects.requireNonNull(Timeliness.lastDay(when));
    }

    private static void assign(Register register, FindingId commitment) {
        register.decide(
                List.of(
                        new Decision.Assign(
                                VIET_LAO, commitment, List.of("vnm-health"), "vnm-health")));
    }

    private static void tell(
            Register register,
            FindingId commitment,
            Completion completion,
            @org.jspecify.annotations.Nullable ReportId document) {
        register.decide(
                List.of(
                        new Decision.Tell(
                                VIET_LAO,
                                commitment,
                                "vnm-health",
                                completion,
                                "It was held.",
                                document,
                                LocalDate.parse("2026-05-04"))));
    }
}
