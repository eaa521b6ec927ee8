package entente.dossier.csv;

import entente.domain.chronicle.Chronicle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table with a row for each thing of one kind in a relation's account. */
public interface ChronicleTable {
    /** The columns' names, as docs/export.md has them. */
    List<String> columns();

    /** The rows in their order, each with a cell for each column; null for an empty one. */
    List<List<@Nullable Object>> rows(Chronicle chronicle);
}
