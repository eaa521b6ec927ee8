package entente.ledger.log;

import static entente.ledger.TestingBytes.repeated;
import static entente.ledger.TestingBytes.text;
import static entente.ledger.log.TestingLogs.OWN;
import static entente.ledger.log.TestingLogs.body;
import static entente.ledger.log.TestingLogs.own;
import static entente.ledger.log.TestingLogs.ownLog;
import static org.assertj.core.api.Assertions.assertThat;

import entente.ledger.Bytes;
import entente.ledger.merkle.Hash;
import entente.ledger.merkle.TreeHead;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PrivateLogTest {
    private static List<Fault> faults(List<Entry> entries) {
        List<Fault> faults = PrivateLog.check(OWN, entries).faults();
        assertThat(faults)
                .allSatisfy(fault -> assertThat(fault.sentence()).contains(". Maybe "))
                .noneMatch(fault -> fault.sentence().contains("để riêng"));
        return faults;
    }

    private static Hash leaf(Entry entry) {
        return Hash.ofLeaf(entry.leaf());
    }

    @Test
    void aLogThatHangsTogetherHasNoFaultAndAHead() {
        List<Entry> entries = ownLog(20);
        PrivateLog.Verdict verdict = PrivateLog.check(OWN, entries);
        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.head())
                .isEqualTo(TreeHead.of(entries.stream().map(PrivateLogTest::leaf).toList()));
        assertThat(PrivateLog.check(OWN, List.of()))
                .isEqualTo(new PrivateLog.Verdict(TreeHead.EMPTY, List.of()));
    }

    @Test
    void anErasedBodyIsNoFaultAndChangesNoHead() {
        List<Entry> entries = ownLog(5);
        TreeHead before = PrivateLog.check(OWN, entries).head();
        entries.set(2, new Entry.Erased(entries.get(2).leaf()));
        assertThat(faults(entries)).isEmpty();
        assertThat(PrivateLog.check(OWN, entries).head()).isEqualTo(before);
    }

    @Test
    void anAlteredBodyOrSaltIsNamed() {
        List<Entry> entries = ownLog(5);
        Bytes leaf = entries.get(3).leaf();
        Body other = body(4);
        entries.set(3, new Entry.Whole(leaf, other.salt(), other.bytes()));
        assertThat(faults(entries))
                .containsExactly(new Fault.Altered(3, body(3).commitment(), other.commitment()));
        entries.set(3, new Entry.Whole(leaf, repeated(1, 32), body(3).bytes()));
        assertThat(faults(entries)).singleElement().isInstanceOf(Fault.Altered.class);
    }

    @Test
    void aBodyThatIsNoneIsNamed() {
        List<Entry> entries = ownLog(5);
        entries.set(3, new Entry.Whole(entries.get(3).leaf(), body(3).salt(), text("{để riêng}")));
        assertThat(faults(entries))
                .containsExactly(
                        new Fault.Unreadable(
                                3,
                                "The JSON has no key at byte 1. Maybe quotation marks are missing."));
    }

    @Test
    void aMissingEntryIsNamedWhereTheNextOneStands() {
        List<Entry> entries = ownLog(5);
        entries.remove(3);
        assertThat(faults(entries))
                .containsExactly(
                        new Fault.Misplaced(3, 4),
                        new Fault.Unchained(3, leaf(entries.get(2)), leaf(ownLog(5).get(3))));
        assertThat(faults(ownLog(3).subList(1, 3)).getFirst().sentence())
                .isEqualTo(
                        "Entry 0 says that it is number 1. Maybe entries are missing or were reordered.");
    }

    @Test
    void twoThatWereSwappedAreNamed() {
        List<Entry> entries = ownLog(5);
        entries.add(2, entries.remove(3));
        assertThat(faults(entries).stream().map(Fault::index)).containsExactly(2L, 2L, 3L, 3L, 4L);
    }

    @Test
    void aRewrittenEntryIsFoundByTheNextOne() {
        List<Entry> entries = ownLog(5);
        Body other = body(9);
        Leaf rewritten = Leaf.of(own(2, leaf(entries.get(1)), other), Bytes.NONE);
        entries.set(2, new Entry.Whole(rewritten.bytes(), other.salt(), other.bytes()));
        assertThat(faults(entries))
                .containsExactly(new Fault.Unchained(3, rewritten.hash(), leaf(ownLog(5).get(2))));
    }

    @Test
    void anEntryOfAnotherLogIsNamed() {
        Origin.Private other = new Origin.Private(new UUID(1, 2));
        List<Fault> faults = PrivateLog.check(other, ownLog(2)).faults();
        assertThat(faults)
                .containsExactly(
                        new Fault.Foreign(0, other, OWN), new Fault.Foreign(1, other, OWN));
        assertThat(faults.getFirst().sentence())
                .startsWith(
                        "Entry 0 belongs to the log " + OWN.text() + ", not to " + other.text());
    }

    @Test
    void aBrokenLeafIsNamedAndTheRestIsStillLookedAt() {
        List<Entry> entries = ownLog(5);
        Bytes broken = entries.get(2).leaf().slice(0, 40);
        entries.set(2, new Entry.Erased(broken));
        entries.set(4, new Entry.Whole(entries.get(4).leaf(), body(4).salt(), body(0).bytes()));
        assertThat(faults(entries))
                .satisfiesExactly(
                        fault ->
                                assertThat(fault.sentence())
                                        .startsWith("Entry 2 cannot be read: The leaf ends within"),
                        fault -> assertThat(fault).isInstanceOf(Fault.Unchained.class),
                        fault -> assertThat(fault).isInstanceOf(Fault.Altered.class));
    }
}
