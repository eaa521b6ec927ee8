package entente.exchange.node;

import entente.exchange.Refused;
import entente.exchange.keys.Keystore;
import entente.exchange.store.Disk;
import entente.exchange.store.JointStore;
import entente.exchange.store.Turns;
import entente.register.Trouble;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What all relations of a node stand on: its keys, its store, its clock, and whether it stopped.
 */
final class Ground implements AutoCloseable {
    private final Keystore keys;
    private final JointStore store;
    private final Path directory;
    private final Disk disk;
    private final Clock clock;
    private final Turns turns;
    private @Nullable String stopped;

    Ground(Keystore keys, JointStore store, Path directory, Disk disk, Clock clock) {
        this.keys = keys;
        this.store = store;
        this.directory = directory;
        this.disk = disk;
        this.clock = clock;
        this.turns = new Turns(directory.resolve("lock"));
    }

    Keystore keys() {
        return keys;
    }

    JointStore store() {
        return store;
    }

    Path directory() {
        return directory;
    }

    Disk disk() {
        return disk;
    }

    Clock clock() {
        return clock;
    }

    Turns turns() {
        return turns;
    }

    /** Refuses to go on where a write failed: what is on the disk is not known then. */
    void checkRunning() {
        if (stopped != null) {
            throw new Refused(Refused.Kind.STOPPED, stopped);
        }
    }

    /** All or nothing, and on the disk; what fails stops the node. */
    void write(Consumer<JointStore.Rows> change) {
        try {
            store.write(change);
        } catch (Trouble trouble) {
            if (trouble.kind() != Trouble.Kind.LOCKED) {
                stopped = String.valueOf(trouble.getMessage());
            }
            throw trouble;
        }
    }

    /** The same of a file. */
    void write(Path file, Writing writing) {
        try {
            writing.write();
        } catch (IOException e) {
            stopped = String.valueOf(e.getMessage());
            throw new Refused(e, Refused.Kind.FAILED, file.toString(), stopped);
        }
    }

    interface Writing {
        void write() throws IOException;
    }

    @Override
    public void close() {
        store.close();
    }
}
