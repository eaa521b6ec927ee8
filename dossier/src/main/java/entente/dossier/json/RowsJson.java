package entente.dossier.json;

import java.io.StringWriter;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A table as JSON: an array of objects, each with the columns' names as keys. */
public final class RowsJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private RowsJson() {}

    /**
     * @param rows as many cells each as there are columns; numbers stay numbers, all else is text
     */
    public static String of(
            List<String> columns, Iterable<? extends List<? extends @Nullable Object>> rows) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartArray();
            rows.forEach(row -> write(json, columns, row));
            json.writeEndArray();
        }
        return text.append('\n').toString();
    }

    private static void write(
            JsonGenerator json, List<String> columns, List<? extends @Nullable Object> row) {
        json.writeStartObject();
        Iterator<String> names = columns.iterator();
        for (Object cell : row) {
            json.writeName(names.next());
            switch (cell) {
                case null -> json.writeNull();
                case Number number -> json.writeNumber(number.longValue());
                default -> json.writeString(cell.toString());
            }
        }
        json.writeEndObject();
    }
}
