package entente.ledger.joint;

import static org.assertj.core.api.Assertions.assertThat;

import entente.ledger.charter.HeldKey;
import entente.ledger.consent.Flaw;
import entente.ledger.consent.Place;
import entente.ledger.consent.Side;
import entente.ledger.consent.Verdict;
import entente.ledger.deed.Deed;
import entente.ledger.merkle.Hash;
import entente.ledger.sign.SecretKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * A fold that goes on with its logs, and is asked of fewer entries than it has judged, comes to
 * what the whole fold of those entries comes to: void entries, changed and stolen keys and all.
 */
class GoingOnTest {
    private static final int RUNS = Integer.getInteger("going.runs", 60);
    private static final int ENTRIES = 50;

    /** The first entries of both logs, of which nothing has seen more. */
    private record Beginning(int first, int second) {
        boolean isWhole(JointLogs logs) {
            return new Cut(logs.log(Side.FIRST), first).seen() <= second
                    && new Cut(logs.log(Side.SECOND), second).seen() <= first;
        }

        JointRecord of(JointLogs logs) {
            return JointRecord.of(logs, first, second);
        }

        /** In logs that have no more, which are judged from their beginning. */
        JointRecord alone(JointLogs logs) {
            JointLogs alone = new JointLogs(logs.charter());
            take(logs, alone, Side.FIRST, first);
            take(logs, alone, Side.SECOND, second);
            return JointRecord.of(alone);
        }
    }

    private static void take(JointLogs logs, JointLogs into, Side side, int size) {
        List<Admitted> entries = logs.log(side).entries().subList(into.log(side).size(), size);
        into.resume(side, entries.stream().map(entry -> entry.entry().leaf()).toList());
    }

    private static List<Beginning> beginnings(JointLogs logs) {
        List<Beginning> all = new ArrayList<>();
        for (int first = 0; first <= logs.log(Side.FIRST).size(); first++) {
            for (int second = 0; second <= logs.log(Side.SECOND).size(); second++) {
                Beginning one = new Beginning(first, second);
                if (one.isWhole(logs)) {
                    all.add(one);
                }
            }
        }
        return all;
    }

    /** All that a record tells. */
    private static List<Object> told(JointRecord record) {
        List<Object> told = new ArrayList<>();
        told.add(record.coverage());
        told.add(record.line());
        told.add(record.verdicts());
        told.add(record.standing());
        told.add(new HashSet<>(record.consent().proposals()));
        for (Side side : Side.values()) {
            for (int i = 0; i < record.consent().size(side); i++) {
                told.add(String.valueOf(record.consent().acceptance(new Place(side, i))));
            }
        }
        return told;
    }

    @Test
    void beginningsComeToTheSameHoweverMuchIsHeld() {
        int compared = 0;
        for (long seed = 0; seed < RUNS; seed++) {
            JointLogs logs = Histories.of(seed, ENTRIES).logs();
            List<Beginning> all = beginnings(logs);
            Collections.shuffle(all, new Random(seed));
            for (Beginning one : all) {
                assertThat(told(one.of(logs)))
                        .as("seed %d, %s", seed, one)
                        .isEqualTo(told(one.alone(logs)));
                compared++;
            }
        }
        System.out.printf("%,d beginnings of %,d histories%n", compared, RUNS);
        assertThat(compared).isGreaterThan(RUNS * 20);
    }

    /** Entry by entry, as pouches bring them; what was told on the way stays true of it. */
    @Test
    void whatIsJudgedEntryByEntryIsWhatIsJudgedAtOnce() {
        int revoked = 0;
        for (long seed = 0; seed < RUNS; seed++) {
            JointLogs logs = Histories.of(seed, ENTRIES).logs();
            JointLogs growing = new JointLogs(logs.charter());
            Random random = new Random(seed);
            List<JointRecord> records = new ArrayList<>();
            List<List<Object>> told = new ArrayList<>();
            while (grow(logs, growing, random)) {
                JointRecord record = JointRecord.of(growing);
                records.add(record);
                told.add(told(record));
            }
            assertThat(growing.log(Side.SECOND).size()).isEqualTo(logs.log(Side.SECOND).size());
            for (int i = 0; i < records.size(); i++) {
                Coverage coverage = records.get(i).coverage();
                Beginning one = new Beginning(coverage.first(), coverage.second());
                assertThat(told(records.get(i)))
                        .as("seed %d, %s", seed, one)
                        .isEqualTo(told.get(i));
                assertThat(told.get(i))
                        .as("seed %d, %s", seed, one)
                        .isEqualTo(told(one.alone(logs)));
            }
            revoked += isRevoked(logs) ? 1 : 0;
        }
        assertThat(revoked).isGreaterThanOrEqualTo(RUNS / 20);
    }

    /** What its author had not seen decides nothing, not even why an entry is void. */
    @Test
    void anEntryIsVoidForTheSameReasonHoweverMuchIsHeld() {
        SecretKey envoy = TestingRelation.secret("envoy");
        TestingRelation relation = TestingRelation.founded();
        relation.write(
                Side.FIRST,
                new Deed.Empower(
                        envoy.publicKey(),
                        TestingRelation.secret("never").publicKey().id(),
                        List.of("LAO-VNM/other"),
                        null));
        Hash theirs = relation.write(Side.SECOND, TestingRelation.text(TestingRelation.MINUTES));
        relation.write(Side.FIRST, new Deed.Accept(theirs), 1, envoy);
        Verdict unseen = new Verdict(Flaw.UNSEEN);
        assertThat(relation.record().verdict(Side.FIRST, 2)).isEqualTo(unseen);
        assertThat(new Beginning(3, 1).alone(relation.logs()).verdict(Side.FIRST, 2))
                .isEqualTo(unseen);
    }

    /** By one to three entries of either log, whose authors had seen no more than is there. */
    private static boolean grow(JointLogs logs, JointLogs growing, Random random) {
        boolean grown = false;
        for (int i = random.nextInt(3); i >= 0; i--) {
            Side side = random.nextBoolean() ? Side.FIRST : Side.SECOND;
            grown |= next(logs, growing, side) || next(logs, growing, side.other());
        }
        return grown;
    }

    private static boolean next(JointLogs logs, JointLogs growing, Side side) {
        int size = growing.log(side).size();
        if (size == logs.log(side).size()
                || logs.log(side).entries().get(size).seen() > growing.log(side.other()).size()) {
            return false;
        }
        take(logs, growing, side, size + 1);
        return true;
    }

    private static boolean isRevoked(JointLogs logs) {
        return List.of(Side.values()).stream()
                .flatMap(side -> logs.log(side).keys().keys().stream())
                .anyMatch(key -> key.revoked() != HeldKey.NEVER);
    }
}
