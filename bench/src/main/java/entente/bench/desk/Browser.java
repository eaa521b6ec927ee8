package entente.bench.desk;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person's browser asks of a desk: signed in, packed answers, a token with each form. */
final class Browser implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(Redirect.NORMAL)
                    .build();
    private final String base;
    private String token = "";

    Browser(String base) {
        this.base = base;
    }

    /** Comes in by a link that holds once, and keeps the token that stands on the first page. */
    void enter(String link) throws IOException, InterruptedException {
        keepToken(read(link));
        post(link, "password", "");
        keepToken(read("/"));
    }

    private void keepToken(String page) {
        Matcher found = TOKEN.matcher(page);
        if (found.find()) {
            token = found.group(1);
        }
    }

    String read(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString(StandardCharsets.UTF_8))
                .body();
    }

    /** Asks for a page as it goes over the wire. */
    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return client.send(
                request(path).header("Accept-Encoding", "gzip").build(),
                BodyHandlers.ofByteArray());
    }

    HttpResponse<byte[]> post(String path, String field, String value)
            throws IOException, InterruptedException {
        String form = field + "=" + encoded(value) + "&_csrf=" + encoded(token);
        return client.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
