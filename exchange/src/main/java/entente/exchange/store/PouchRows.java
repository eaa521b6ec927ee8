package entente.exchange.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** The pouches of one relation that came, within one transaction. */
public record PouchRows(Handle handle, String charter) {
    /** Takes note of one that was opened; a second time it makes no difference. */
    public void opened(long number, String digest, long start) {
        forget(number, digest);
        handle.execute(
                "INSERT INTO pouch (charter, number, digest, start, waiting) VALUES (?, ?, ?, ?, NULL)",
                charter,
                number,
                digest,
                start);
    }

    /** Keeps one that waits for what comes before it. */
    public void wait(WaitingPouch pouch) {
        forget(pouch.number(), pouch.digest());
        handle.execute(
                "INSERT INTO pouch (charter, number, digest, start, waiting) VALUES (?, ?, ?, ?, ?)",
                charter,
                pouch.number(),
                pouch.digest(),
                pouch.start(),
                pouch.content().toArray());
    }

    private void forget(long number, String digest) {
        handle.execute(
                "DELETE FROM pouch WHERE charter = ? AND number = ? AND digest = ?",
                charter,
                number,
                digest);
    }

    /** Those that wait, the one that goes on earliest first. */
    public List<WaitingPouch> waiting() {
        return handle.createQuery(
                        "SELECT number, digest, start, waiting FROM pouch WHERE charter = ? AND waiting IS NOT NULL ORDER BY start, number")
                .bind(0, charter)
                .map(
                        (row, any) ->
                                new WaitingPouch(
                                        row.getLong(1),
                                        row.getString(2),
                                        row.getLong(3),
                                        JointStore.bytes(row.getBytes(4))))
                .list();
    }

    /** The highest number that came; 0 for none. */
    public long last() {
        return handle.createQuery("SELECT COALESCE(MAX(number), 0) FROM pouch WHERE charter = ?")
                .bind(0, charter)
                .mapTo(Long.class)
                .one();
    }

    /** The numbers below the highest that never came. */
    public List<Long> missing() {
        Set<Long> came =
                new HashSet<>(
                        handle.createQuery("SELECT DISTINCT number FROM pouch WHERE charter = ?")
                                .bind(0, charter)
                                .mapTo(Long.class)
                                .list());
        List<Long> missing = new ArrayList<>();
        // A number that leaps tells nothing that a hundred would not.
        for (long number = last() - 1; number >= 1 && missing.size() < 100; number--) {
            if (!came.contains(number)) {
                missing.addFirst(number);
            }
        }
        return missing;
    }
}
