package entente.desk.report;

import java.util.List;

/**
 * A field of a finding in a form.
 *
 * @param name as it is typed, "where.city"
 * @param label in the visitor's language
 * @param form how it is asked for
 * @param value as typed; of {@link Form#LINES} a line each
 * @param options what may stand in it; none where anything may
 * @param hint how it is written, or what the value means; may be empty
 */
public record Field(
        String name, String label, Form form, String value, List<Option> options, String hint) {
    public Field {
        options = List.copyOf(options);
    }

    /** How a field is asked for; the word is the template's. */
    public enum Form {
        LINE,
        LINES,
        WORDS,
        ONE,
        MANY;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** A value, and what it means. */
    public record Option(String value, String label, boolean chosen) {}
}
