package entente.cli.desk;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes through pages by their links, as many as a rehearsal needs. */
final class Looker {
    private static final int PAGES = 80;
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)\"");

    private Looker() {}

    static void look(String address) {
        Deque<String> next = new ArrayDeque<>(List.of("/"));
        Set<String> seen = new HashSet<>(next);
        try (HttpClient client =
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .followRedirects(Redirect.NORMAL)
                        .build()) {
            for (int page = 0; page < PAGES && !next.isEmpty(); page++) {
                String body = get(client, URI.create(address).resolve(next.remove()));
                Matcher links = LINK.matcher(body);
                while (links.find()) {
                    String link = links.group(1).replace("&amp;", "&");
                    if (seen.add(link)) {
                        next.add(link);
                    }
                }
            }
        }
    }

    private static String get(HttpClient client, URI page) {
        try {
            return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException _) {
            return "";
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
