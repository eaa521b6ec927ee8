package entente.dossier.csv;

import entente.domain.body.Body;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ministries, agencies and localities, one a row; the columns are docs/export.md's. */
public final class BodyTable {
    public static final List<String> COLUMNS = List.of("id,party,kind,vi,lo,en".split(","));

    private BodyTable() {}

    public static List<List<@Nullable Object>> rows(Collection<Body> bodies) {
        return bodies.stream().map(BodyTable::row).toList();
    }

    private static List<@Nullable Object> row(Body body) {
        return Arrays.asList(
                body.id(),
                body.party(),
                body.kind().word(),
                body.names().get("vi"),
                body.names().get("lo"),
                body.names().get("en"));
    }
}
