package entente.register.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/** The index's files. One process at a time writes them; any number read. */
final class Catalogue implements Closeable {
    /** New cards wait in memory up to this many MiB. */
    private static final double BUFFER = 24;

    /** How often one looks whether another process has done writing, in milliseconds. */
    private static final long GLANCE = 20;

    /** Up to this many bytes, each process reads the index through once before it trusts it. */
    private static final long PROVED = 128L << 20;

    /** Lucene tells its log about the machine; the user should not hear of it. Held: see Logger. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    static {
        LUCENE.setLevel(Level.OFF);
    }

    private final Analysis analysis;
    private final FSDirectory directory;
    private boolean proved;

    Catalogue(Path place, Analysis analysis) throws IOException {
        this.analysis = analysis;
        this.directory = FSDirectory.open(place);
    }

    /** The newest commit; null where there is none. */
    @Nullable Opened open() throws IOException {
        Opened opened = Opened.of(directory);
        if (opened != null && !proved && size() <= PROVED) {
            opened.proof();
        }
        proved |= opened != null;
        return opened;
    }

    /** The one who writes; empty where another process does for longer than one waits. */
    Optional<IndexWriter> writer(Duration patience) throws IOException {
        return patiently(
                patience,
                () ->
                        new IndexWriter(
                                directory,
                                new IndexWriterConfig(analysis)
                                        .setRAMBufferSizeMB(BUFFER)
                                        .setCommitOnClose(false)));
    }

    /** Throws all files away; false where another process writes for longer than one waits. */
    boolean discard(Duration patience) throws IOException {
        proved = false;
        Optional<Lock> lock =
                patiently(patience, () -> directory.obtainLock(IndexWriter.WRITE_LOCK_NAME));
        if (lock.isEmpty()) {
            return false;
        }
        try (Lock _ = lock.get()) {
            for (String file : directory.listAll()) {
                if (isOurs(file)) {
                    directory.deleteFile(file);
                }
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        directory.close();
    }

    private static boolean isOurs(String file) {
        return IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches()
                || file.startsWith(IndexFileNames.SEGMENTS)
                || file.startsWith(IndexFileNames.PENDING_SEGMENTS);
    }

    private long size() throws IOException {
        long size = 0;
        for (String file : directory.listAll()) {
            size += isOurs(file) ? directory.fileLength(file) : 0;
        }
        return size;
    }

    @FunctionalInterface
    private interface Attempt<T> {
        T make() throws IOException;
    }

    private static <T> Optional<T> patiently(Duration patience, Attempt<T> attempt)
            throws IOException {
        long until = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                return Optional.of(attempt.make());
            } catch (LockObtainFailedException _) {
                if (System.nanoTime() >= until || !pause()) {
                    return Optional.empty();
                }
            }
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(GLANCE);
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
