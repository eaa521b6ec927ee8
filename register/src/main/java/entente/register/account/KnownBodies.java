package entente.register.account;

import entente.domain.Party;
import entente.domain.Word;
import entente.domain.body.Body;
import entente.domain.body.BodyKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The bodies that come with the program: {@code bodies.tsv}, one a line. */
final class KnownBodies {
    private static final String FILE = "/entente/register/account/bodies.tsv";

    /** By id. */
    static final Map<String, Body> ALL = read();

    private KnownBodies() {}

    private static Map<String, Body> read() {
        try (InputStream stream =
                        Objects.requireNonNull(KnownBodies.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(KnownBodies::body)
                    .collect(Collectors.toMap(Body::id, body -> body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Id, party, kind, then names as language=name. */
    private static Body body(String line) {
        String[] fields = line.split("\t");
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 3; i < fields.length; i++) {
            int sign = fields[i].indexOf('=');
            names.put(fields[i].substring(0, sign), fields[i].substring(sign + 1));
        }
        return new Body(fields[0], new Party(fields[1]), Word.of(BodyKind.class, fields[2]), names);
    }
}
