package entente.desk.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks for pages and sends forms as a browser without JavaScript does. */
final class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" content=\"([^\"]+)\"");

    private final URI desk;
    private final String language;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
    private String token = "";

    Browser(String address, String language) {
        this.desk = URI.create(address);
        this.language = language;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(desk.resolve(path)).GET());
    }

    /** A file. */
    HttpResponse<byte[]> bytes(String path) {
        try {
            return client.send(
                    HttpRequest.newBuilder(desk.resolve(path))
                            .header("Accept-Language", language)
                            .GET()
                            .build(),
                    BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The page, which must be there and whole. */
    String page(String path) {
        HttpResponse<String> answer = get(path);
        if (answer.statusCode() != 200 || !answer.body().strip().endsWith("</html>")) {
            throw new AssertionError(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    /** The first that a page has of a pattern's only group. */
    String found(String path, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page(path));
        if (!matcher.find()) {
            throw new AssertionError(path + " has no " + pattern);
        }
        return matcher.group(1);
    }

    /** Sends a form and follows where it leads. */
    HttpResponse<String> post(String path, String... fields) {
        StringBuilder form = new StringBuilder("_csrf=" + URLEncoder.encode(token, UTF_8));
        for (int i = 0; i < fields.length; i += 2) {
            form.append('&').append(fields[i]).append('=');
            form.append(URLEncoder.encode(fields[i + 1], UTF_8));
        }
        return send(
                HttpRequest.newBuilder(desk.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form.toString())));
    }

    /** The same with a file in the field "document". */
    HttpResponse<String> upload(String path, String document, String... fields) {
        StringBuilder parts = new StringBuilder(part("_csrf", token));
        for (int i = 0; i < fields.length; i += 2) {
            parts.append(part(fields[i], fields[i + 1]));
        }
        parts.append("--parts\r\nContent-Disposition: form-data; name=\"document\"; filename=\"a\"")
                .append("\r\n\r\n")
                .append(document)
                .append("\r\n--parts--\r\n");
        return send(
                HttpRequest.newBuilder(desk.resolve(path))
                        .header("Content-Type", "multipart/form-data; boundary=parts")
                        .POST(BodyPublishers.ofString(parts.toString())));
    }

    private static String part(String name, String value) {
        return "--parts\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                .formatted(name, value);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer =
                    client.send(
                            request.header("Accept-Language", language).build(),
                            BodyHandlers.ofString());
            Matcher found = TOKEN.matcher(answer.body());
            if (found.find()) {
                token = found.group(1);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
