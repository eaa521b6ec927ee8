package entente.ledger.joint;

import entente.ledger.Bytes;
import entente.ledger.Malformed;
import entente.ledger.charter.Charter;
import entente.ledger.consent.Side;
import entente.ledger.deed.Deed;
import entente.ledger.json.JsonObject;
import entente.ledger.log.Entry;
import entente.ledger.log.Header;
import entente.ledger.log.KeyId;
import entente.ledger.log.Leaf;
import entente.ledger.merkle.TreeHead;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Both logs of a relation, entry by entry. What is in here was verified; what does not belong is
 * refused and leaves them as they were. An entry is admitted after all that its author had seen.
 */
public final class JointLogs {
    private final Charter charter;
    private final Map<Side, SharedLog> logs = new EnumMap<>(Side.class);

    /** As far as was asked for. */
    private @Nullable Fold fold;

    public JointLogs(Charter charter) {
        this.charter = charter;
        for (Side side : Side.values()) {
            logs.put(side, new SharedLog(charter, side));
        }
    }

    public Charter charter() {
        return charter;
    }

    public SharedLog log(Side side) {
        return logs.computeIfAbsent(side, any -> new SharedLog(charter, any));
    }

    /**
     * What the logs' first entries come to. What was judged once is judged anew only where a
     * revocation, or what confirms it, has made a difference.
     *
     * @throws IllegalArgumentException when an entry had seen more than that of the other log
     */
    JointRecord record(int first, int second) {
        Cut a = new Cut(log(Side.FIRST), first);
        Cut b = new Cut(log(Side.SECOND), second);
        if (a.seen() > second || b.seen() > first) {
            throw new IllegalArgumentException(
                    "The logs' first %d and %d entries had seen more of each other. Maybe a newer size is meant."
                            .formatted(first, second));
        }
        Struck struck = Struck.of(a, b);
        Fold known = fold;
        if (known == null || !known.isWith(struck)) {
            known = new Fold(this, struck);
            fold = known;
        }
        return known.record(first, second);
    }

    /** Admits the log's next entry, or says why not. */
    public Optional<Refusal> append(Side side, Entry entry) {
        return append(side, Examined.of(entry));
    }

    /** Admits the log's next entry, or says why not; likewise for one that was examined before. */
    public Optional<Refusal> append(Side side, Examined entry) {
        SharedLog log = log(side);
        return switch (new Admission(log, log(side.other())).judge(entry)) {
            case Admission.Passed(Admitted admitted) -> {
                log.append(admitted);
                yield Optional.empty();
            }
            case Admission.Refused(Refusal refusal) -> Optional.of(refusal);
        };
    }

    /**
     * Takes the log's next entries as they lie in one's own store, where they were put when they
     * were admitted. Neither signatures nor bodies are looked at: whoever does this compares the
     * log's head afterwards with one that is signed, and that binds every bit of every leaf.
     *
     * @throws Malformed when one is no leaf of a shared log; none is taken then
     */
    public void resume(Side side, List<Bytes> leaves) {
        List<Admitted> entries = leaves.parallelStream().map(JointLogs::resumed).toList();
        entries.forEach(log(side)::append);
    }

    private static Admitted resumed(Bytes bytes) {
        Leaf leaf = Leaf.parse(bytes);
        Header header = leaf.header();
        TreeHead seen = header.seen();
        KeyId author = header.author();
        JsonObject deed = header.deed();
        if (seen == null || author == null || deed == null) {
            throw new Malformed(
                    "Entry %d is not of a shared log. Maybe two stores were mixed up."
                            .formatted(header.index()));
        }
        return new Admitted(
                new Entry.Erased(bytes),
                leaf.hash(),
                Deed.parse(header.kind(), deed),
                author,
                (int) seen.size());
    }

    /**
     * Admits the log's next entries, examined on all cores, up to one that is refused; says why
     * that one is not.
     */
    public Optional<Refusal> append(Side side, List<Entry> entries) {
        for (Examined entry : Examination.of(this, side, entries)) {
            Optional<Refusal> refusal = append(side, entry);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }
}
