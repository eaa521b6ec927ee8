package entente.words.report;

import entente.domain.Evidence;
import entente.domain.Report;
import entente.words.Plain;
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

    /** Where the first of the words stand, by the report's own numbers: "§ 12"; empty for none. */
    public static String place(List<Evidence> evidence, Report report) {
        String number = evidence.isEmpty() ? "" : report.paragraphOf(evidence.getFirst());
        return number.isEmpty() ? "" : "§ " + number;
    }
}
