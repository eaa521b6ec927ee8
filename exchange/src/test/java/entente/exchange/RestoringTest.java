package entente.exchange;

import static entente.exchange.TestingNodes.LAO;
import static entente.exchange.TestingNodes.MINUTES;
import static entente.exchange.TestingNodes.OFFICER;
import static entente.exchange.TestingNodes.VNM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.exchange.Opened.Outcome;
import entente.exchange.standing.State;
import entente.ledger.merkle.Hash;
import entente.register.store.Annex;
import entente.register.store.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Databases that are put back from backups, and nodes that were run twice. */
class RestoringTest {
    private static Path database(TestingNodes nodes) {
        return ((Location.File) Annex.beside(nodes.home(LAO).register(), "joint")).path();
    }

    static void restore(TestingNodes nodes, Path backup) throws IOException {
        nodes.lao().close();
        Path database = database(nodes);
        for (String suffix : List.of("-wal", "-shm")) {
            Files.deleteIfExists(database.resolveSibling(database.getFileName() + suffix));
        }
        Files.copy(backup, database, StandardCopyOption.REPLACE_EXISTING);
        nodes.reopened(LAO);
    }

    @Test
    void aNodeRestoredFromAnyOfItsBackupsReadsOnlyUntilItsLogCameBack() throws IOException {
        try (TestingNodes nodes = TestingNodes.founded()) {
            List<Path> backups = new ArrayList<>();
            backup(nodes, backups);
            nodes.carry(LAO);
            backup(nodes, backups);
            Hash proposal = nodes.propose(VNM, TestingNodes.minutes());
            nodes.carry(VNM);
            backup(nodes, backups);
            nodes.accept(LAO, proposal);
            backup(nodes, backups);
            nodes.carry(LAO);
            nodes.carry(VNM);
            backup(nodes, backups);
            nodes.propose(LAO, Proposal.amend(MINUTES, TestingNodes.text("another")));
            nodes.converge();
            String line = nodes.vnm().line(LAO);

            for (Path backup : backups) {
                restore(nodes, backup);
                assertThat(nodes.lao().relations().getFirst().fenced()).isTrue();
                assertThatThrownBy(() -> nodes.lao().withdraw(VNM, OFFICER, proposal))
                        .isInstanceOf(Refused.class);
                assertThatThrownBy(() -> nodes.propose(LAO, TestingNodes.minutes()))
                        .isInstanceOfSatisfying(
                                Refused.class,
                                refused ->
                                        assertThat(refused.kind())
                                                .isIn(
                                                        Refused.Kind.FENCED,
                                                        Refused.Kind.SUBJECT_AGREED));
                // It asks, and has its own log back.
                assertThat(nodes.carry(LAO).outcome()).isEqualTo(Outcome.NOTHING_NEW);
                Opened back = nodes.carry(VNM);
                assertThat(back.unfenced()).as("%s", backup).isTrue();
                assertThat(nodes.lao().relations().getFirst().fenced()).isFalse();
                assertThat(nodes.lao().line(VNM)).isEqualTo(line);
                assertThat(nodes.lao().verify(VNM).flaws()).isEmpty();
                nodes.converge();
                assertThat(nodes.lao().conflicts(VNM))
                        .extracting(Conflict::kind)
                        .doesNotContain(Conflict.Kind.FORKED, Conflict.Kind.FENCED);
            }
            nodes.lao().withdraw(VNM, OFFICER, nodes.lao().entry(VNM, lastOwn(nodes)));
            nodes.converge();
            assertThat(nodes.lao().line(VNM)).isEqualTo(nodes.vnm().line(LAO));
        }
    }

    private static String lastOwn(TestingNodes nodes) {
        return nodes.lao().log(VNM).stream()
                .filter(one -> one.party().equals(LAO) && one.deed().kind().equals("PROPOSE"))
                .toList()
                .getLast()
                .entry()
                .hex();
    }

    private static void backup(TestingNodes nodes, List<Path> backups) {
        Path file = nodes.file("backup-" + backups.size() + ".db");
        nodes.lao().backup(file);
        backups.add(file);
    }

    @Test
    void aNodeThatLostItsHeadFileSignsNothingUntilThePeerHasSpoken() throws IOException {
        try (TestingNodes nodes = TestingNodes.founded()) {
            nodes.converge();
            forgetHeads(nodes);
            nodes.reopened(LAO);
            assertThatThrownBy(() -> nodes.propose(LAO, TestingNodes.minutes()))
                    .isInstanceOf(Refused.class);
            assertThat(nodes.carry(VNM).unfenced()).isTrue();
            nodes.propose(LAO, TestingNodes.minutes());
        }
    }

    private static void forgetHeads(TestingNodes nodes) throws IOException {
        try (Stream<Path> files = Files.list(nodes.home(LAO).directory())) {
            for (Path file : files.toList()) {
                if (String.valueOf(file.getFileName()).startsWith("head-")) {
                    Files.delete(file);
                }
            }
        }
    }

    @Test
    void aRestoredNodeThatEvenLostItsRelationHasItBackFromThePeer() throws IOException {
        try (TestingNodes nodes = TestingNodes.founded()) {
            nodes.propose(LAO, TestingNodes.minutes());
            nodes.converge();
            String line = nodes.vnm().line(LAO);
            nodes.lao().close();
            Files.delete(database(nodes));
            nodes.reopened(LAO);
            assertThat(nodes.lao().relations()).isEmpty();
            assertThat(nodes.lao().found(nodes.vnm().card()).fenced()).isTrue();
            Path pouch = nodes.next();
            nodes.vnm().sealWithTheirLog(LAO, pouch);
            assertThat(nodes.lao().open(pouch).unfenced()).isTrue();
            assertThat(nodes.lao().line(VNM)).isEqualTo(line);
            nodes.converge();
            assertThat(nodes.lao().conflicts(VNM))
                    .extracting(Conflict::kind)
                    .doesNotContain(Conflict.Kind.FORKED);
        }
    }

    @Test
    void aNodeThatSignedTwoLogsIsFrozenWithBothHeads() throws IOException {
        try (TestingNodes nodes = TestingNodes.founded()) {
            nodes.converge();
            Path database = nodes.file("before.db");
            nodes.lao().backup(database);
            Path heads = copyOfHeads(nodes);
            nodes.propose(LAO, TestingNodes.minutes());
            nodes.carry(LAO);
            // All of the machine is put back, its head file too: nothing on it can tell.
            try (Stream<Path> files = Files.list(heads)) {
                files.forEach(file -> copy(file, nodes.home(LAO).directory()));
            }
            restore(nodes, database);
            assertThat(nodes.lao().relations().getFirst().fenced()).isFalse();
            nodes.propose(LAO, Proposal.agree(MINUTES, TestingNodes.text("another one")));

            Opened opened = nodes.carry(LAO);
            assertThat(opened.outcome()).isEqualTo(Outcome.FROZEN);
            assertThat(nodes.vnm().conflicts(LAO))
                    .filteredOn(one -> one.kind() == Conflict.Kind.FORKED)
                    .singleElement()
                    .satisfies(one -> assertThat(one.details()).hasSize(5).startsWith("LAO", "2"));
            Hash proposal = nodes.vnm().entry(LAO, MINUTES.text());
            assertThatThrownBy(() -> nodes.accept(VNM, proposal))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.FROZEN));
            assertThat(nodes.carry(VNM).conflicts())
                    .extracting(Conflict::kind)
                    .contains(Conflict.Kind.FORKED);
            assertThat(nodes.vnm().standing(LAO).getFirst().state()).isEqualTo(State.TO_ANSWER);
        }
    }

    private static Path copyOfHeads(TestingNodes nodes) throws IOException {
        Path copy = Files.createDirectory(nodes.file("heads"));
        try (Stream<Path> files = Files.list(nodes.home(LAO).directory())) {
            files.filter(file -> String.valueOf(file.getFileName()).startsWith("head-"))
                    .forEach(file -> copy(file, copy));
        }
        return copy;
    }

    private static void copy(Path file, Path directory) {
        try {
            Files.copy(
                    file,
                    directory.resolve(file.getFileName()),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
