package entente.dossier.json;

import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** A table as JSON: an array of objects, each with the columns' names as keys. */
public final class RowsJson {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private RowsJson() {}

    /**
     * Writes row by row; nothing is kept.
     *
     * @param rows as many cells each as there are columns; numbers stay numbers, all else is text
     * @param out stays open
     */
    public static void write(
            List<String> columns,
            Stream<? extends List<? extends @Nullable Object>> rows,
            Writer out) {
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartArray();
            rows.forEachOrdered(row -> write(json, columns, row));
            json.writeEndArray();
            json.writeRaw('\n');
        }
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
