package entente.exchange.node;

import entente.exchange.Opened.Outcome;
import entente.exchange.pouch.Contents;
import entente.exchange.pouch.Manifest;
import entente.exchange.pouch.Pouch;
import entente.exchange.store.HeadSort;
import entente.exchange.store.JointStore;
import entente.exchange.store.LogRows;
import entente.ledger.consent.Side;
import entente.ledger.deed.Deed;
import entente.ledger.joint.Admitted;
import entente.ledger.joint.SharedLog;
import entente.ledger.log.Entry;
import entente.ledger.merkle.Hash;
import entente.ledger.merkle.TreeHead;
import java.util.List;

/**
 * Stores what a pouch brought and what the node writes to it, in one transaction; then signs and
 * cosigns.
 *
 * @param ownBefore how much of the own log was stored before; likewise the other one
 */
record Storing(
        Turn turn,
        Pouch pouch,
        Contents contents,
        Receipt receipt,
        int ownBefore,
        int theirsBefore) {
    /**
     * @param newer whether the head goes on from the one that was cosigned
     */
    Applied store(boolean newer) {
        int returned = turn.own().size() - ownBefore;
        boolean unfences = receipt.completes();
        boolean news = receipt.isNews();
        boolean signs = !turn.isFenced() || unfences;
        TreeHead cosigned = turn.cosigned(turn.side().other());
        Reacting.Written written =
                signs ? new Reacting(turn, cosigned).write() : new Reacting.Written(List.of(), 0);
        int entries = turn.theirs().size() - theirsBefore;
        turn.ground().write(rows -> store(rows, newer, news));
        if (turn.isFenced() && unfences) {
            TreeHead head = receipt.head();
            turn.ground().write(turn.headFile().directory(), () -> turn.headFile().write(head));
        }
        new HeadSigning(turn).finish();
        boolean anything = entries > 0 || returned > 0 || news || !written.entries().isEmpty();
        return new Applied(
                anything ? Outcome.APPLIED : Outcome.NOTHING_NEW,
                entries,
                returned,
                written.settled());
    }

    private void store(JointStore.Rows rows, boolean newer, boolean news) {
        LogRows own = turn.log(rows, turn.side());
        LogRows theirs = turn.log(rows, turn.side().other());
        theirs.append(theirsBefore, from(turn.theirs(), theirsBefore));
        own.append(ownBefore, from(turn.own(), ownBefore));
        if (newer && turn.theirs().size() == Turn.head(contents.checkpoint()).size()) {
            theirs.head(HeadSort.SIGNED, contents.checkpoint());
        }
        if (news) {
            own.head(HeadSort.COSIGNED, receipt.required());
            if (receipt.head().size() > Turn.head(own.head(HeadSort.SIGNED)).size()) {
                own.head(HeadSort.SIGNED, receipt.required());
            }
        }
        erase(rows, turn.side(), ownBefore);
        erase(rows, turn.side().other(), theirsBefore);
        contents.attachments()
                .forEach((digest, content) -> rows.attach(Hash.parseHex(digest), content));
        note(rows);
    }

    private static List<Entry> from(SharedLog log, int index) {
        return log.entries().subList(index, log.size()).stream().map(Admitted::entry).toList();
    }

    /** What was said and is to be forgotten: by its own side's word, of its own entries. */
    private void erase(JointStore.Rows rows, Side side, int from) {
        SharedLog log = turn.held().logs().log(side);
        for (int i = from; i < log.size(); i++) {
            if (log.entries().get(i).deed() instanceof Deed.Erase(Hash named)) {
                for (int j = 0; j < i; j++) {
                    if (log.entries().get(j).leaf().equals(named)) {
                        turn.log(rows, side).erase(j);
                    }
                }
            }
        }
    }

    /** That the pouch came, and what its sender says of itself. */
    private void note(JointStore.Rows rows) {
        Manifest manifest = pouch.manifest();
        Hash charter = turn.charter().hash();
        long last = rows.pouches(charter).last();
        rows.pouches(charter).opened(manifest.number(), pouch.digest(), manifest.after().size());
        if (manifest.fenced()) {
            rows.owe(charter, manifest.head().size(), manifest.acknowledged().size());
        } else if (manifest.number() >= last) {
            rows.owe(charter, null, null);
        }
        rows.raise(charter, manifest.last());
    }
}
