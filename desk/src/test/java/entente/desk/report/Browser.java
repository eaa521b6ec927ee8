package entente.desk.report;

import java.io.ByteArrayOutputStream;
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
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends what a browser without script sends, and follows where it is led. */
public final class Browser {
    private static final Pattern TOKEN =
            Pattern.compile("<meta name=\"csrf\" content=\"([^\"]+)\"");
    private static final String EDGE = "edge-of-a-part";

    private final URI desk;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
    private String token = "";
    private String language = "en";

    Browser(String desk) {
        this.desk = URI.create(desk);
    }

    /** The same, asking for pages in a language. */
    public Browser in(String tag) {
        language = tag;
        return this;
    }

    /** The same, with the token of a page that was loaded before another login. */
    public Browser stale() {
        token = "of-another-login";
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /**
     * Sends a form.
     *
     * @param fields names and values in turn
     */
    public HttpResponse<String> post(String path, String... fields) {
        StringJoiner form = new StringJoiner("&");
        form.add("_csrf=" + encoded(token));
        for (int i = 0; i < fields.length; i += 2) {
            form.add(encoded(fields[i]) + "=" + encoded(fields[i + 1]));
        }
        return send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form.toString())));
    }

    /** Sends files as the inbox's form does. */
    public HttpResponse<String> drop(Map<String, byte[]> files) {
        return send(dropping(files));
    }

    /** Sends files as the inbox's script does: what comes back are rows. */
    public HttpResponse<String> dropByScript(Map<String, byte[]> files) {
        return send(dropping(files).header("HX-Request", "true"));
    }

    private HttpRequest.Builder dropping(Map<String, byte[]> files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "name=\"_csrf\"", token.getBytes(StandardCharsets.UTF_8));
        files.forEach(
                (name, bytes) -> part(body, "name=\"files\"; filename=\"" + name + "\"", bytes));
        body.writeBytes(("--" + EDGE + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return request("/inbox/files")
                .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()));
    }

    private static void part(ByteArrayOutputStream body, String head, byte[] content) {
        String before = "--" + EDGE + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n";
        body.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(desk.resolve(path)).header("Accept-Language", language);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
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

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
