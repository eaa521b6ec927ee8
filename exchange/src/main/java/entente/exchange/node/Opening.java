package entente.exchange.node;

import entente.exchange.Opened;
import entente.exchange.Opened.Outcome;
import entente.exchange.Refused;
import entente.exchange.pouch.Manifest;
import entente.exchange.pouch.Pouch;
import entente.exchange.store.JointStore;
import entente.exchange.store.PouchRows;
import entente.exchange.store.WaitingPouch;
import java.util.ArrayList;
import java.util.List;

/** Opens pouches: verifies, stores, then cosigns; each applies as a whole or not at all. */
record Opening(Turn turn) {
    /** More would be a flood. */
    private static final int MOST_WAITING = 32;

    private static final long MOST_WAITING_BYTES = 64L * 1024 * 1024;

    Opened open(Pouch pouch) {
        check(pouch);
        boolean fenced = turn.isFenced();
        Applied applied = apply(pouch);
        List<Long> joined = new ArrayList<>();
        if (applied.outcome() == Outcome.APPLIED) {
            applied = applied.and(join(joined));
        }
        return opened(pouch.manifest(), applied, joined, fenced && !turn.isFenced());
    }

    private void check(Pouch pouch) {
        Manifest manifest = pouch.manifest();
        if (!manifest.recipient().equals(turn.charter().signatory(turn.side()).party())
                || !manifest.sender().equals(turn.peer())) {
            throw new Refused(Refused.Kind.NOT_FOR_US, pouch.name());
        }
    }

    private Applied apply(Pouch pouch) {
        if (turn.isFrozen()) {
            return Applied.of(Outcome.FROZEN);
        }
        Applied applied = new Verifying(turn, pouch).apply();
        if (applied.outcome() == Outcome.WAITING) {
            turn.again();
            keep(pouch);
        }
        return applied;
    }

    private PouchRows pouches(JointStore.Rows rows) {
        return rows.pouches(turn.charter().hash());
    }

    private void keep(Pouch pouch) {
        List<WaitingPouch> waiting = turn.read(rows -> pouches(rows).waiting());
        if (waiting.stream().anyMatch(one -> one.digest().equals(pouch.digest()))) {
            return;
        }
        long bytes = waiting.stream().mapToLong(one -> one.content().length()).sum();
        WaitingPouch kept =
                new WaitingPouch(
                        pouch.manifest().number(),
                        pouch.digest(),
                        pouch.manifest().after().size(),
                        pouch.content());
        if (waiting.size() >= MOST_WAITING
                || bytes + kept.content().length() > MOST_WAITING_BYTES) {
            throw new Refused(Refused.Kind.QUARANTINE_FULL, pouch.name());
        }
        turn.ground()
                .write(
                        rows -> {
                            pouches(rows).wait(kept);
                            rows.raise(turn.charter().hash(), pouch.manifest().last());
                        });
    }

    /** Applies those that waited and now go on from what is held. */
    private Applied join(List<Long> joined) {
        Applied all = Applied.of(Outcome.APPLIED);
        boolean more = true;
        while (more) {
            more = false;
            for (WaitingPouch waiting : turn.read(rows -> pouches(rows).waiting())) {
                if (waiting.start() <= turn.theirs().size()) {
                    Applied one = again(waiting);
                    all = all.and(one);
                    if (one.outcome() == Outcome.APPLIED) {
                        joined.add(waiting.number());
                        more = true;
                    }
                }
            }
        }
        return all;
    }

    private Applied again(WaitingPouch waiting) {
        try (Pouch pouch = Pouch.of("no. " + waiting.number(), waiting.content())) {
            return apply(pouch);
        } catch (Refused refused) {
            if (refused.kind() == Refused.Kind.STOPPED || refused.kind() == Refused.Kind.FAILED) {
                throw refused;
            }
            // It was signed when it was kept; what it brings is not admitted, and will never be.
            turn.again();
            turn.ground()
                    .write(
                            rows ->
                                    pouches(rows)
                                            .opened(
                                                    waiting.number(),
                                                    waiting.digest(),
                                                    waiting.start()));
            return Applied.of(Outcome.NOTHING_NEW);
        }
    }

    private Opened opened(Manifest manifest, Applied applied, List<Long> joined, boolean unfenced) {
        return new Opened(
                turn.peer(),
                manifest.number(),
                turn.isFrozen() ? Outcome.FROZEN : applied.outcome(),
                applied.entries(),
                applied.returned(),
                applied.settled(),
                (int) turn.cosigned(turn.side()).size(),
                turn.read(rows -> pouches(rows).missing()),
                joined,
                unfenced,
                new Conflicts(turn).all());
    }
}
