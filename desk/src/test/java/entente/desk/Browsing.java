package entente.desk;

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
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** Pages asked for as a browser does: with cookies, and with the token of the page before. */
public final class Browsing {
    private static final Pattern TOKEN =
            Pattern.compile("<meta name=\"csrf\" content=\"([^\"]+)\"");

    private final URI desk;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;
    private String token = "";

    Browsing(String address) {
        this(address, null);
    }

    Browsing(String address, @Nullable SSLContext trusting) {
        this.desk = URI.create(address);
        HttpClient.Builder builder =
                HttpClient.newBuilder()
                        .cookieHandler(cookies)
                        .followRedirects(HttpClient.Redirect.NEVER);
        if (trusting != null) {
            builder.sslContext(trusting);
        }
        this.client = builder.build();
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path).GET(), "text/html", headers);
    }

    /** What a redirect leads to, as many as there are. */
    public HttpResponse<String> follow(HttpResponse<String> answer) {
        HttpResponse<String> at = answer;
        while (at.statusCode() / 100 == 3) {
            at = get(at.headers().firstValue("Location").orElseThrow());
        }
        return at;
    }

    /** Sends a form with the token of the page that was seen last. */
    public HttpResponse<String> post(String path, String... fields) {
        return postForm(path, withToken(fields));
    }

    private String[] withToken(String... fields) {
        List<String> all = new ArrayList<>(List.of(fields));
        all.add("_csrf");
        all.add(token);
        return all.toArray(String[]::new);
    }

    /** Sends a form from another page than this desk's. */
    public HttpResponse<String> postFrom(String page, String path, String... fields) {
        return postForm(path, withToken(fields), "Referer", page);
    }

    /** Sends a form as another site would have a browser send it. */
    public HttpResponse<String> postBare(String path, String... fields) {
        return postForm(path, fields);
    }

    private HttpResponse<String> postForm(String path, String[] fields, String... headers) {
        List<String> all =
                new ArrayList<>(List.of("Content-Type", "application/x-www-form-urlencoded"));
        all.addAll(List.of(headers));
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(i == 0 ? "" : "&")
                    .append(encoded(fields[i]))
                    .append('=')
                    .append(encoded(fields[i + 1]));
        }
        return send(
                request(path).POST(BodyPublishers.ofString(form.toString())),
                "text/html",
                all.toArray(String[]::new));
    }

    public HttpResponse<String> postJson(String path, String json) {
        return send(
                request(path).POST(BodyPublishers.ofString(json)),
                "application/json",
                "Content-Type",
                "application/json",
                "X-CSRF-TOKEN",
                token);
    }

    public HttpResponse<String> method(String method, String path) {
        return send(
                request(path).method(method, BodyPublishers.noBody()),
                "text/html",
                "X-CSRF-TOKEN",
                token);
    }

    public String address() {
        return desk.toString();
    }

    /** What this browser would bring along. */
    public String cookies() {
        return cookies.getCookieStore().getCookies().toString();
    }

    public void forgetCookies() {
        cookies.getCookieStore().removeAll();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(desk.resolve(path));
    }

    private HttpResponse<String> send(
            HttpRequest.Builder request, String accepts, String... headers) {
        request.header("Accept", accepts);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
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
