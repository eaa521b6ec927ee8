package entente.ledger.joint;

import entente.domain.follow.Completion;
import entente.ledger.consent.Side;
import entente.ledger.deed.Deed;
import entente.ledger.deed.Effect;
import entente.ledger.deed.Subject;
import entente.ledger.deed.Take;
import entente.ledger.log.Entry;
import entente.ledger.merkle.Hash;
import entente.ledger.note.SignedNote;
import entente.ledger.sign.SecretKey;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * What two ministries might have written, by chance, with void entries, changed and stolen keys.
 */
public final class Histories {
    private static final List<Completion> COMPLETIONS = List.of(Completion.values());
    private static final List<Effect> EFFECTS = List.of(Effect.values());
    private static final Subject[] SUBJECTS = {
        TestingRelation.MINUTES,
        TestingRelation.MINUTES.commitment("c1"),
        new Subject("LAO-VNM/other")
    };

    private final TestingRelation relation = TestingRelation.founded();
    private final Random random;
    private final Map<Side, List<SecretKey>> keys = new EnumMap<>(Side.class);
    private int made;

    private Histories(long seed) {
        random = new Random(seed);
        for (Side side : Side.values()) {
            keys.put(
                    side,
                    new ArrayList<>(
                            List.of(TestingRelation.node(side), TestingRelation.officer(side))));
        }
    }

    /** A history of at most so many entries besides the first two. */
    public static TestingRelation of(long seed, int entries) {
        Histories history = new Histories(seed);
        for (int i = 0; i < entries; i++) {
            history.write(history.random.nextBoolean() ? Side.FIRST : Side.SECOND);
        }
        return history.relation;
    }

    private void write(Side side) {
        SharedLog own = relation.log(side);
        int most = relation.log(side.other()).size();
        int least = own.seen();
        int seen = random.nextInt(3) > 0 ? most : least + random.nextInt(most - least + 1);
        if (random.nextInt(20) == 0) {
            rotate(side, seen);
            return;
        }
        Deed deed = deed(side);
        List<SecretKey> signers = keys.getOrDefault(side, List.of());
        boolean asUsual = random.nextInt(20) > 0;
        SecretKey key = asUsual == isOfNode(deed) ? signers.getFirst() : signers.getLast();
        Entry.Whole entry = relation.draft(side, deed, seen, key);
        Entry kept = random.nextInt(10) == 0 ? new Entry.Erased(entry.leaf()) : entry;
        // What is refused, as by a key that was revoked, is not written.
        relation.append(side, kept);
    }

    private static boolean isOfNode(Deed deed) {
        return switch (deed) {
            case Deed.Propose any -> false;
            case Deed.Accept any -> false;
            case Deed.Withdraw any -> false;
            case Deed.Decline any -> false;
            case Deed.Denounce any -> false;
            case Deed.Assess any -> false;
            default -> true;
        };
    }

    /** One of the side's keys is followed by the promised one, if that is known here. */
    private void rotate(Side side, int seen) {
        boolean node = random.nextInt(3) == 0;
        String name = side + (node ? " node" : " officer");
        SecretKey next = TestingRelation.secret(name + " 2");
        SecretKey old = TestingRelation.secret(name);
        Deed deed =
                new Deed.Rotate(
                        old.publicKey().id(),
                        next.publicKey(),
                        TestingRelation.secret(name + " 3").publicKey().id());
        if (relation.append(side, relation.draft(side, deed, seen, next)).isEmpty()) {
            keys.getOrDefault(side, new ArrayList<>()).set(node ? 0 : 1, next);
        }
    }

    private Deed deed(Side side) {
        Side other = side.other();
        return switch (random.nextInt(30)) {
            case 0, 1, 2, 3, 4, 5 -> propose();
            case 6, 7, 8, 9, 10, 11, 12 -> new Deed.Accept(one(other, Deed.Propose.class));
            case 13, 14, 15, 16, 17, 18, 19 -> new Deed.Settle(one(other, Deed.Accept.class));
            case 20 -> new Deed.Withdraw(one(side, Deed.Propose.class));
            case 21 -> new Deed.Withdraw(one(side, Deed.Accept.class));
            case 22 -> new Deed.Decline(one(other, Deed.Propose.class));
            case 23 -> new Deed.Denounce(SUBJECTS[random.nextInt(3)]);
            case 24, 25 ->
                    new Deed.Assess(
                            SUBJECTS[random.nextInt(3)],
                            COMPLETIONS.get(random.nextInt(COMPLETIONS.size())));
            case 26 -> empower();
            case 27 -> random.nextInt(3) > 0 ? new Deed.Speak(1) : revoke(side);
            case 28 -> new Deed.Confirm(one(other, Deed.Revoke.class), random.nextInt(9));
            default ->
                    random.nextBoolean()
                            ? new Deed.Erase(one(side, Deed.class))
                            : new Deed.Speak(1);
        };
    }

    private Deed empower() {
        SecretKey key = TestingRelation.secret("envoy " + made++);
        List<String> scope = random.nextBoolean() ? List.of("LAO-VNM/other") : List.of();
        return new Deed.Empower(
                key.publicKey(), TestingRelation.secret("never").publicKey().id(), scope, null);
    }

    /** A node's key only when another has followed: else nobody could sign the log's head. */
    private Deed revoke(Side side) {
        boolean followed =
                !nodeKey(side).publicKey().equals(TestingRelation.node(side).publicKey());
        SecretKey key = followed ? TestingRelation.node(side) : TestingRelation.officer(side);
        return new Deed.Revoke(
                key.publicKey().id(), random.nextInt(4) == 0 ? null : cosigned(side));
    }

    private SecretKey nodeKey(Side side) {
        return keys.getOrDefault(side, List.of()).getFirst();
    }

    /** Some head of the side's log that the other one could have cosigned. */
    private @Nullable String cosigned(Side side) {
        int size = 1 + random.nextInt(relation.log(side).size());
        int seen = relation.log(side).entries().get(size - 1).seen();
        if (seen == 0 && side == Side.SECOND) {
            return null;
        }
        int first = side == Side.FIRST ? size : seen;
        int second = side == Side.FIRST ? Math.max(seen, 0) : size;
        if (second > 0 && relation.log(Side.SECOND).entries().get(second - 1).seen() > first) {
            return null;
        }
        JointLogs then = TestingRelation.copy(relation.logs(), first, second);
        SignedNote head = HeadDraft.sign(then, side, TestingRelation.node(side));
        return HeadDraft.cosign(then, side.other(), head, TestingRelation.node(side.other()), 1)
                .encode()
                .utf8();
    }

    private Deed propose() {
        List<Take> takes = new ArrayList<>();
        int first = random.nextInt(3);
        Hash base = base(SUBJECTS[first]);
        takes.add(new Take(SUBJECTS[first], base));
        if (random.nextInt(3) == 0) {
            Subject more = SUBJECTS[(first + 1) % 3];
            takes.add(new Take(more, base(more)));
        }
        Effect effect = EFFECTS.get(1 + random.nextInt(EFFECTS.size() - 1));
        return new Deed.Propose(base == null ? Effect.AGREE : effect, takes, null);
    }

    private @Nullable Hash base(Subject subject) {
        return relation.record().standing().stream()
                .filter(standing -> standing.subject().equals(subject))
                .map(Standing::version)
                .findFirst()
                .orElse(null);
    }

    /** An entry of that kind, rather a late one; where there is none, what nobody ever wrote. */
    private Hash one(Side side, Class<? extends Deed> kind) {
        List<Admitted> all =
                relation.log(side).entries().stream()
                        .filter(e -> kind.isInstance(e.deed()))
                        .toList();
        if (all.isEmpty()) {
            return TestingRelation.hash("nothing");
        }
        int back = random.nextInt(3) > 0 ? 0 : random.nextInt(all.size());
        return all.get(all.size() - 1 - back).leaf();
    }

    /** Heads of both logs, each signed when its own side had last written. */
    public static Map<Side, SignedNote> heads(TestingRelation relation, boolean early) {
        Map<Side, SignedNote> heads = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            int own = relation.log(side).size();
            int seen = early ? relation.log(side).seen() : relation.log(side.other()).size();
            JointLogs held =
                    side == Side.FIRST
                            ? TestingRelation.copy(relation.logs(), own, seen)
                            : TestingRelation.copy(relation.logs(), seen, own);
            SignedNote head = HeadDraft.sign(held, side, key(relation, side));
            SecretKey witness = key(relation, side.other());
            heads.put(side, early ? head : HeadDraft.cosign(held, side.other(), head, witness, 1));
        }
        return heads;
    }

    private static SecretKey key(TestingRelation relation, Side side) {
        SecretKey next = TestingRelation.secret(side + " node 2");
        return relation.log(side).keys().key(next.publicKey().id()) == null
                ? TestingRelation.node(side)
                : next;
    }
}
