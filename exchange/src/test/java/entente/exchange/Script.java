package entente.exchange;

import static entente.exchange.TestingNodes.LAO;
import static entente.exchange.TestingNodes.MINUTES;
import static entente.exchange.TestingNodes.OFFICER;
import static entente.exchange.TestingNodes.VNM;

import entente.domain.Party;
import entente.exchange.store.Disk;
import entente.ledger.merkle.Hash;
import entente.register.store.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * A session agreed from the beginning to the end, as two people with a shell would do it: whatever
 * stops it, they begin again at the top. Each step that is acknowledged is told.
 *
 * @param directory of both nodes and what goes between them
 * @param told is given each acknowledged step: its name and the entry or file
 */
record Script(Path directory, Disk disk, Consumer<String> told) {
    /**
     * In a process of its own: a directory, and after how many of the disk's operations it dies.
     */
    public static void main(String[] arguments) throws IOException {
        FailingDisk.Failure death = () -> Runtime.getRuntime().halt(137);
        int rest = Integer.parseInt(arguments[1]);
        Disk disk = rest < 0 ? Disk.real() : new FailingDisk(rest, death);
        System.out.println("ready");
        new Script(
                        Path.of(arguments[0]),
                        disk,
                        step -> {
                            System.out.println(step);
                            System.out.flush();
                        })
                .run();
    }

    private Home home(String name) throws IOException {
        Path own = Files.createDirectories(directory.resolve(name));
        return new Home(new Location.File(own.resolve("e.db")), own.resolve("node"));
    }

    /** Both nodes' line at the end. */
    void run() throws IOException {
        try (Node lao = Node.init(home("lao"), LAO, List.of(OFFICER), TestingNodes.CLOCK, disk);
                Node vnm =
                        Node.init(home("vnm"), VNM, List.of(OFFICER), TestingNodes.CLOCK, disk)) {
            lao.found(vnm.card());
            vnm.found(lao.card());
            told.accept("founded " + vnm.charter(LAO).hash());
            Hash proposal = vnm.propose(LAO, OFFICER, TestingNodes.minutes()).entry();
            told.accept("proposed " + proposal);
            carry(vnm, lao);
            Hash acceptance = lao.accept(VNM, OFFICER, proposal).entry();
            told.accept("accepted " + acceptance);
            carry(lao, vnm);
            carry(vnm, lao);
            carry(lao, vnm);
            carry(vnm, lao);
            told.accept("agreed " + vnm.entry(LAO, MINUTES.text()));
            told.accept("line " + lao.line(VNM));
            told.accept("line " + vnm.line(LAO));
            told.accept("state " + vnm.standing(LAO).getFirst().state());
            told.accept("state " + lao.standing(VNM).getFirst().state());
            told.accept("flaws " + lao.verify(VNM).flaws().size() + vnm.verify(LAO).flaws().size());
            told.accept("conflicts " + serious(lao, VNM) + serious(vnm, LAO));
        }
    }

    private void carry(Node from, Node to) throws IOException {
        Path file = Files.createTempFile(directory, "pouch", ".age");
        Files.delete(file);
        from.seal(to.party(), file);
        to.open(file);
        told.accept("carried " + from.party());
    }

    /** All but pouches that never came: some were lost with their process. */
    private static long serious(Node node, Party peer) {
        return node.conflicts(peer).stream()
                .filter(one -> one.kind() != Conflict.Kind.MISSING_POUCHES)
                .count();
    }
}
