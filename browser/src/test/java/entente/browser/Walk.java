package entente.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import entente.desk.right.Route;
import entente.desk.right.Routes;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Goes through the desk by its links, from the first page on, and comes to every kind of page. */
final class Walk {
    /** Pages of one kind that are looked at. */
    private static final int EACH = 2;

    private static final List<PathPattern> PATTERNS =
            Routes.ALL.stream()
                    .filter(route -> route.method().equals("GET"))
                    .map(Route::pattern)
                    .map(PathPatternParser.defaultInstance::parse)
                    .sorted(Comparator.naturalOrder())
                    .toList();

    private final Map<String, List<String>> pages = new LinkedHashMap<>();

    private Walk() {}

    /**
     * @param page signed in
     * @param base the desk's address without a slash at the end
     * @return the addresses of pages by the pattern of their route, those looked at first in front
     */
    static Map<String, List<String>> from(Page page, String base) {
        Walk walk = new Walk();
        walk.go(page, base);
        return walk.pages;
    }

    private void go(Page page, String base) {
        Deque<String> next = new ArrayDeque<>(List.of("/"));
        Set<String> seen = new HashSet<>(next);
        Map<String, Integer> taken = new HashMap<>();
        while (!next.isEmpty()) {
            String path = next.remove();
            String pattern = pattern(path).orElse(null);
            if (pattern == null || taken.merge(pattern, 1, Integer::sum) > EACH) {
                continue;
            }
            Response answer = page.navigate(base + path);
            if (!String.valueOf(answer.headerValue("content-type")).startsWith("text/html")) {
                continue;
            }
            pages.computeIfAbsent(pattern, _ -> new ArrayList<>()).add(path);
            for (String link : links(page, base)) {
                if (seen.add(link)) {
                    next.add(link);
                }
            }
        }
    }

    /** Where the page leads within the desk; what is downloaded is no page. */
    private static List<String> links(Page page, String base) {
        Object found =
                page.evaluate(
                        "() => [...document.querySelectorAll('a[href]:not([download])')].map(a => a.href)");
        List<String> links = new ArrayList<>();
        for (Object each : (List<?>) found) {
            String address = String.valueOf(each);
            if (address.startsWith(base + "/") && !address.contains("/export/")) {
                URI uri = URI.create(address);
                String query = uri.getRawQuery();
                links.add(uri.getRawPath() + (query == null ? "" : "?" + query));
            }
        }
        return links;
    }

    private static Optional<String> pattern(String path) {
        PathContainer parsed = PathContainer.parsePath(path.replaceFirst("\\?.*", ""));
        return PATTERNS.stream()
                .filter(pattern -> pattern.matches(parsed))
                .findFirst()
                .map(PathPattern::getPatternString);
    }
}
