package entente.register;

import static entente.register.TestingRegisters.VIET_LAO;
import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.Meeting;
import entente.domain.calendar.Event;
import entente.domain.calendar.Events;
import entente.domain.decision.Decision;
import entente.domain.relation.Filed;
import entente.domain.relation.Filing;
import entente.register.care.Progress;
import entente.register.filing.Incoming;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which entry changed an event of a calendar last, whenever one asks and whatever was kept. */
class SequencesTest {
    static Stream<TestingRegisters.Engine> engines() {
        return TestingRegisters.engines();
    }

    private static final List<Incoming> REPORTS = TestingRegisters.samples("viet-lao-2017");

    @ParameterizedTest
    @MethodSource("engines")
    void anEventKeepsItsNumberUntilItIsChangedItself(TestingRegisters.Engine engine) {
        try (Register register = engine.open()) {
            register.file(REPORTS.subList(0, 1));
            Map<String, Long> before = register.sequences(VIET_LAO);
            Map<String, String> shown = shown(register);
            assertThat(before.keySet()).isEqualTo(shown.keySet()).isNotEmpty();
            for (Incoming report : REPORTS.subList(1, REPORTS.size())) {
                register.file(List.of(report));
                register.file(TestingRegisters.samples("laos-thailand-gbc"));
                Map<String, Long> after = register.sequences(VIET_LAO);
                Map<String, String> now = shown(register);
                assertThat(after.keySet()).isEqualTo(now.keySet());
                for (String id : after.keySet()) {
                    if (Objects.equals(now.get(id), shown.get(id))) {
                        assertThat(after.get(id)).as(id).isEqualTo(before.get(id));
                    } else {
                        assertThat(after.get(id))
                                .as(id)
                                .isGreaterThan(before.getOrDefault(id, -1L));
                    }
                }
                before = after;
                shown = now;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void whatIsTakenBackIsNewerThanWhatWasThereBetween(TestingRegisters.Engine engine) {
        try (Register register = engine.open()) {
            register.file(REPORTS);
            Filed<Meeting> meeting = numbered(register);
            String id = session(register, meeting);
            Map<String, Long> before = register.sequences(VIET_LAO);
            String seen = shown(register).get(id);
            long rejected =
                    register.decide(
                                    List.of(
                                            new Decision.Reject(
                                                    meeting.report(), meeting.id(), "not so")))
                            .getFirst();
            Map<String, Long> between = register.sequences(VIET_LAO);
            assertThat(shown(register).get(id)).isNotEqualTo(seen);
            long undone = register.undo(rejected);
            Map<String, Long> after = register.sequences(VIET_LAO);
            assertThat(shown(register).get(id)).isEqualTo(seen);
            assertThat(after).containsEntry(id, undone);
            assertThat(between.getOrDefault(id, rejected)).isEqualTo(rejected);
            assertThat(before.get(id)).isLessThan(rejected);
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void itFollowsFromTheLogAlone(TestingRegisters.Engine engine) {
        try (Register register = engine.open()) {
            for (Incoming report : REPORTS) {
                register.file(List.of(report));
                register.sequences(VIET_LAO);
            }
            Filed<Meeting> meeting = numbered(register);
            register.decide(List.of(new Decision.Accept(meeting.report(), List.of(meeting.id()))));
            long rejected =
                    register.decide(
                                    List.of(
                                            new Decision.Reject(
                                                    meeting.report(), meeting.id(), "not so")))
                            .getFirst();
            register.sequences(VIET_LAO);
            register.undo(rejected);
            Map<String, Long> stepByStep = register.sequences(VIET_LAO);
            assertThat(register.rebuild(Progress.NONE).same()).isTrue();
            assertThat(register.sequences(VIET_LAO)).isEqualTo(stepByStep);
            assertThat(register.verify(Progress.NONE).flaws()).isEmpty();
        }
    }

    private static Map<String, String> shown(Register register) {
        return Events.of(register.chronicle(VIET_LAO)).stream()
                .collect(Collectors.toMap(Event::id, Event::imprint));
    }

    /** Of a session with a number: it keeps its name without this report. */
    private static Filed<Meeting> numbered(Register register) {
        return register.chronicle(VIET_LAO).filings().stream()
                .flatMap(SequencesTest::meetings)
                .filter(filed -> shown(register).containsKey(session(register, filed)))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Filed<Meeting>> meetings(Filing filing) {
        return filing.all(Meeting.class);
    }

    private static String session(Register register, Filed<Meeting> meeting) {
        return register.chronicle(VIET_LAO).series().stream()
                .flatMap(series -> series.sessions().stream())
                .filter(session -> session.members().contains(meeting.id()))
                .map(session -> session.id())
                .findFirst()
                .orElse("");
    }
}
