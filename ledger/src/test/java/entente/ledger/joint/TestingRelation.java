package entente.ledger.joint;

import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.Party;
import entente.ledger.Bytes;
import entente.ledger.TestingBytes;
import entente.ledger.charter.Charter;
import entente.ledger.charter.Duty;
import entente.ledger.charter.FoundingKey;
import entente.ledger.charter.Signatory;
import entente.ledger.consent.Side;
import entente.ledger.deed.Deed;
import entente.ledger.deed.Effect;
import entente.ledger.deed.Subject;
import entente.ledger.deed.Take;
import entente.ledger.json.JsonObject;
import entente.ledger.log.Body;
import entente.ledger.log.Entry;
import entente.ledger.merkle.Hash;
import entente.ledger.merkle.TreeHead;
import entente.ledger.note.SignedNote;
import entente.ledger.sign.SecretKey;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Two ministries with keys that any test can make again, and what they write. */
public final class TestingRelation {
    public static final Subject MINUTES =
            new Subject("LAO-VNM/political-consultation/deputy-minister/9/minutes");
    public static final long TIME = 1_700_000_000;

    /** Deriving a key and proving it good costs as much as a signature. */
    private static final Map<String, SecretKey> SECRETS = new ConcurrentHashMap<>();

    private final JointLogs logs;

    private TestingRelation(Charter charter) {
        this.logs = new JointLogs(charter);
    }

    /** Both logs with their first entries. */
    public static TestingRelation founded() {
        return founded(1);
    }

    /**
     * @param fold the version of the fold that both sides declare
     */
    static TestingRelation founded(int fold) {
        TestingRelation relation = new TestingRelation(charter());
        relation.write(Side.FIRST, new Deed.Found(fold), 0);
        relation.write(Side.SECOND, new Deed.Found(fold), 1);
        return relation;
    }

    public static Charter charter() {
        return new Charter(
                signatory(Side.FIRST, "LAO"), signatory(Side.SECOND, "VNM"), hash("nonce"), null);
    }

    private static Signatory signatory(Side side, String party) {
        return new Signatory(
                new Party(party),
                List.of(
                        new FoundingKey(
                                Duty.NODE,
                                node(side).publicKey(),
                                secret(side + " node 2").publicKey().id()),
                        new FoundingKey(
                                Duty.OFFICER,
                                officer(side).publicKey(),
                                secret(side + " officer 2").publicKey().id())));
    }

    public static Hash hash(String text) {
        return Hash.sha256(TestingBytes.text(text));
    }

    public static SecretKey secret(String name) {
        return SECRETS.computeIfAbsent(name, any -> SecretKey.of(hash(any).toBytes()));
    }

    public static SecretKey node(Side side) {
        return secret(side + " node");
    }

    public static SecretKey officer(Side side) {
        return secret(side + " officer");
    }

    public static Body body(String text) {
        return Body.of(
                hash("salt of " + text).toBytes(), JsonObject.with().put("text", text).object());
    }

    public JointLogs logs() {
        return logs;
    }

    public SharedLog log(Side side) {
        return logs.log(side);
    }

    /** With all that the other log has, by the key whose task it is. */
    public Hash write(Side side, Deed deed) {
        return write(side, deed, log(side.other()).size());
    }

    public Hash write(Side side, Deed deed, int seen) {
        boolean ofOfficer =
                switch (deed) {
                    case Deed.Propose any -> true;
                    case Deed.Accept any -> true;
                    case Deed.Withdraw any -> true;
                    case Deed.Decline any -> true;
                    case Deed.Denounce any -> true;
                    case Deed.Assess any -> true;
                    default -> false;
                };
        return write(side, deed, seen, ofOfficer ? officer(side) : node(side));
    }

    public Hash write(Side side, Deed deed, int seen, SecretKey key) {
        assertThat(append(side, draft(side, deed, seen, key))).isEmpty();
        return log(side).entries().getLast().leaf();
    }

    public Entry.Whole draft(Side side, Deed deed, int seen, SecretKey key) {
        TreeHead head = log(side.other()).head(seen);
        Body body = body(deed.kind() + " " + log(side).size() + " ຂໍ້ຕົກລົງ đã thoả thuận");
        return new Draft(deed, body, key).signed(log(side), head);
    }

    public Optional<Refusal> append(Side side, Entry entry) {
        return logs.append(side, entry);
    }

    /** Proposed, accepted, settled: the proposal's leaf. */
    public Hash agree(Side proposer, Deed.Propose propose) {
        Hash proposal = write(proposer, propose);
        Hash acceptance = write(proposer.other(), new Deed.Accept(proposal));
        write(proposer, new Deed.Settle(acceptance));
        return proposal;
    }

    public static Deed.Propose text(Subject subject) {
        return new Deed.Propose(Effect.AGREE, List.of(new Take(subject, null)), null);
    }

    public static Deed.Propose change(Effect effect, Subject subject, @Nullable Hash base) {
        return new Deed.Propose(effect, List.of(new Take(subject, base)), null);
    }

    public JointRecord record() {
        return JointRecord.of(logs);
    }

    /** Signed by their own nodes and cosigned by each other. */
    public Map<Side, SignedNote> heads() {
        Map<Side, SignedNote> heads = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            SignedNote head = HeadDraft.sign(logs, side, node(side));
            heads.put(side, HeadDraft.cosign(logs, side.other(), head, node(side.other()), TIME));
        }
        return heads;
    }

    /** The same entries, admitted anew by somebody else. */
    public static JointLogs copy(JointLogs logs, int first, int second) {
        JointLogs copy = new JointLogs(logs.charter());
        boolean more = true;
        while (more) {
            more = false;
            for (Side side : Side.values()) {
                int size = copy.log(side).size();
                if (size < (side == Side.FIRST ? first : second)
                        && logs.log(side).entries().get(size).seen()
                                <= copy.log(side.other()).size()) {
                    assertThat(copy.append(side, logs.log(side).entries().get(size).entry()))
                            .isEmpty();
                    more = true;
                }
            }
        }
        return copy;
    }

    /** The entries of a log as they lie in a store. */
    public static List<Entry> entries(SharedLog log) {
        return new ArrayList<>(log.entries().stream().map(Admitted::entry).toList());
    }

    public static Bytes flipped(Bytes bytes, int bit) {
        byte[] all = bytes.toArray();
        all[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
        return Bytes.owning(all);
    }
}
