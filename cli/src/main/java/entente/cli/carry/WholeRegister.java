package entente.cli.carry;

import entente.domain.chronicle.Chronicle;
import entente.dossier.json.ExportJson;
import entente.register.Register;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Iterator;

/** A register's accounts and its log in one file. */
record WholeRegister(Register register) {
    void write(Iterator<Chronicle> chronicles, LocalDate on, OutputStream out) throws IOException {
        ExportJson.write(chronicles, on, out);
    }
}
