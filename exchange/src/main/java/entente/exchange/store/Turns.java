package entente.exchange.store;

import entente.exchange.Refused;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Who may use a node: one thread of one process at a time. A lock of the system's, which goes when
 * its process does, and one of this process's, which the system does not keep between threads.
 *
 * @param file that is locked; nothing is in it
 */
public record Turns(Path file) {
    private static final Map<Path, ReentrantLock> HERE = new ConcurrentHashMap<>();

    /** Does it when it is its turn. */
    public <T> T take(Supplier<T> work) {
        ReentrantLock here =
                HERE.computeIfAbsent(file.toAbsolutePath().normalize(), any -> new ReentrantLock());
        here.lock();
        try {
            return here.getHoldCount() > 1 ? work.get() : locked(work);
        } finally {
            here.unlock();
        }
    }

    private <T> T locked(Supplier<T> work) {
        try (FileChannel channel =
                        FileChannel.open(
                                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock _ = channel.lock()) {
            return work.get();
        } catch (IOException e) {
            throw new Refused(e, Refused.Kind.FAILED, file.toString(), said(e));
        }
    }

    private static String said(IOException e) {
        return String.valueOf(e.getMessage());
    }
}
