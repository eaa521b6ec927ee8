package entente.register.search;

import entente.ledger.Bytes;
import entente.ledger.log.Leaf;
import entente.ledger.merkle.Hash;
import entente.register.entry.EntryKind;
import entente.register.store.LogStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * How far an index goes: of which log, up to which entry, and made how. It stands in the index's
 * own commit, so that the two are never apart.
 *
 * @param making the index's own form and the program that made it: accounts of another program can
 *     be other accounts
 * @param origin of the log
 * @param size entries of the log that it covers
 * @param last hash of the last of these; empty for none
 */
record Reach(String making, String origin, long size, String last) {
    /** Of this class's index; a change of what is kept of a card is a new form. */
    private static final int FORM = 1;

    /** An erasure this far back is not looked for: what is that far behind is made anew. */
    private static final long FAR = 20_000;

    /** Where an index would be that covers all that stands in the log. */
    static Reach ofLog(Handle handle, String program) {
        LogStore.Head head = LogStore.head(handle);
        return new Reach(
                FORM + " " + program, head.origin().text(), head.size(), text(head.last()));
    }

    /** Null where an index says nothing of the kind. */
    static @Nullable Reach of(@Nullable Iterable<Map.Entry<String, String>> said) {
        if (said == null) {
            return null;
        }
        Map<String, String> values = new HashMap<>();
        said.forEach(entry -> values.put(entry.getKey(), entry.getValue()));
        String size = values.getOrDefault("size", "");
        return size.matches("\\d{1,18}")
                ? new Reach(
                        values.getOrDefault("making", ""),
                        values.getOrDefault("origin", ""),
                        Long.parseLong(size),
                        values.getOrDefault("last", ""))
                : null;
    }

    Map<String, String> said() {
        return Map.of(
                "making", making, "origin", origin, "size", String.valueOf(size), "last", last);
    }

    /**
     * Whether an index that goes so far can be brought up to where the log goes: the same log, no
     * older copy of it, and nothing erased since; words that the law wants gone are gone for sure
     * only when nothing of the old index is left.
     */
    boolean leadsTo(Reach log, Handle handle) {
        return making.equals(log.making)
                && origin.equals(log.origin)
                && size <= log.size
                && log.size - size <= FAR
                && goesOn(leaves(handle, Math.max(0, size - 1), log.size));
    }

    /**
     * @param leaves the last that the index covers, and those after it
     */
    private boolean goesOn(List<Leaf> leaves) {
        boolean same =
                size == 0 || !leaves.isEmpty() && leaves.getFirst().hash().toString().equals(last);
        return same
                && leaves.stream()
                        .skip(Math.min(size, 1))
                        .noneMatch(leaf -> leaf.header().kind().equals(EntryKind.ERASED.name()));
    }

    private static List<Leaf> leaves(Handle handle, long from, long to) {
        return handle.createQuery(
                        "SELECT leaf FROM log_entry WHERE position >= :from AND position < :to"
                                + " ORDER BY position")
                .bind("from", from)
                .bind("to", to)
                .map((row, _) -> Leaf.parse(Bytes.owning(row.getBytes("leaf"))))
                .list();
    }

    private static String text(@Nullable Hash hash) {
        return hash == null ? "" : hash.toString();
    }
}
