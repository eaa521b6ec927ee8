package entente.ledger.joint;

import static org.assertj.core.api.Assertions.assertThat;

import entente.ledger.consent.Acceptance;
import entente.ledger.consent.Place;
import entente.ledger.consent.Proposal;
import entente.ledger.consent.Side;
import entente.ledger.deed.Deed;
import entente.ledger.deed.Effect;
import entente.ledger.deed.Subject;
import entente.ledger.log.Entry;
import entente.ledger.merkle.Hash;
import entente.ledger.sign.SecretKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A node of nothing but the pure functions: what it holds, what it sends, what it does to what
 * comes.
 */
final class TestingNode {
    /**
     * What is sent.
     *
     * @param from which entry of the sender's log is the first of these
     * @param acknowledged how many entries of the receiver's log the sender held
     */
    record Message(Side sender, int from, List<Entry> entries, int acknowledged) {}

    private final Side side;
    private final JointLogs logs = new JointLogs(TestingRelation.charter());

    /** How many of its entries the other side is known to hold. */
    private int acknowledged;

    private final Set<Object> shown = new HashSet<>();

    TestingNode(Side side) {
        this.side = side;
        write(new Deed.Found(1), TestingRelation.node(side));
    }

    JointRecord record() {
        return JointRecord.of(logs);
    }

    /** All that it ever showed as agreed, by what each deed took. */
    Set<Object> shown() {
        return shown;
    }

    Message message() {
        List<Admitted> own = logs.log(side).entries();
        List<Entry> entries = new ArrayList<>();
        own.subList(acknowledged, own.size()).forEach(entry -> entries.add(entry.entry()));
        return new Message(side, acknowledged, entries, logs.log(side.other()).size());
    }

    /**
     * Whatever is new and joins what is held is taken; what is old or leaves a gap does nothing.
     */
    void receive(Message message) {
        acknowledged = Math.max(acknowledged, message.acknowledged());
        SharedLog theirs = logs.log(side.other());
        for (int i = 0; i < message.entries().size(); i++) {
            int index = message.from() + i;
            if (index == theirs.size()) {
                Optional<Refusal> refusal = logs.append(side.other(), message.entries().get(i));
                assertThat(refusal.map(Refusal::sentence)).isEmpty();
            } else if (index < theirs.size()) {
                assertThat(message.entries().get(i).leaf())
                        .isEqualTo(theirs.entries().get(index).entry().leaf());
            }
        }
        settleAll();
        show();
    }

    private void show() {
        record().standing()
                .forEach(
                        one ->
                                one.chain()
                                        .forEach(deed -> shown.add(List.of(one.subject(), deed))));
    }

    /** Acceptances of its own proposals are settled at once, where nothing is in the way. */
    private void settleAll() {
        SharedLog theirs = logs.log(side.other());
        JointRecord record = record();
        for (int i = 0; i < theirs.size(); i++) {
            Acceptance acceptance = record.consent().acceptance(new Place(side.other(), i));
            if (acceptance != null && isOpen(record, acceptance)) {
                write(new Deed.Settle(theirs.entries().get(i).leaf()), TestingRelation.node(side));
                record = record();
            }
        }
    }

    private boolean isOpen(JointRecord record, Acceptance acceptance) {
        Proposal proposal = record.consent().proposal(acceptance.proposal());
        boolean tried =
                logs.log(side).entries().stream()
                        .anyMatch(
                                entry ->
                                        entry.deed() instanceof Deed.Settle(Hash named)
                                                && named.equals(leaf(acceptance.place())));
        return proposal != null
                && !tried
                && proposal.withdrawn() == Proposal.NEVER
                && proposal.settled() == Proposal.NEVER
                && acceptance.withdrawn() == Proposal.NEVER;
    }

    private Hash leaf(Place place) {
        return logs.log(place.side()).entries().get(place.index()).leaf();
    }

    /** Something that an officer might do next. */
    void act(Random random) {
        SecretKey officer = TestingRelation.officer(side);
        Subject subject = new Subject(random.nextBoolean() ? "minutes" : "annex");
        switch (random.nextInt(8)) {
            case 0, 1 -> {
                Hash base = base(subject);
                write(
                        base == null
                                ? TestingRelation.text(subject)
                                : TestingRelation.change(Effect.AMEND, subject, base),
                        officer);
            }
            case 2, 3, 4, 5 ->
                    one(random, side.other(), Deed.Propose.class, Deed.Accept::new, officer);
            case 6 ->
                    one(
                            random,
                            side,
                            random.nextBoolean() ? Deed.Propose.class : Deed.Accept.class,
                            Deed.Withdraw::new,
                            officer);
            default -> one(random, side.other(), Deed.Propose.class, Deed.Decline::new, officer);
        }
        show();
    }

    private @Nullable Hash base(Subject subject) {
        return record().standing().stream()
                .filter(one -> one.subject().equals(subject))
                .map(Standing::version)
                .findFirst()
                .orElse(null);
    }

    private void one(
            Random random,
            Side of,
            Class<? extends Deed> kind,
            Function<Hash, Deed> deed,
            SecretKey key) {
        List<Admitted> all =
                logs.log(of).entries().stream().filter(e -> kind.isInstance(e.deed())).toList();
        if (!all.isEmpty()) {
            int at = random.nextInt(3) > 0 ? all.size() - 1 : random.nextInt(all.size());
            write(deed.apply(all.get(at).leaf()), key);
        }
    }

    private void write(Deed deed, SecretKey key) {
        Draft draft = new Draft(deed, TestingRelation.body(deed.kind()), key);
        Entry entry = draft.signed(logs.log(side), logs.log(side.other()).head());
        assertThat(logs.append(side, entry)).isEmpty();
    }
}
