package entente.cli.table;

import entente.cli.terminal.Plain;
import entente.domain.Evidence;
import java.util.List;
import java.util.stream.Collectors;

/** A report's own words in quotation marks. */
final class Quotes {
    private Quotes() {}

    static String of(Evidence evidence) {
        return "“" + Plain.line(evidence.quote()) + "”";
    }

    static String of(List<Evidence> evidence) {
        return evidence.stream().map(Quotes::of).collect(Collectors.joining(", "));
    }
}
