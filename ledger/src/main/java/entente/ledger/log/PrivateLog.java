package entente.ledger.log;

import entente.ledger.Bytes;
import entente.ledger.Malformed;
import entente.ledger.merkle.Frontier;
import entente.ledger.merkle.Hash;
import entente.ledger.merkle.TreeHead;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether a node's own log hangs together. Signatures are not looked at here. */
public final class PrivateLog {
    private final Origin.Private origin;
    private final List<Fault> faults = new ArrayList<>();
    private Frontier frontier = Frontier.EMPTY;
    private @Nullable Hash last;

    private PrivateLog(Origin.Private origin) {
        this.origin = origin;
    }

    /**
     * What was found.
     *
     * @param head over all leaves as they are, to be compared with the one that is kept elsewhere
     * @param faults in the order of the entries; none when the log hangs together
     */
    public record Verdict(TreeHead head, List<Fault> faults) {
        public Verdict {
            faults = List.copyOf(faults);
        }
    }

    /**
     * @param entries all, from the first on; gone through once and not held
     */
    public static Verdict check(Origin.Private origin, Iterable<? extends Entry> entries) {
        PrivateLog log = new PrivateLog(origin);
        entries.forEach(log::follow);
        return new Verdict(log.frontier.head(), log.faults);
    }

    private void follow(Entry entry) {
        try {
            Header header = Leaf.parse(entry.leaf()).header();
            place(header);
            if (entry instanceof Entry.Whole(var leaf, Bytes salt, Bytes body)) {
                body(header, Body.parse(salt, body));
            }
        } catch (Malformed unfit) {
            faults.add(new Fault.Unreadable(index(), String.valueOf(unfit.getMessage())));
        }
        last = Hash.ofLeaf(entry.leaf());
        frontier = frontier.append(last);
    }

    private void place(Header header) {
        if (!header.origin().equals(origin)) {
            faults.add(new Fault.Foreign(index(), origin, header.origin()));
        }
        if (header.index() != index()) {
            faults.add(new Fault.Misplaced(index(), header.index()));
        }
        if (!Objects.equals(header.previous(), last)) {
            faults.add(new Fault.Unchained(index(), last, header.previous()));
        }
    }

    private void body(Header header, Body body) {
        Hash found = body.commitment();
        if (!found.equals(header.body())) {
            faults.add(new Fault.Altered(index(), header.body(), found));
        }
    }

    private long index() {
        return frontier.size();
    }
}
