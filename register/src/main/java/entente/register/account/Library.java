package entente.register.account;

import entente.domain.Finding;
import entente.domain.Findings;
import entente.domain.Report;
import entente.domain.relation.ReportId;
import entente.reader.json.FindingsJson;
import entente.register.store.Blobs;
import entente.register.store.Database;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Findings and texts by their addresses. What an address stands for never changes, so the newest
 * used are kept at hand. Used by many threads.
 */
public final class Library {
    /** A report's findings take some 30 to 60 KiB in memory. */
    private static final int AT_HAND = 1500;

    /** The setting that says which entry erased last. */
    private static final String ERASED = "erased";

    private @Nullable String erased;

    private final Map<String, Findings> atHand =
            new LinkedHashMap<>(AT_HAND, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Findings> eldest) {
                    return size() > AT_HAND;
                }
            };

    /** The findings; empty where they were erased. */
    public Optional<Findings> findings(Handle handle, String address) {
        Findings known = known(address);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Findings> read = Blobs.get(handle, address).map(FindingsJson::read);
        read.ifPresent(findings -> keep(address, findings));
        return read;
    }

    /** What findings say of their report; empty where they were erased. */
    public Optional<Report> report(Handle handle, String address) {
        Findings known = known(address);
        return known == null
                ? Blobs.folded(handle, address).map(Library::report)
                : Optional.of(known.report());
    }

    /** It stands at the beginning; the rest need not be unfolded. */
    private static Report report(Blobs.Folded folded) {
        try (InputStream findings = folded.open()) {
            return FindingsJson.report(findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The same findings, read from the register now and understood when they are asked for, by
     * whatever thread.
     */
    Supplier<Optional<Findings>> later(Handle handle, String address) {
        Findings known = known(address);
        if (known != null) {
            return () -> Optional.of(known);
        }
        Optional<Blobs.Folded> folded = Blobs.folded(handle, address);
        return () -> folded.map(Blobs.Folded::bytes).map(FindingsJson::read);
    }

    /** The findings that a decision carries, in one list; none where they were erased. */
    public List<Finding> carried(Handle handle, String address) {
        return findings(handle, address).map(Findings::all).orElse(List.of());
    }

    /** The text that offsets into the report count in; empty where it was erased. */
    public static String text(Handle handle, ReportId report, Report frame) {
        String extracted = frame.text();
        if (extracted != null) {
            return extracted;
        }
        String text =
                Blobs.get(handle, report.sha256())
                        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                        .orElse("");
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Forgets what is at hand if something was erased since, maybe by another process. */
    public void freshen(Handle handle) {
        String now = Database.meta(handle, ERASED);
        synchronized (this) {
            if (!Objects.equals(erased, now)) {
                atHand.clear();
                erased = now;
            }
        }
    }

    /** Notes for all who have things at hand that an entry erased some. */
    public void erased(Handle handle, long position) {
        Database.meta(handle, ERASED, String.valueOf(position));
        forget();
    }

    /** Nothing stays at hand, for example after an erasure. */
    public synchronized void forget() {
        atHand.clear();
    }

    private synchronized @Nullable Findings known(String address) {
        return atHand.get(address);
    }

    /** Has the findings at hand that were just put under the address. */
    public synchronized void keep(String address, Findings findings) {
        atHand.put(address, findings);
    }
}
