package entente.dossier.carry;

import entente.ledger.log.Body;
import entente.ledger.log.Leaf;
import org.jspecify.annotations.Nullable;

/**
 * An empty register that takes in a log and its documents, in one transaction: {@link #begin}, all
 * documents by ascending address, all entries from the first on, {@link #end}. Without the last one
 * nothing stays.
 *
 * <p>Each method may refuse what it is given with an {@link IllegalArgumentException}, whose
 * sentence is passed on with the place where it stands in the file.
 */
public interface LogSink {
    /** For looking through a file without keeping anything. */
    LogSink NOWHERE =
            new LogSink() {
                @Override
                public void begin(LogHead head) {
                    // Nothing is kept.
                }

                @Override
                public void document(Document document) {
                    // Nothing is kept.
                }

                @Override
                public void entry(Leaf leaf, @Nullable Body body) {
                    // Nothing is kept.
                }

                @Override
                public void end() {
                    // Nothing was kept.
                }
            };

    /** The log's origin becomes the register's own. */
    void begin(LogHead head);

    /** Its address is right. */
    void document(Document document);

    /**
     * It follows the one before, and the body is the one that its header binds.
     *
     * @param body null where it was erased
     */
    void entry(Leaf leaf, @Nullable Body body);

    /** All was given, and the log has the root that was told. */
    void end();
}
