package entente.register;

import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.chronicle.Chronicle;
import entente.domain.follow.Likeness;
import entente.domain.follow.Saying;
import entente.domain.follow.Tracked;
import entente.domain.relation.ReportId;
import entente.domain.series.Session;
import entente.register.filing.Incoming;
import entente.register.store.Location;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The tenth ministers' consultation as told in Vietnamese, French, English and Lao. */
class OneSessionTest {
    private static final String TENTH = "political-consultation/minister/10";

    private static Register register;
    private static Chronicle chronicle;

    @BeforeAll
    static void file() {
        List<Incoming> reports =
                new ArrayList<>(TestingRegisters.samples("viet-lao-2023-bo-truong"));
        reports.addAll(TestingRegisters.samples("viet-lao-2023-ministres"));
        Path own = Path.of("src", "test", "resources", "entente", "register", "tenth");
        reports.add(TestingRegisters.read(own.resolve("en.txt")));
        reports.add(TestingRegisters.read(own.resolve("lo.txt")));
        register = TestingRegisters.open(new Location.File(TestingRegisters.place()));
        register.file(reports);
        chronicle = register.chronicle(TestingRegisters.VIET_LAO);
    }

    @AfterAll
    static void close() {
        register.close();
    }

    @Test
    void itIsOneSessionWithFourSources() {
        List<Session> held =
                chronicle.series().stream()
                        .flatMap(series -> series.sessions().stream())
                        .filter(session -> session.id().equals(TENTH))
                        .toList();
        assertThat(held).hasSize(1);
        Set<ReportId> sources =
                chronicle.tracked().stream()
                        .flatMap(tracked -> tracked.sayings().stream())
                        .filter(saying -> TENTH.equals(saying.session()))
                        .map(saying -> saying.words().report())
                        .collect(Collectors.toSet());
        assertThat(sources).hasSize(4);
        assertThat(languages(sources)).containsExactly("en", "fr", "lo", "vi");
        assertThat(held.getFirst().chairs()).hasSize(2);
    }

    @Test
    void theNextSessionAndTheBookArePromisedOnceEachInAllFour() {
        assertThat(chronicle.tracked())
                .filteredOn(
                        tracked -> "political-consultation/minister/11".equals(tracked.session()))
                .singleElement()
                .satisfies(tracked -> assertThat(told(tracked)).hasSize(4));
        assertThat(chronicle.tracked())
                .filteredOn(
                        tracked ->
                                tracked.sayings().stream()
                                        .map(Saying::likeness)
                                        .anyMatch(Likeness.TRANSLATION::equals))
                .anySatisfy(tracked -> assertThat(told(tracked)).hasSize(4));
    }

    private static Set<String> told(Tracked tracked) {
        return languages(
                tracked.sayings().stream()
                        .map(saying -> saying.words().report())
                        .collect(Collectors.toSet()));
    }

    private static Set<String> languages(Set<ReportId> reports) {
        return chronicle.filings().stream()
                .filter(filing -> reports.contains(filing.id()))
                .map(filing -> Objects.requireNonNull(filing.report().language()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
