package entente.exchange.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;

/**
 * All that a node does to files of its own: its keys, its logs' heads, its pouches. One seam, so
 * that tests can have any of it fail.
 */
public interface Disk {
    /** The machine's own. */
    static Disk real() {
        return new RealDisk();
    }

    /** A new file that only its owner may read, in the place of what had its name. */
    WritableByteChannel create(Path file) throws IOException;

    /** Returns when the file's content is on the disk. */
    void sync(Path file) throws IOException;

    /** Gives the file another name, in the place of what had it. */
    void rename(Path from, Path to) throws IOException;

    /** Returns when the directory's names are on the disk. */
    void syncDirectory(Path directory) throws IOException;

    /** Writes a new file. */
    default void write(Path file, byte[] content) throws IOException {
        try (WritableByteChannel channel = create(file)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
        }
    }

    /**
     * Gives a file that was written its place: it is there with all its content, or what was there
     * before still is.
     */
    default void settle(Path written, Path place) throws IOException {
        sync(written);
        rename(written, place);
        Path directory = place.toAbsolutePath().getParent();
        if (directory != null) {
            syncDirectory(directory);
        }
    }

    /**
     * All of the above: the file has the old content or the new one, whatever happens, and when
     * this returns it has the new one for good.
     */
    default void replace(Path file, byte[] content) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        write(beside, content);
        settle(beside, file);
    }
}
