package entente.desk.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that asks over HTTP. */
public final class Asking {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper MAPPER = new JsonMapper();

    private final URI desk;
    private final String secret;

    Asking(String desk, String secret) {
        this.desk = URI.create(desk);
        this.secret = secret;
    }

    /** What came back. */
    public record Came(HttpResponse<String> response) {
        public int status() {
            return response.statusCode();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public JsonNode json() {
            return MAPPER.readTree(response.body());
        }

        /** The kind of the problem that it is. */
        public String problem() {
            return json().get("type").asString().replace("urn:entente:problem:", "");
        }
    }

    public Came get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    public Came decide(String decisions, String... headers) {
        return json("/api/v1/decisions", "{\"decisions\":[" + decisions + "]}", headers);
    }

    public Came json(String path, String body, String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Content-Type";
        all[1] = "application/json";
        return send("POST", path, BodyPublishers.ofString(body), all);
    }

    public Came file(String name, byte[] bytes, String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Content-Type";
        all[1] = "application/octet-stream";
        return send("POST", "/api/v1/reports?file=" + name, BodyPublishers.ofByteArray(bytes), all);
    }

    public Came send(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(desk.resolve(path)).method(method, body);
        if (!secret.isEmpty()) {
            request.header("Authorization", "Bearer " + secret);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return new Came(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
