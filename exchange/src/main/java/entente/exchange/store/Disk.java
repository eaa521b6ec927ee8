package entente.exchange.store;

import java.io.IOException;
import java.nio.file.Path;

/**
 * All that a node does to files of its own: its keys, its logs' heads, its pouches. One seam, so
 * that tests can have any of it fail.
 */
public interface Disk {
    /** The machine's own. */
    Disk REAL = new RealDisk();

    /** Writes a new file that only its owner may read. */
    void write(Path file, byte[] content) throws IOException;

    /** Returns when the file's content is on the disk. */
    void sync(Path file) throws IOException;

    /** Gives the file another name, in the place of what had it. */
    void rename(Path from, Path to) throws IOException;

    /** Returns when the directory's names are on the disk. */
    void syncDirectory(Path directory) throws IOException;

    /**
     * All of the above: the file has the old content or the new one, whatever happens, and when
     * this returns it has the new one for good.
     */
    default void replace(Path file, byte[] content) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        write(beside, content);
        sync(beside);
        rename(beside, file);
        syncDirectory(file.toAbsolutePath().getParent());
    }
}
