package entente.dossier.json;

import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.TokenStreamContext;

/**
 * One line for each session, commitment, entry …, so that two exports can be compared line by line
 * and a long one be looked through.
 */
final class Lines implements PrettyPrinter {
    private static final Set<String> LISTS =
            Set.of(
                    "relations",
                    "mechanisms",
                    "sessions",
                    "encounters",
                    "commitments",
                    "people",
                    "agreements",
                    "reports",
                    "log",
                    "documents");

    @Override
    public void beforeArrayValues(JsonGenerator json) {
        breakWithinLists(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
        json.writeRaw(',');
        breakWithinLists(json);
    }

    @Override
    public void writeStartObject(JsonGenerator json) {
        json.writeRaw('{');
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) {
        json.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) {
        json.writeRaw('[');
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) {
        json.writeRaw(']');
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
        json.writeRaw(',');
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator json) {
        json.writeRaw(':');
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {
        json.writeRaw('\n');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
        // Keys follow their object's brace at once.
    }

    private static void breakWithinLists(JsonGenerator json) {
        TokenStreamContext list = json.streamWriteContext();
        TokenStreamContext owner = list.getParent();
        String name = owner == null ? null : owner.currentName();
        if (name != null && LISTS.contains(name)) {
            json.writeRaw('\n');
        }
    }
}
