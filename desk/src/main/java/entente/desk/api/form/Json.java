package entente.desk.api.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.domain.Word;
import java.io.StringWriter;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes forms. */
public final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private static final ClassValue<RecordComponent[]> KEYS =
            new ClassValue<>() {
                @Override
                protected RecordComponent[] computeValue(Class<?> form) {
                    return form.getRecordComponents();
                }
            };

    private Json() {}

    public static String of(Form form) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            write(json, form);
        }
        return text.append('\n').toString();
    }

    public static byte[] bytes(Form form) {
        return of(form).getBytes(UTF_8);
    }

    private static void write(JsonGenerator json, @Nullable Object value) {
        switch (value) {
            case null -> json.writeNull();
            case Written written -> json.writeRawValue(written.json());
            case Form form -> object(json, form);
            case Word word -> json.writeString(word.word());
            case Boolean truth -> json.writeBoolean(truth);
            case Number number -> json.writeNumber(number.longValue());
            case Collection<?> list -> {
                json.writeStartArray();
                list.forEach(each -> write(json, each));
                json.writeEndArray();
            }
            case Map<?, ?> map -> {
                json.writeStartObject();
                map.forEach(
                        (key, each) -> {
                            json.writeName(String.valueOf(key));
                            write(json, each);
                        });
                json.writeEndObject();
            }
            default -> json.writeString(value.toString());
        }
    }

    private static void object(JsonGenerator json, Form form) {
        json.writeStartObject();
        for (RecordComponent key : KEYS.get(form.getClass())) {
            json.writeName(key.getName());
            write(json, value(key, form));
        }
        json.writeEndObject();
    }

    private static @Nullable Object value(RecordComponent key, Form form) {
        try {
            return key.getAccessor().invoke(form);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "The key (%s) of a form cannot be read. Maybe the form is not public."
                            .formatted(key.getName()),
                    e);
        }
    }
}
