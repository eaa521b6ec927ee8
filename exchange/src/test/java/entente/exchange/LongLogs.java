package entente.exchange;

import static entente.exchange.TestingNodes.LAO;
import static entente.exchange.TestingNodes.OFFICER;
import static entente.exchange.TestingNodes.VNM;
import static org.assertj.core.api.Assertions.assertThat;

import entente.exchange.keys.Keystore;
import entente.exchange.store.Disk;
import entente.exchange.store.HeadFile;
import entente.exchange.store.HeadSort;
import entente.exchange.store.JointStore;
import entente.ledger.Bytes;
import entente.ledger.charter.Charter;
import entente.ledger.consent.Side;
import entente.ledger.deed.Deed;
import entente.ledger.deed.Effect;
import entente.ledger.deed.Subject;
import entente.ledger.deed.Take;
import entente.ledger.joint.Admitted;
import entente.ledger.joint.Draft;
import entente.ledger.joint.HeadDraft;
import entente.ledger.joint.JointLogs;
import entente.ledger.log.Body;
import entente.ledger.log.Entry;
import entente.ledger.merkle.Hash;
import entente.ledger.note.SignedNote;
import entente.ledger.sign.SecretKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** Logs of texts that were proposed, accepted and settled, put into both nodes' stores at once. */
final class LongLogs {
    static final Text TEXT = TestingNodes.text("Biên bản");

    private final TestingNodes nodes;
    private final Map<Side, Keystore> keys = new EnumMap<>(Side.class);
    private final Charter charter;
    private final JointLogs logs;
    private final Random random = new Random(1);

    LongLogs(TestingNodes nodes) {
        this.nodes = nodes;
        charter = nodes.lao().charter(VNM);
        logs = new JointLogs(charter);
        keys.put(Side.FIRST, Keystore.open(nodes.home(LAO).directory(), Disk.real()));
        keys.put(Side.SECOND, Keystore.open(nodes.home(VNM).directory(), Disk.real()));
    }

    /** So many more, and both nodes are closed. */
    void fill(int entries) {
        try (JointStore store = JointStore.open(nodes.home(LAO).register())) {
            for (Side side : Side.values()) {
                append(
                        side,
                        store.read(rows -> rows.log(charter.hash(), side).entries(0, 1))
                                .getFirst());
            }
        }
        for (int i = 0; i < entries / 3; i++) {
            Take take = new Take(new Subject("LAO-VNM/" + i), null);
            Hash proposal =
                    write(
                            Side.SECOND,
                            new Deed.Propose(Effect.AGREE, List.of(take), null),
                            OFFICER);
            Hash acceptance = write(Side.FIRST, new Deed.Accept(proposal), OFFICER);
            write(Side.SECOND, new Deed.Settle(acceptance), Keystore.NODE);
        }
        nodes.close();
        Map<Side, SignedNote> heads = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            SignedNote head = HeadDraft.sign(logs, side, key(side, Keystore.NODE));
            SecretKey witness = key(side.other(), Keystore.NODE);
            heads.put(side, HeadDraft.cosign(logs, side.other(), head, witness, 1));
        }
        store(Side.FIRST, nodes.home(LAO), heads);
        store(Side.SECOND, nodes.home(VNM), heads);
    }

    private SecretKey key(Side side, String name) {
        return Objects.requireNonNull(keys.get(side)).secrets(name).getFirst();
    }

    private void append(Side side, Entry entry) {
        assertThat(logs.append(side, entry)).isEmpty();
    }

    private Hash write(Side side, Deed deed, String name) {
        byte[] salt = new byte[Body.SALT];
        random.nextBytes(salt);
        Body body =
                Body.of(
                        Bytes.owning(salt),
                        ProposalForm.write(Proposal.agree(TestingNodes.MINUTES, TEXT)));
        append(
                side,
                new Draft(deed, body, key(side, name))
                        .signed(logs.log(side), logs.log(side.other()).head()));
        return logs.log(side).entries().getLast().leaf();
    }

    private void store(Side own, Home home, Map<Side, SignedNote> heads) {
        try (JointStore store = JointStore.open(home.register())) {
            store.write(rows -> heads.forEach((side, note) -> store(rows, side, note)));
        }
        try {
            new HeadFile(home.directory(), charter.origin(own), Disk.real())
                    .write(logs.log(own).head());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void store(JointStore.Rows rows, Side side, SignedNote note) {
        var log = rows.log(charter.hash(), side);
        log.append(1, logs.log(side).entries().stream().skip(1).map(Admitted::entry).toList());
        log.head(HeadSort.SIGNED, note);
        log.head(HeadSort.COSIGNED, note);
    }
}
