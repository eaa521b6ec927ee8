package entente.desk.wall;

import entente.desk.Browsing;
import entente.desk.right.Route;
import entente.desk.right.Routes;
import entente.domain.relation.Relation;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/** Routes asked for with something put in for what their patterns name. */
final class Asking {
    /** Ids that lead nowhere, for what the address has to name. */
    private static final Map<String, String> NOTHING =
            Map.of(
                    "secret", "nobodys",
                    "table", "commitments",
                    "commitment", "c-0000000000000",
                    "report", "0".repeat(64),
                    "finding", "c-0000000000000",
                    "document", "0".repeat(64),
                    "body", "vnm-nowhere",
                    "position", "999999",
                    "account", "999999");

    private Asking() {}

    /** All routes but those of programs, who are asked in {@link entente.desk.api}. */
    static List<Route> pages() {
        return Routes.ALL.stream().filter(route -> !route.pattern().startsWith("/api/")).toList();
    }

    static String path(Route route, Relation relation) {
        String path = route.pattern().replace("{relation}", relation.toString());
        for (Map.Entry<String, String> each : NOTHING.entrySet()) {
            path = path.replace("{" + each.getKey() + "}", each.getValue());
        }
        return path.replaceAll("\\{[^}]+}", "999999").replace("/**", "/nothing");
    }

    static HttpResponse<String> ask(Browsing browser, Route route, Relation relation) {
        String path = path(route, relation);
        return route.method().equals("GET") ? browser.get(path) : browser.post(path);
    }
}
