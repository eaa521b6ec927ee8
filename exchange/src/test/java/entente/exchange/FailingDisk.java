package entente.exchange;

import entente.exchange.store.Disk;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;

/** A disk that fails once, or takes the process down. */
final class FailingDisk implements Disk {
    /** What happens instead of the operation that it is the turn of. */
    @FunctionalInterface
    interface Failure {
        void strike() throws IOException;
    }

    static final Failure FULL =
            () -> {
                throw new IOException("No space left on device");
            };

    private final Failure failure;
    private int rest;

    /**
     * @param rest how many operations go well before the one that fails
     */
    FailingDisk(int rest, Failure failure) {
        this.rest = rest;
        this.failure = failure;
    }

    /** Whether it has failed. */
    boolean hasFailed() {
        return rest < 0;
    }

    private void count() throws IOException {
        rest--;
        if (rest == -1) {
            failure.strike();
        }
    }

    @Override
    public WritableByteChannel create(Path file) throws IOException {
        count();
        WritableByteChannel real = Disk.real().create(file);
        return new WritableByteChannel() {
            @Override
            public int write(ByteBuffer bytes) throws IOException {
                count();
                return real.write(bytes);
            }

            @Override
            public boolean isOpen() {
                return real.isOpen();
            }

            @Override
            public void close() throws IOException {
                real.close();
            }
        };
    }

    @Override
    public void sync(Path file) throws IOException {
        count();
        Disk.real().sync(file);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        count();
        Disk.real().rename(from, to);
    }

    @Override
    public void syncDirectory(Path directory) throws IOException {
        count();
        Disk.real().syncDirectory(directory);
    }
}
