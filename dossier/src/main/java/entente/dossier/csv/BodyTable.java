package entente.dossier.csv;

import entente.domain.body.Body;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Ministries, agencies and localities, one a row; the columns are docs/export.md's. */
public final class BodyTable {
    private static final List<String> COLUMNS = List.of("id,party,kind,vi,lo,en".split(","));

    private final Csv csv;

    public BodyTable(Appendable out) {
        this.csv = new Csv(out);
    }

    /** The columns' names: the first row. */
    public void heading() {
        csv.row(COLUMNS);
    }

    public void rows(Collection<Body> bodies) {
        for (Body body : bodies) {
            csv.row(
                    Arrays.asList(
                            body.id(),
                            body.party(),
                            body.kind().word(),
                            body.names().get("vi"),
                            body.names().get("lo"),
                            body.names().get("en")));
        }
    }
}
