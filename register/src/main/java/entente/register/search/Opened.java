package entente.register.search;

import java.io.Closeable;
import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * One commit of the index, open for searching until the last who holds it lets go. Used by many
 * threads.
 */
final class Opened implements Closeable {
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Reach reach;

    private Opened(DirectoryReader reader, Reach reach) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.reach = reach;
    }

    /** The newest commit; null where there is none, or one that does not say how far it goes. */
    static @Nullable Opened of(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return null;
        }
        DirectoryReader reader = DirectoryReader.open(directory);
        Reach reach = Reach.of(reader.getIndexCommit().getUserData().entrySet());
        if (reach == null) {
            reader.close();
            return null;
        }
        return new Opened(reader, reach);
    }

    IndexSearcher searcher() {
        return searcher;
    }

    Reach reach() {
        return reach;
    }

    /** Holds it once more; each holder closes. */
    Opened held() {
        reader.incRef();
        return this;
    }

    @Override
    public void close() throws IOException {
        reader.decRef();
    }

    /** Reads every file to the end and compares its checksum. */
    void proof() throws IOException {
        for (var leaf : reader.leaves()) {
            leaf.reader().checkIntegrity();
        }
    }
}
