package entente.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.domain.Person;
import entente.domain.decision.Decision;
import entente.domain.follow.Completion;
import entente.domain.follow.Tracked;
import entente.domain.relation.FindingId;
import entente.domain.relation.ReportId;
import entente.domain.series.Series;
import entente.domain.series.Session;
import entente.register.care.Erasure;
import entente.register.care.Progress;
import entente.register.care.Verified;
import entente.register.entry.Logged;
import entente.register.filing.Incoming;
import entente.register.store.Location;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ErasingTest {
    static Stream<TestingRegisters.Engine> engines() {
        return TestingRegisters.engines();
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aPersonIsForgottenAndAllElseStands(TestingRegisters.Engine engine) {
        try (Register register = engine.open()) {
            register.file(TestingRegisters.samples("viet-lao"));
            String person = somebody(register);
            Set<String> sessions = sessions(register);
            List<FindingId> commitments = commitments(register);
            long size = register.log(1).getFirst().position();
            String root = register.verify(Progress.NONE).root();
            assertThat(said(register)).anyMatch(text -> holds(text, person));
            List<ReportId> naming = register.naming(person);
            assertThat(naming).isNotEmpty();

            Erasure erasure = register.erase(person, "at the wish of " + person, Progress.NONE);

            assertThat(erasure.reports()).isEqualTo(naming);
            assertThat(erasure.position()).isEqualTo(size + 1);
            assertThat(said(register)).noneMatch(text -> holds(text, person));
            assertThat(register.naming(person)).isEmpty();
            assertThat(sessions(register)).isEqualTo(sessions);
            assertThat(commitments(register)).isEqualTo(commitments);
            Verified verified = register.verify(Progress.NONE);
            assertThat(verified.flaws()).isEmpty();
            assertThat(verified.root()).isNotEqualTo(root);
            assertThat(register.rebuild(Progress.NONE).same()).isTrue();
            assertThat(register.verify(Progress.NONE).flaws()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aDecisionThatNamesThePersonHoldsInItsPlaceWithoutTheName(TestingRegisters.Engine engine) {
        try (Register register = engine.open()) {
            register.file(List.of(TestingRegisters.sample()));
            FindingId commitment = commitments(register).getFirst();
            long told =
                    tell(
                            register,
                            commitment,
                            Completion.SUBSTANTIAL,
                            "Ms Bouakham Nhotkeo wrote so");
            tell(register, commitment, Completion.COMPLETE, "the ministry wrote so");
            Tracked before = tracked(register, commitment);

            Erasure erasure = register.erase("Bouakham Nhotkeo", "the law", Progress.NONE);

            Tracked after = tracked(register, commitment);
            assertThat(after.completion()).isEqualTo(before.completion());
            assertThat(after.told()).hasSameSizeAs(before.told());
            assertThat(after.told().getLast().evidence()).isEqualTo("Ms ████████ ███████ wrote so");
            assertThat(register.history(commitment))
                    .extracting(Logged::position)
                    .doesNotContain(told);
            assertThat(erasure.reports()).isEmpty();
            assertThat(register.verify(Progress.NONE).flaws()).isEmpty();
            assertThat(register.rebuild(Progress.NONE).same()).isTrue();
            assertThat(tracked(register, commitment)).isEqualTo(after);
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aDecisionThatWasUndoneIsNotTakenUpAgain(TestingRegisters.Engine engine) {
        try (Register register = engine.open()) {
            register.file(List.of(TestingRegisters.sample()));
            FindingId commitment = commitments(register).getFirst();
            register.undo(
                    tell(register, commitment, Completion.COMPLETE, "Bouakham Nhotkeo wrote so"));
            register.erase("Bouakham Nhotkeo", "the law", Progress.NONE);
            assertThat(tracked(register, commitment).told()).isEmpty();
            assertThat(register.verify(Progress.NONE).flaws()).isEmpty();
            assertThat(register.rebuild(Progress.NONE).same()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void evidenceEarlierReadingsAndFileNamesForgetThePersonToo(TestingRegisters.Engine engine) {
        try (Register register = engine.open()) {
            Incoming report = TestingRegisters.sample();
            String person = "Bouakham Nhotkeo";
            register.file(
                    List.of(
                            new Incoming(
                                    report.bytes(),
                                    "visit-of-bouakham_nhotkeo.txt",
                                    report.findings()),
                            TestingRegisters.read(
                                    "letter.txt",
                                    "Laos and Viet Nam met. Bouakham\nNhotkeo led.")));
            ReportId letter = register.keep(("Signed, " + person).getBytes(StandardCharsets.UTF_8));
            register.erase(person, "the law", Progress.NONE);
            assertThat(register.document(letter)).isEmpty();
            assertThat(said(register)).noneMatch(text -> holds(text, "nhotkeo"));
            assertThat(register.reports()).hasSize(2);
            assertThat(register.verify(Progress.NONE).flaws()).isEmpty();
            assertThat(register.rebuild(Progress.NONE).same()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aReportThatIsFiledAgainAfterAnErasureOutlivesARebuilding(TestingRegisters.Engine engine) {
        try (Register register = engine.open()) {
            Incoming report =
                    TestingRegisters.read(
                            "letter.txt", "Laos and Viet Nam met. Bouakham Nhotkeo led.");
            register.file(List.of(report));
            register.erase("Bouakham Nhotkeo", "a mistake", Progress.NONE);
            ReportId again = register.file(List.of(report)).getFirst().report();
            assertThat(register.rebuild(Progress.NONE).same()).isTrue();
            assertThat(register.document(again)).hasValue(report.bytes().toArray());
            assertThat(register.verify(Progress.NONE).flaws()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void whatIsNoNameIsNotErased(TestingRegisters.Engine engine) {
        try (Register register = engine.open()) {
            register.file(List.of(TestingRegisters.sample()));
            for (String typed : List.of("", " ", "a", "17", "-. -")) {
                assertThatThrownBy(() -> register.erase(typed, "the law", Progress.NONE))
                        .isInstanceOfSatisfying(
                                Trouble.class,
                                trouble ->
                                        assertThat(trouble.kind())
                                                .isEqualTo(Trouble.Kind.BAD_VALUE));
            }
            assertThat(register.erase("Nobody Inparticular", "the law", Progress.NONE).position())
                    .isEqualTo(-1);
            assertThat(register.log(9)).hasSize(1);
        }
    }

    @Test
    void noFileOfTheRegisterHoldsTheNameAnyMore() throws IOException {
        Path place = TestingRegisters.place();
        String person = "Phạm Bình Minh";
        try (Register register = TestingRegisters.open(new Location.File(place))) {
            register.file(TestingRegisters.samples("viet-lao"));
            register.overviews(null);
            tell(register, commitments(register).getFirst(), Completion.LIMITED, person);
            assertThat(files(place)).anyMatch(text -> holds(text, person));
            register.erase(person, "the law", Progress.NONE);
            assertThat(files(place)).noneMatch(text -> holds(text, person));
        }
        assertThat(files(place)).isNotEmpty().noneMatch(text -> holds(text, person));
    }

    /** The bytes of the database and of what lies beside it, a character each. */
    private static List<String> files(Path place) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(place.getParent())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.add(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return texts;
    }

    private static boolean holds(String text, String person) {
        String bytes =
                new String(person.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return text.toLowerCase(Locale.ROOT).contains(bytes.toLowerCase(Locale.ROOT));
    }

    /** Everything that is said anywhere in the register: entries, documents, rows. */
    private static List<String> said(Register register) {
        List<String> said = new ArrayList<>();
        Carried carried = Carried.of(register);
        for (entente.ledger.log.Entry entry : carried.entries()) {
            if (entry instanceof entente.ledger.log.Entry.Whole whole) {
                said.add(latin(whole.body().toArray()));
            }
        }
        carried.documents().values().forEach(bytes -> said.add(latin(bytes)));
        register.database()
                .read(
                        handle -> {
                            for (String table : List.of("report", "session", "commitment")) {
                                handle.createQuery("SELECT * FROM " + table)
                                        .mapToMap()
                                        .list()
                                        .forEach(
                                                row ->
                                                        said.add(
                                                                latin(
                                                                        row.toString()
                                                                                .getBytes(
                                                                                        StandardCharsets
                                                                                                .UTF_8))));
                            }
                            return true;
                        });
        return said;
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** Somebody whom several reports name. */
    private static String somebody(Register register) {
        return register.chronicle(TestingRegisters.VIET_LAO).filings().stream()
                .flatMap(filing -> filing.findings().stream())
                .filter(filed -> filed.finding() instanceof Person)
                .map(filed -> ((Person) filed.finding()).name())
                .filter(name -> name.contains(" ") && name.chars().allMatch(c -> c < 0x250))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> sessions(Register register) {
        Set<String> sessions = new TreeSet<>();
        for (Series series : register.chronicle(TestingRegisters.VIET_LAO).series()) {
            for (Session session : series.sessions()) {
                sessions.add(session.id() + " " + session.ordinal() + " " + session.when());
            }
        }
        return sessions;
    }

    private static List<FindingId> commitments(Register register) {
        return register.chronicle(TestingRegisters.VIET_LAO).tracked().stream()
                .map(Tracked::id)
                .toList();
    }

    private static Tracked tracked(Register register, FindingId commitment) {
        return register.chronicle(TestingRegisters.VIET_LAO).tracked().stream()
                .filter(tracked -> tracked.id().equals(commitment))
                .findFirst()
                .orElseThrow();
    }

    private static long tell(
            Register register, FindingId commitment, Completion completion, String evidence) {
        return register.decide(
                        List.of(
                                new Decision.Tell(
                                        TestingRegisters.VIET_LAO,
                                        commitment,
                                        null,
                                        completion,
                                        evidence,
                                        null,
                                        LocalDate.of(2021, 3, 1))))
                .getFirst();
    }
}
