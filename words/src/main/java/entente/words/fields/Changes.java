package entente.words.fields;

import entente.domain.Finding;
import entente.words.Plain;
import java.util.Map;
import java.util.stream.Collectors;

/** Which fields differ between two forms of one finding, as "due: 2017 → 2018". */
public final class Changes {
    private static final String NONE = "–";

    private Changes() {}

    /** Empty where only words or rules differ. */
    public static String between(Finding was, Finding now) {
        Map<String, String> before = Fields.of(was);
        return Fields.of(now).entrySet().stream()
                .filter(field -> !field.getValue().equals(before.getOrDefault(field.getKey(), "")))
                .map(
                        field ->
                                field.getKey()
                                        + ": "
                                        + shown(before.getOrDefault(field.getKey(), ""))
                                        + " → "
                                        + shown(field.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String shown(String value) {
        return value.isEmpty() ? NONE : Plain.line(value);
    }
}
