package entente.dossier.csv;

import entente.domain.chronicle.Chronicle;

/** A table with a row for each thing of one kind in a relation's account. */
public interface ChronicleTable {
    void heading();

    void rows(Chronicle chronicle);
}
