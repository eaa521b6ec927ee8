package entente.dossier.carry;

import entente.ledger.log.Entry;
import java.util.function.Consumer;

/** A register's log and documents as they are, all of one moment. */
public interface LogSource {
    LogHead head();

    /** Gives each document, by ascending address. What the consumer throws comes through. */
    void documents(Consumer<Document> each);

    /** Gives each entry, from the first on. What the consumer throws comes through. */
    void entries(Consumer<Entry> each);
}
