package entente.desk.api;

import entente.desk.api.form.Problem;
import entente.desk.right.Need;
import entente.desk.right.Routes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Describes endpoints as OpenAPI 3.1 has it. */
final class Description {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Schemas schemas = new Schemas();

    private Description() {}

    static String of(List<Endpoint> endpoints) {
        return MAPPER.writeValueAsString(new Description().whole(endpoints)) + "\n";
    }

    private Map<String, Object> whole(List<Endpoint> endpoints) {
        Map<String, Map<String, Object>> paths = new LinkedHashMap<>();
        List<Endpoint> sorted =
                endpoints.stream()
                        .sorted(
                                Comparator.comparing(Endpoint::pattern)
                                        .thenComparing(Endpoint::method))
                        .toList();
        for (Endpoint each : sorted) {
            paths.computeIfAbsent(each.pattern().replace("{*", "{"), _ -> new LinkedHashMap<>())
                    .put(each.method().toLowerCase(Locale.ROOT), operation(each));
        }
        schemas.reference(Problem.class);
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("openapi", "3.1.0");
        whole.put("info", info());
        whole.put("security", List.of(Map.of("token", List.of())));
        whole.put("paths", paths);
        whole.put("components", components());
        return whole;
    }

    private static Map<String, Object> info() {
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("title", "Entente");
        info.put("version", "1");
        info.put(
                "description",
                "What a desk knows of relations between states, and what programs may do at it."
                        + " A token for a program is made in the settings of the desk. docs/api.md is a beginning.");
        info.put("license", Map.of("name", "Apache-2.0"));
        return info;
    }

    private Map<String, Object> components() {
        Map<String, Object> token = new LinkedHashMap<>();
        token.put("type", "http");
        token.put("scheme", "bearer");
        Map<String, Object> components = new LinkedHashMap<>();
        components.put("securitySchemes", Map.of("token", token));
        components.put("responses", Map.of("Problem", problem()));
        components.put("schemas", schemas.all());
        return components;
    }

    private Map<String, Object> problem() {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("description", "What keeps from doing it.");
        problem.put(
                "content",
                Map.of(Problems.TYPE, Map.of("schema", schemas.reference(Problem.class))));
        return problem;
    }

    private Map<String, Object> operation(Endpoint endpoint) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", endpoint.name());
        operation.put("summary", endpoint.told());
        operation.put("description", "Needs the right: " + right(endpoint) + ".");
        operation.put("parameters", parameters(endpoint));
        Sent sent = endpoint.sent();
        if (sent != null) {
            operation.put("requestBody", body(sent));
        }
        operation.put("responses", responses(endpoint));
        return operation;
    }

    private static String right(Endpoint endpoint) {
        Need need =
                Routes.ALL.stream()
                        .filter(
                                route ->
                                        route.method().equals(endpoint.method())
                                                && route.pattern().equals(endpoint.pattern()))
                        .findFirst()
                        .orElseThrow()
                        .need();
        return switch (need) {
            case Need.Here(var right) -> right.word() + " in this relation";
            case Need.Somewhere(var right) ->
                    right.word() + " in any relation; what is told is of those";
            default -> throw new IllegalStateException(endpoint.pattern());
        };
    }

    private List<Object> parameters(Endpoint endpoint) {
        List<Object> parameters = new ArrayList<>();
        endpoint.parameters().forEach(each -> parameters.add(parameter(each)));
        if (endpoint.writes()) {
            parameters.add(
                    header(
                            "Idempotency-Key",
                            "Chosen by whoever sends: the same request with the same key is done once and answered alike for a day."));
        } else {
            parameters.add(header("If-None-Match", "An ETag: 304 where nothing has changed."));
        }
        return parameters;
    }

    private static Map<String, Object> header(String name, String told) {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("name", name);
        header.put("in", "header");
        header.put("required", false);
        header.put("description", told);
        header.put("schema", Map.of("type", "string"));
        return header;
    }

    private static Map<String, Object> parameter(Parameter parameter) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("name", parameter.name());
        described.put("in", parameter.inPath() ? "path" : "query");
        described.put("required", parameter.required());
        described.put("description", parameter.told());
        described.put("schema", schema(parameter));
        return described;
    }

    private static Map<String, Object> schema(Parameter parameter) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", parameter.kind() == Parameter.Kind.NUMBER ? "integer" : "string");
        switch (parameter.kind()) {
            case DAY -> schema.put("format", "date");
            case RELATION -> schema.put("pattern", "^[A-Za-z]{3,5}-[A-Za-z]{3,5}$");
            case WORD -> schema.put("enum", parameter.words());
            case NUMBER -> {
                schema.put("minimum", parameter.least());
                schema.put("maximum", parameter.most());
            }
            case TEXT -> schema.put("maxLength", parameter.most());
        }
        return schema;
    }

    private static Map<String, Object> body(Sent sent) {
        @Nullable Object schema =
                sent.schema().isEmpty() ? null : MAPPER.readValue(sent.schema(), Object.class);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("required", true);
        body.put("description", sent.told());
        body.put(
                "content",
                Map.of(sent.type(), schema == null ? Map.of() : Map.of("schema", schema)));
        return body;
    }

    private Map<String, Object> responses(Endpoint endpoint) {
        Map<String, Object> good = new LinkedHashMap<>();
        good.put("description", "Done.");
        good.put(
                "content",
                Map.of(
                        "application/json",
                        Map.of("schema", schemas.reference(endpoint.answered()))));
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put(String.valueOf(endpoint.status()), good);
        if (!endpoint.writes()) {
            responses.put("304", Map.of("description", "You have it already."));
        }
        responses.put("default", Map.of("$ref", "#/components/responses/Problem"));
        return responses;
    }
}
