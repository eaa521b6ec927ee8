package entente.cli.table;

import entente.cli.terminal.Plain;
import entente.domain.Evidence;
import java.util.List;
import java.util.stream.Collectors;

/** A report's own words in quotation marks. */
public final class Quotes {
    private Quotes() {}

    public static String of(Evidence evidence) {
        return "“" + Plain.line(evidence.quote()) + "”";
    }

    public static String of(List<Evidence> evidence) {
        return evidence.stream().map(Quotes::of).collect(Collectors.joining(", "));
    }
}
