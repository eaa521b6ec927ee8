package entente.register.filing;

import entente.domain.Report;
import entente.domain.When;
import entente.register.entry.Entry;
import entente.register.store.Prepared;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Writes down which reports were filed, each with its newest reading. */
final class ReadingRows implements AutoCloseable {
    private static final String READING =
            "position = ?, findings = ?, file = ?, language = ?, title = ?, source = ?,"
                    + " published_from = ?, published_to = ?";

    private final Prepared again;
    private final Prepared first;
    private final Prepared forget;

    ReadingRows(Handle handle) {
        this.again = Prepared.of(handle, "UPDATE report SET " + READING + " WHERE sha256 = ?");
        this.first =
                Prepared.of(
                        handle,
                        "INSERT INTO report (position, findings, file, language, title, source,"
                                + " published_from, published_to, sha256, filed)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        this.forget = Prepared.of(handle, "DELETE FROM report WHERE filed = ?");
    }

    /**
     * Notes a reading; it is the newest.
     *
     * @param report null where its findings were erased
     */
    void put(long position, Entry.Filed filed, @Nullable Report report) {
        @Nullable String from = null;
        @Nullable String to = null;
        if (report != null && report.published().when() instanceof When.Within within) {
            from = within.from().toString();
            to = within.to().toString();
        }
        @Nullable Object[] reading = {
            position,
            filed.findings(),
            filed.file(),
            report == null ? "und" : report.language(),
            report == null ? null : report.title(),
            report == null ? null : report.source(),
            from,
            to,
            filed.report().sha256(),
            position
        };
        if (again.run(Arrays.copyOf(reading, reading.length - 1)) == 0) {
            first.run(reading);
        }
    }

    /** Forgets the reports whose filings were erased; they are filed again after that. */
    void forgetFiled(List<Long> positions) {
        positions.forEach(forget::run);
    }

    @Override
    public void close() {
        again.close();
        first.close();
        forget.close();
    }
}
