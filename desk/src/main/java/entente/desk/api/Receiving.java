package entente.desk.api;

import entente.words.typed.Mistake;
import entente.words.typed.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Takes in what was sent, no more than may be, and refuses what nobody asked for. */
final class Receiving {
    private static final String FORM = "application/x-www-form-urlencoded";

    private Receiving() {}

    /**
     * What the address says.
     *
     * @param named what its path names
     * @throws Wrong where something is missing, unknown, or not what it may be
     */
    static Map<String, String> said(
            Endpoint endpoint, HttpServletRequest request, Map<String, String> named) {
        Map<String, String> said = query(request);
        List<String> known =
                endpoint.parameters().stream()
                        .filter(each -> !each.inPath())
                        .map(Parameter::name)
                        .toList();
        said.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(
                        name -> {
                            throw bad("parameter.unknown", name, String.join(", ", known));
                        });
        said.putAll(named);
        endpoint.parameters().forEach(each -> check(each, said.get(each.name())));
        return said;
    }

    private static Map<String, String> query(HttpServletRequest request) {
        Map<String, String> said = new HashMap<>();
        String query = request.getQueryString();
        if (query == null) {
            return said;
        }
        MultiValueMap<String, String> parts =
                UriComponentsBuilder.newInstance()
                        .query(query.replace("+", "%20"))
                        .build()
                        .getQueryParams();
        parts.forEach(
                (name, values) -> {
                    String value = values.getFirst();
                    if (values.size() > 1) {
                        throw bad("parameter.twice", name);
                    }
                    String decoded = value == null ? "" : decoded(name, value);
                    if (!decoded.isBlank()) {
                        said.put(decoded(name, name), decoded.strip());
                    }
                });
        return said;
    }

    private static String decoded(String name, String value) {
        try {
            return UriUtils.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            throw bad("parameter", name, value, "%20");
        }
    }

    private static void check(Parameter parameter, @Nullable String value) {
        if (value == null) {
            if (parameter.required()) {
                throw bad("parameter.missing", parameter.name());
            }
            return;
        }
        switch (parameter.kind()) {
            case DAY -> Typed.date(parameter.name(), value);
            case RELATION -> relation(parameter, value);
            case WORD -> among(parameter, value);
            case NUMBER ->
                    Typed.number(parameter.name(), value, parameter.least(), parameter.most());
            case TEXT -> {
                if (value.length() > parameter.most()) {
                    throw bad("parameter.long", parameter.name(), String.valueOf(parameter.most()));
                }
            }
        }
    }

    /** In a path, what is no relation is one that is not here. */
    private static void relation(Parameter parameter, String value) {
        try {
            Typed.relation(value);
        } catch (Mistake mistake) {
            if (parameter.inPath()) {
                throw new Wrong(HttpStatus.NOT_FOUND, "missing");
            }
            throw mistake;
        }
    }

    private static void among(Parameter parameter, String value) {
        if (!parameter.words().contains(value)) {
            throw bad(
                    "parameter",
                    parameter.name(),
                    value,
                    parameter.words().stream().collect(Collectors.joining(", ")));
        }
    }

    /**
     * What was sent along.
     *
     * @throws Wrong where it is larger than may be, or of another type
     */
    static byte[] body(@Nullable Sent sent, HttpServletRequest request) {
        if (sent == null) {
            return new byte[0];
        }
        checkType(sent, request.getContentType());
        if (request.getContentLengthLong() > sent.most()) {
            throw large(sent);
        }
        try {
            InputStream in = request.getInputStream();
            byte[] body = in.readNBytes(sent.most() + 1);
            if (body.length > sent.most()) {
                throw large(sent);
            }
            return body;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void checkType(Sent sent, @Nullable String type) {
        boolean fits =
                sent.isAny()
                        ? type != null && !is(type, FORM) && !type.startsWith("multipart/")
                        : type != null && is(type, sent.type());
        if (!fits) {
            throw new Wrong(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE, "type", String.valueOf(type), sent.type());
        }
    }

    private static boolean is(String type, String other) {
        try {
            return MediaType.parseMediaType(other)
                    .equalsTypeAndSubtype(MediaType.parseMediaType(type));
        } catch (InvalidMediaTypeException _) {
            return false;
        }
    }

    private static Wrong large(Sent sent) {
        return new Wrong(HttpStatus.CONTENT_TOO_LARGE, "large", String.valueOf(sent.most() >> 20));
    }

    private static Wrong bad(String kind, String... details) {
        return new Wrong(HttpStatus.BAD_REQUEST, kind, details);
    }
}
