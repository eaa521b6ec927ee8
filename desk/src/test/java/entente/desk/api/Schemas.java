package entente.desk.api;

import entente.desk.api.form.Form;
import entente.desk.api.form.Told;
import entente.desk.api.form.Written;
import entente.domain.Word;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Forms as schemas of JSON (2020-12), each described once. */
final class Schemas {
    private final Map<String, Object> all = new TreeMap<>();

    Map<String, Object> all() {
        return all;
    }

    Map<String, Object> reference(Class<?> form) {
        String name = form.getSimpleName();
        if (!all.containsKey(name)) {
            Map<String, Object> schema = new LinkedHashMap<>();
            all.put(name, schema);
            describe(form, schema);
        }
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    private void describe(Class<?> form, Map<String, Object> schema) {
        schema.put("type", "object");
        schema.put("description", form.getAnnotation(Told.class).value());
        if (Written.class.isAssignableFrom(form)) {
            schema.put("additionalProperties", true);
            return;
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        for (RecordComponent key : form.getRecordComponents()) {
            names.add(key.getName());
            properties.put(key.getName(), property(key));
        }
        schema.put("required", names);
        schema.put("properties", properties);
    }

    private Map<String, Object> property(RecordComponent key) {
        Map<String, Object> schema = of(key.getGenericType());
        if (key.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            schema = new LinkedHashMap<>(Map.of("anyOf", List.of(schema, Map.of("type", "null"))));
        }
        Told told = key.getAnnotation(Told.class);
        if (told != null) {
            schema.put("description", told.value());
        }
        return schema;
    }

    private Map<String, Object> of(Type type) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (type instanceof ParameterizedType many) {
            Type[] of = many.getActualTypeArguments();
            if (many.getRawType() instanceof Class<?> raw
                    && Collection.class.isAssignableFrom(raw)) {
                schema.put("type", "array");
                schema.put("items", of(of[0]));
            } else {
                schema.put("type", "object");
                schema.put("additionalProperties", of(of[1]));
            }
        } else if (type instanceof Class<?> one) {
            single(one, schema);
        }
        return schema;
    }

    private void single(Class<?> one, Map<String, Object> schema) {
        if (Form.class.isAssignableFrom(one)) {
            schema.putAll(reference(one));
        } else if (one == boolean.class) {
            schema.put("type", "boolean");
        } else if (one.isPrimitive() || Number.class.isAssignableFrom(one)) {
            schema.put("type", "integer");
        } else {
            schema.put("type", "string");
            if (one == LocalDate.class) {
                schema.put("format", "date");
            }
            if (Word.class.isAssignableFrom(one)) {
                schema.put(
                        "enum",
                        Stream.of(one.getEnumConstants())
                                .map(Word.class::cast)
                                .map(Word::word)
                                .toList());
            }
        }
    }
}
