package entente.exchange.node;

import entente.exchange.Finding;
import entente.exchange.Opened.Outcome;
import entente.exchange.Reason;
import entente.exchange.Refused;
import entente.exchange.pouch.Contents;
import entente.exchange.pouch.Manifest;
import entente.exchange.pouch.Pouch;
import entente.exchange.store.HeadSort;
import entente.ledger.Bytes;
import entente.ledger.consent.Side;
import entente.ledger.joint.Heads;
import entente.ledger.joint.JointLogs;
import entente.ledger.joint.Refusal;
import entente.ledger.joint.SharedLog;
import entente.ledger.log.Entry;
import entente.ledger.merkle.ConsistencyProof;
import entente.ledger.merkle.Hash;
import entente.ledger.merkle.TreeHead;
import entente.ledger.note.SignedNote;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One pouch: what it brings is admitted in memory, proved, and only then stored. */
final class Verifying {
    private final Turn turn;
    private final Pouch pouch;
    private final Manifest manifest;
    private final Contents contents;
    private final Receipt receipt;

    /** How much of both logs was held before. */
    private final int ownBefore;

    private final int theirsBefore;

    Verifying(Turn turn, Pouch pouch) {
        this.turn = turn;
        this.pouch = pouch;
        this.manifest = pouch.manifest();
        this.contents = pouch.contents();
        this.receipt = new Receipt(turn, contents.receipt());
        this.ownBefore = turn.own().size();
        this.theirsBefore = turn.theirs().size();
    }

    Applied apply() {
        if (!Turn.head(contents.checkpoint()).equals(manifest.head())
                || !receipt.head().equals(manifest.acknowledged())) {
            throw bad(Finding.Kind.OTHER_HEADS);
        }
        receipt.learn();
        if (receipt.forks()) {
            return new Freezing(turn).freeze(turn.side(), receipt.required(), HeadSort.SIGNED);
        }
        if (manifest.after().size() > turn.theirs().size()) {
            return waiting();
        }
        if (!agreesWithHeld()) {
            return fork();
        }
        if (!admit()) {
            return waiting();
        }
        checkSigned();
        return prove();
    }

    private Refused bad(Finding.Kind what) {
        return new Refused(Refused.Kind.BAD_POUCH, Finding.of(what), pouch.name());
    }

    /** It waits, if a node that is known has signed it: others might fill the store. */
    private Applied waiting() {
        checkSigned();
        return Applied.of(Outcome.WAITING);
    }

    /** By a key that the sender's node has at that size, as far as its log is known. */
    private void checkSigned() {
        SharedLog theirs = turn.theirs();
        boolean signed =
                theirs.keys().keys().stream()
                        .filter(held -> held.maySignHead(size()))
                        .anyMatch(held -> pouch.isSignedBy(theirs.origin().text(), held.key()));
        if (!signed) {
            throw new Refused(Refused.Kind.BADLY_SIGNED, pouch.name());
        }
    }

    private long size() {
        return Math.min(manifest.head().size(), turn.theirs().size());
    }

    /** Whether what it brings a second time is what came the first time. */
    private boolean agreesWithHeld() {
        SharedLog theirs = turn.theirs();
        int from = (int) manifest.after().size();
        if (!theirs.head(from).equals(manifest.after())) {
            return false;
        }
        int both = Math.min(theirs.size() - from, contents.entries().size());
        for (int i = 0; i < both; i++) {
            Bytes held = theirs.entries().get(from + i).entry().leaf();
            if (!held.equals(contents.entries().get(i).leaf())) {
                return false;
            }
        }
        return true;
    }

    /**
     * The sender's own signature is over another log than the one that is held: that is proof. What
     * it did not sign proves nothing against it.
     */
    private Applied fork() {
        SignedNote other = contents.checkpoint();
        if (!Held.isSigned(turn.theirs(), other, size())
                || !contents.proof().proves(manifest.after(), manifest.head())
                || !isHeadOfEntries()) {
            throw new Refused(Refused.Kind.BADLY_SIGNED, pouch.name());
        }
        checkSigned();
        return new Freezing(turn).freeze(turn.side().other(), other, HeadSort.COSIGNED);
    }

    /** Whether the head is that of the entries that came, on top of what they go on from. */
    private boolean isHeadOfEntries() {
        int from = (int) manifest.after().size();
        if (!turn.theirs().head(from).equals(manifest.after())) {
            return true;
        }
        List<Hash> leaves = new ArrayList<>();
        turn.theirs().entries().subList(0, from).forEach(one -> leaves.add(one.leaf()));
        contents.entries().forEach(one -> leaves.add(Hash.ofLeaf(one.leaf())));
        return TreeHead.of(leaves).equals(manifest.head());
    }

    /** Admits what is new of both logs, each entry after what it has seen; whether all was. */
    private boolean admit() {
        Admitting theirs =
                new Admitting(
                        turn.held().logs(),
                        turn.side().other(),
                        manifest.after().size(),
                        contents.entries());
        Long from = manifest.returned();
        Admitting own =
                new Admitting(
                        turn.held().logs(),
                        turn.side(),
                        from == null ? turn.own().size() : from,
                        contents.returned());
        while (theirs.goOn() || own.goOn()) {}
        Refusal refusal = theirs.refusal();
        if (refusal != null && (refusal.why() != Refusal.Why.UNSEEN || !turn.isFenced())) {
            throw new Refused(
                    Refused.Kind.BAD_ENTRY, new Reason.NotAdmitted(refusal), pouch.name());
        }
        return refusal == null;
    }

    private Applied prove() {
        SharedLog theirs = turn.theirs();
        TreeHead cosigned = turn.cosigned(turn.side().other());
        if (!contents.proof().proves(manifest.after(), manifest.head())) {
            throw bad(Finding.Kind.OTHER_PROOF);
        }
        // It was proved from the head that the sender knew to be acknowledged; a newer one may be.
        ConsistencyProof proof =
                manifest.head().size() <= cosigned.size()
                        ? new ConsistencyProof(List.of())
                        : theirs.tree((int) manifest.head().size()).consistency(cosigned.size());
        return switch (new Heads(theirs, cosigned).judge(contents.checkpoint(), proof)) {
            case Heads.Continues _ -> store(true);
            case Heads.Stale _ -> store(false);
            case Heads.Missing _ -> throw bad(Finding.Kind.FEWER_ENTRIES);
            case Heads.Unproven(Heads.Lack lack) -> throw bad(lacking(lack));
            case Heads.Forked(var _, SignedNote other) ->
                    new Freezing(turn).freeze(turn.side().other(), other, HeadSort.COSIGNED);
        };
    }

    private static Finding.Kind lacking(Heads.Lack lack) {
        return switch (lack) {
            case FORM -> Finding.Kind.HEAD_FORM;
            case ORIGIN -> Finding.Kind.HEAD_ORIGIN;
            case SIGNATURE -> Finding.Kind.HEAD_SIGNATURE;
            case PROOF -> Finding.Kind.HEAD_PROOF;
        };
    }

    private Applied store(boolean newer) {
        return new Storing(turn, pouch, contents, receipt, ownBefore, theirsBefore).store(newer);
    }

    /** The entries of one log that are new, admitted one by one. */
    private static final class Admitting {
        private final JointLogs logs;
        private final Side side;
        private final List<Entry> entries;
        private int next;
        private @Nullable Refusal refusal;

        /**
         * @param from where the entries begin; what is held of them is passed over
         */
        Admitting(JointLogs logs, Side side, long from, List<Entry> entries) {
            long held = logs.log(side).size() - from;
            this.logs = logs;
            this.side = side;
            this.entries = held < 0 ? List.of() : entries;
            this.next = (int) Math.min(Math.max(held, 0), this.entries.size());
        }

        /** Goes on as far as it can; whether it did. */
        boolean goOn() {
            int before = next;
            refusal = null;
            while (next < entries.size() && refusal == null) {
                refusal = logs.append(side, entries.get(next)).orElse(null);
                next += refusal == null ? 1 : 0;
            }
            return next > before;
        }

        @Nullable Refusal refusal() {
            return refusal;
        }
    }
}
